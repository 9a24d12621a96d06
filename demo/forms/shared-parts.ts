import type { JsonObject, UiElement } from '../../forms/definition.ts'

/** Parts that most forms of the demo town hall ask for, written once. */

export const text = (maxLength = 200): JsonObject => ({ type: 'string', minLength: 1, maxLength })

export const longText = (maxLength = 4000): JsonObject => text(maxLength)

export const choice = (...options: string[]): JsonObject => ({ type: 'string', enum: options })

export const ticked: JsonObject = { type: 'boolean', const: true }

export const person: JsonObject = {
  type: 'object',
  properties: {
    name: text(80),
    surnames: text(120),
    identifier: { type: 'string', format: 'identifier-nif', maxLength: 20 },
    email: { type: 'string', format: 'email', maxLength: 254 },
    phone: { type: 'string', format: 'phone-es', maxLength: 20 },
  },
  required: ['name', 'surnames', 'identifier'],
  additionalProperties: false,
}

export const address: JsonObject = {
  type: 'object',
  properties: {
    street: text(120),
    number: text(10),
    floor: text(20),
    postalCode: { type: 'string', format: 'postal-code-es', maxLength: 5 },
    town: text(80),
  },
  required: ['street', 'number', 'postalCode', 'town'],
  additionalProperties: false,
}

export const control = (path: string, options?: JsonObject): UiElement => ({
  type: 'Control',
  scope: `#/${path
    .split('.')
    .map((name) => `properties/${name}`)
    .join('/')}`,
  ...(options && { options }),
})

export const multiline: JsonObject = { multi: true }
export const radio: JsonObject = { format: 'radio' }

export const group = (i18n: string, ...elements: UiElement[]): UiElement => ({
  type: 'Group',
  i18n,
  elements,
})

export const row = (...elements: UiElement[]): UiElement => ({ type: 'HorizontalLayout', elements })

export const note = (i18n: string): UiElement => ({ type: 'Label', i18n })

/** Shows the element only while the field holds one of the values. */
export const shownWhen = (
  path: string,
  values: readonly (string | boolean)[],
  element: UiElement,
): UiElement => ({
  ...element,
  rule: {
    effect: 'SHOW',
    condition: {
      scope: control(path).scope ?? '',
      schema: { enum: values },
      failWhenUndefined: true,
    },
  },
})

/** Requires the fields only while the first one holds one of the values. */
export const requiredWhen = (
  name: string,
  values: readonly (string | boolean)[],
  ...required: string[]
): JsonObject => ({
  if: { properties: { [name]: { enum: values } }, required: [name] },
  then: { required },
})

export const personControls = (at: string): UiElement[] => [
  row(control(`${at}.name`), control(`${at}.surnames`)),
  control(`${at}.identifier`),
  row(control(`${at}.email`), control(`${at}.phone`)),
]

export const addressControls = (at: string): UiElement[] => [
  control(`${at}.street`),
  row(control(`${at}.number`), control(`${at}.floor`)),
  row(control(`${at}.postalCode`), control(`${at}.town`)),
]

const autocompletes: Readonly<Record<string, string>> = {
  name: 'given-name',
  surnames: 'family-name',
  email: 'email',
  phone: 'tel',
  street: 'address-line1',
  postalCode: 'postal-code',
  town: 'address-level2',
}

/** The controls, told to the browser as the person's own data, so that it may fill them in. */
export const own = (elements: UiElement[]): UiElement[] =>
  elements.map((element) => {
    const autocomplete = autocompletes[element.scope?.split('/').at(-1) ?? '']
    const inner = element.elements && { elements: own([...element.elements]) }
    const options = autocomplete && { options: { ...element.options, autocomplete } }
    return { ...element, ...inner, ...options }
  })
