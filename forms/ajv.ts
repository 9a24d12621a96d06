import { Ajv } from 'ajv'
import type { ErrorObject, ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { JsonObject } from './definition.ts'
import { isClockTime, isPhone, isPostalCode } from './formats/contact.ts'
import { isIban } from './formats/iban.ts'
import { isDni, isNie, isNif, isNss } from './formats/identifiers.ts'

/** Formats of ours, beside the standard ones. */
export const ownFormats = {
  'identifier-dni': isDni,
  'identifier-nie': isNie,
  'identifier-nif': isNif,
  'identifier-nss': isNss,
  iban: isIban,
  'postal-code-es': isPostalCode,
  'phone-es': isPhone,
  time: isClockTime,
} as const

/**
 * The one Ajv. Strict, so that a misspelt keyword is a refused form and never a rule that silently
 * does not hold; answers are neither changed (no coercion, no defaults) nor kept (not verbose).
 */
export function createAjv(): Ajv {
  const ajv = new Ajv({
    strict: true,
    // Required names are checked against the whole form by the definition check: Ajv reads `then`
    // before `properties` and would refuse every conditional requirement.
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    messages: false,
    addUsedSchema: false,
  })
  addFormats(ajv, { formats: ['date', 'date-time', 'email', 'uri'], keywords: true })
  for (const [name, holds] of Object.entries(ownFormats)) ajv.addFormat(name, holds)
  return ajv
}

interface Compiled {
  readonly source: string
  readonly schema: JsonObject
  readonly validate: ValidateFunction
}

const ajv = createAjv()
const compiled = new Map<string, Compiled>()
const keptValidators = 200

/**
 * The validator of one version of a form, compiled once. A draft may change without changing
 * version, so the text of the schema is compared too.
 */
export function validatorOf(form: {
  readonly code: string
  readonly version: number
  readonly schema: JsonObject
}): ValidateFunction {
  const key = `${form.code}@${form.version}`
  const known = compiled.get(key)
  if (known?.schema === form.schema) return known.validate
  const source = JSON.stringify(form.schema)
  if (known?.source === source) return known.validate
  const validate = ajv.compile(form.schema)
  if (known) forget(key, known)
  const oldest = compiled.entries().next().value
  if (compiled.size >= keptValidators && oldest) forget(...oldest)
  compiled.set(key, { source, schema: form.schema, validate })
  return validate
}

// Ajv keeps every schema it has compiled; without this a process would grow with each edit.
function forget(key: string, { schema }: Compiled): void {
  compiled.delete(key)
  ajv.removeSchema(schema)
}

export type { ErrorObject }
