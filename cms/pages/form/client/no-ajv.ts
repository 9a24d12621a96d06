import type { JsonFormsCore } from '@jsonforms/core'
import { matches } from '../../../../forms/conditions.ts'
import type { JsonObject } from '../../../../forms/definition.ts'

/**
 * Stands where JSON Forms expects an Ajv. Ajv compiles schemas with `new Function`, which our
 * content policy forbids, and the one Ajv lives on the server; in the page only the conditions of
 * rules are read, with our own interpreter.
 */
const stand = {
  validate: (schema: JsonObject, value: unknown) => matches(schema, value),
  compile: () => {
    throw new Error('Schemas are compiled on the server only')
  },
}

// Of the whole class JSON Forms calls these two, and `compile` only when it validates by itself.
export const noAjv = stand as unknown as NonNullable<JsonFormsCore['ajv']>
