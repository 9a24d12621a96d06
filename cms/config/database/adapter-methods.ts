import type { PayloadRequest } from 'payload'
import { databaseErrorOf } from './error-translation.ts'

/** What Payload's database methods take, as far as we care. */
export type DatabaseMethod = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

export const writingMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

export const readingMethods = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

type MethodName = (typeof readingMethods)[number] | (typeof writingMethods)[number]

/** Replaces each of the methods by what `how` makes of it. */
export function wrapMethods(
  adapter: Partial<Record<MethodName, unknown>>,
  names: readonly MethodName[],
  how: (method: DatabaseMethod) => DatabaseMethod,
): void {
  for (const name of names) {
    const method = adapter[name]
    if (typeof method !== 'function') throw new Error(`This database cannot "${name}".`)
    // Every method of the lists has this shape, which Payload's types, one per method, do not show.
    Object.assign(adapter, { [name]: how(method.bind(adapter) as DatabaseMethod) })
  }
}

/** The method, failing with the errors that we answer. */
export function withOurErrors(method: DatabaseMethod): DatabaseMethod {
  return async (args) => {
    try {
      return await method(args)
    } catch (error) {
      throw databaseErrorOf(error)
    }
  }
}
