import { isEnumType, type GraphQLLeafType } from 'graphql'
import { unplanned } from './unplanned.ts'

/** The JSON of a value that is not null. */
export type LeafText = (value: unknown) => string

/** How values of a scalar or an enum are written. */
export function leafText(type: GraphQLLeafType): LeafText {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]))
    return (value) => texts.get(value) ?? unplanned(`${type.name} has no ${String(value)}`)
  }
  switch (type.name) {
    case 'String':
    case 'ID':
      return (value) => (typeof value === 'string' ? JSON.stringify(value) : written(value))
    case 'Boolean':
      return (value) => (value === true ? 'true' : value === false ? 'false' : written(value))
    default:
      return written
  }

  function written(value: unknown): string {
    if (isLater(value)) unplanned(`${type.name} that is not there yet`)
    const text: unknown = JSON.stringify(type.serialize(value))
    return typeof text === 'string' && text !== 'null' ? text : unplanned(`${type.name} of nothing`)
  }
}

/** Promises and errors are values of another kind: graphql-js waits for the ones and tells the others. */
export const isLater = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (value instanceof Error || ('then' in value && typeof value.then === 'function'))
