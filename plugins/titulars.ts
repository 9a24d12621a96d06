import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Config,
  type PayloadRequest,
} from 'payload'
import { todayInMadrid } from '../cms/domain/calendar.ts'
import { handOver } from '../cms/editorial/tasks/hand-over.ts'
import { workerOf } from '../cms/editorial/tasks/staff.ts'
import { departmentsLeftAlone, leavesAlone } from '../cms/editorial/tasks/titulars.ts'
import type { Department, User } from '../cms/generated/payload-types.ts'
import { taskProblem, type TaskProblemCode } from '../cms/labels/task-problems.ts'

const refuse = (req: PayloadRequest, code: TaskProblemCode, values = {}): APIError =>
  new APIError(taskProblem(code, req.i18n.language, values), 422, { code }, true)

/** An account is not switched off while a department has nobody else. */
const keepTitularsActive: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  if (!originalDoc || originalDoc.active === false || data.active !== false) return data
  const alone = await departmentsLeftAlone(req.payload, originalDoc.id, req)
  if (alone.length > 0) throw refuse(req, 'last-titular', { departments: alone.join(', ') })
  return data
}

/** An absence that cannot be is told while it is typed, and not found out when somebody is away. */
const sensibleAbsences: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  const { absences } = workerOf({ id: '', active: true, absences: data.absences ?? [] })
  if (absences.some(({ from, until }) => until < from)) throw refuse(req, 'absence-backwards')
  if (originalDoc && absences.some(({ deputy }) => deputy === originalDoc.id)) {
    throw refuse(req, 'own-deputy')
  }
  return data
}

/** Whoever says that they are away hands over what they have today; the clock does it by the day. */
const handOverNow: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isSame =
    JSON.stringify(doc.absences ?? []) === JSON.stringify(previousDoc?.absences ?? []) &&
    doc.active === previousDoc?.active
  if (operation === 'update' && !isSame) {
    await handOver(req.payload, new Date(), { person: doc.id }, req)
  }
  return doc
}

/** The last titular of a department is not taken off its list. */
const keepATitular: CollectionBeforeChangeHook<Department> = async ({ data, originalDoc, req }) => {
  if (!originalDoc) return data
  const next = { ...originalDoc, ...data }
  if (await leavesAlone(req.payload, originalDoc, next, todayInMadrid(), req)) {
    throw refuse(req, 'last-titular', { departments: next.name ?? next.code })
  }
  return data
}

const withTitulars = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks } = collection
  const beforeChange = hooks?.beforeChange ?? []
  if (slug === 'departments') {
    return { ...collection, hooks: { ...hooks, beforeChange: [...beforeChange, keepATitular] } }
  }
  if (slug !== 'users') return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...beforeChange, keepTitularsActive, sensibleAbsences],
      afterChange: [...(hooks?.afterChange ?? []), handOverNow],
    },
  }
}

/** Every department has somebody who answers, and whoever is away has a deputy. */
export const titulars = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withTitulars),
})
