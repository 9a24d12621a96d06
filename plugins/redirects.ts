import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Config,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import { idOf } from '../cms/access/actor.ts'
import {
  faultOfRedirect,
  oldAddressOf,
  pathHere,
  type RedirectFacts,
} from '../cms/domain/old-address.ts'
import { redirectProblem, type RedirectProblemCode } from '../cms/labels/redirect-problems.ts'

type Saved = TypeWithID & Record<string, unknown>

/** Keeps an old address as its path, and refuses what would lead in circles or nowhere. */
const refuseSenseless: CollectionBeforeValidateHook<Saved> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const whole: Readonly<Record<string, unknown>> = { ...originalDoc, ...data }
  if (whole.active === false || typeof whole.from !== 'string') return data
  const facts: RedirectFacts = {
    from: whole.from,
    status: String(whole.status ?? '301'),
    procedure: whole.procedure ? idOf(whole.procedure) : null,
    to: typeof whole.to === 'string' && whole.to !== '' ? whole.to : null,
  }
  const refuse = (code: RedirectProblemCode, path: string, values = {}): never => {
    const message = redirectProblem(code, req.i18n.language, values)
    const errors = [{ path, message }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  const hosts = hostsOf(req)
  const fault = faultOfRedirect(facts, hosts)
  if (fault) refuse(fault, fault === 'redirect-nowhere' ? 'procedure' : 'from')
  const from = oldAddressOf(facts.from) ?? facts.from
  const chained = await chainWith(req, originalDoc?.id, from, facts.to, hosts)
  if (chained) refuse('redirect-chain', chained === from ? 'from' : 'to', { from: chained })
  return { ...data, from }
}

/** The names under which old addresses arrive here: ours, and those we trust. */
function hostsOf({ payload }: PayloadRequest): ReadonlySet<string> {
  const { csrf, serverURL } = payload.config
  const known = [serverURL, ...(csrf ?? [])].filter((origin) => URL.canParse(origin))
  return new Set(known.map((origin) => new URL(origin).host))
}

/** Another redirect before or after this one, by its old address; null where it stands alone. */
async function chainWith(
  req: PayloadRequest,
  id: string | number | undefined,
  from: string,
  to: string | null,
  hosts: ReadonlySet<string>,
): Promise<string | null> {
  const next = to ? pathHere(to, hosts) : null
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: {
      and: [
        { active: { not_equals: false } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
        { or: [{ to: { like: from } }, ...(next ? [{ from: { equals: next } }] : [])] },
      ],
    },
    depth: 0,
    limit: 100,
    // As the system: what is refused is told by its address, which is no secret.
    overrideAccess: true,
    select: { from: true, to: true },
    req,
  })
  const found = docs.find(
    (one) => one.from === next || (one.to && pathHere(one.to, hosts) === from),
  )
  return found?.from ?? null
}

/** Old addresses that lead somewhere, and not in circles. */
export const redirects = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection): CollectionConfig =>
    collection.slug === 'redirects'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseSenseless],
          },
        }
      : collection,
  ),
})
