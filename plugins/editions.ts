import {
  APIError,
  type AfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import { idOf, personOf } from '../cms/access/actor.ts'
import { nameOfPerson } from '../cms/access/person-name.ts'
import { differences } from '../cms/domain/differences.ts'
import { keptBySystem } from '../cms/domain/kept-by-system.ts'
import { asideOf, isSystemWrite } from '../cms/editorial/transitions/system-write.ts'
import { problem } from '../cms/labels/problems.ts'

/*
 * Nobody overwrites silently: every save of a versioned record is based on an edition, and a save
 * based on an older one is refused with both texts. A caller who names none is taken to build on
 * their own last save, and is refused where the last one was somebody else's.
 */

const claimKey = 'catalegBasedOn'

const isVersioned = (collection: CollectionConfig): boolean =>
  collection.fields.some((field) => 'name' in field && field.name === 'edition')

/** Remembers which edition the caller built on, before Payload fills in what was not sent. */
const rememberClaim: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // Bringing an earlier version back is said in so many words, and leaves the later one in its place.
  if (operation === 'restoreVersion') req.context[claimKey] = '*'
  if (operation !== 'update' && operation !== 'updateByID') return args
  const data = (args as { data?: Record<string, unknown> }).data ?? {}
  const claim = req.headers?.get('if-match')?.replace(/^W\/|"/g, '') ?? data.basedOn ?? data.edition
  req.context[claimKey] = claim
  // Whoever edits through an API respects the lock of whoever has the record open in the panel.
  if (req.payloadAPI !== 'local') Object.assign(args, { overrideLock: false })
  for (const name of ['id', 'createdAt', 'updatedAt', 'basedOn']) delete data[name]
  return args
}

const refuseStale: CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>> = async ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const stored: Record<string, unknown> = originalDoc ?? {}
  const edition = Number(stored.edition ?? 0)
  if (operation === 'update' && req.payloadAPI !== 'local' && !isSystemWrite(context)) {
    const claim = req.context[claimKey]
    const isNamed = claim !== undefined && claim !== null && claim !== ''
    const person = personOf(req)
    const lastEditor = stored.editedBy ? idOf(stored.editedBy) : null
    if (isNamed && claim !== '*' && ![String(edition), stored.updatedAt].includes(String(claim))) {
      throw conflict('stale-edition', 409, req, data, stored, await nameOfPerson(req, lastEditor))
    }
    if (!isNamed && lastEditor && lastEditor !== person?.id) {
      throw conflict(
        'edition-not-named',
        428,
        req,
        data,
        stored,
        await nameOfPerson(req, lastEditor),
      )
    }
  }
  // What is added beside the text makes nobody's edition stale.
  if (asideOf(context) !== undefined) return { ...data, edition, editedBy: stored.editedBy ?? null }
  return { ...data, edition: edition + 1, editedBy: personOf(req)?.id ?? stored.editedBy ?? null }
}

function conflict(
  code: 'stale-edition' | 'edition-not-named',
  status: number,
  req: PayloadRequest,
  data: Record<string, unknown>,
  stored: Record<string, unknown>,
  who: string,
): APIError {
  const details = {
    code,
    edition: stored.edition,
    updatedAt: stored.updatedAt,
    editedBy: who,
    differences: differences(data, stored, keptBySystem),
  }
  return new APIError(problem(code, req.i18n.language, { who }), status, details, true)
}

/** Payload says in English, with an id, that somebody else has a record open. */
const sayThatItIsLocked: AfterErrorHook = ({ error, req }) => {
  if (!('status' in error) || error.status !== 423) return
  const message = problem('locked', req.i18n.language)
  return { response: { errors: [{ name: 'Locked', message }] }, status: 423 }
}

/** Numbers every save of a versioned record and refuses those built on an older one. */
export const editions = (config: Config): Config => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), sayThatItIsLocked],
  },
  collections: (config.collections ?? []).map((collection) =>
    isVersioned(collection)
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [...(collection.hooks?.beforeOperation ?? []), rememberClaim],
            beforeChange: [...(collection.hooks?.beforeChange ?? []), refuseStale],
          },
        }
      : collection,
  ),
})
