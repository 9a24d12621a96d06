import type { PublishedForm } from '../cms/domain/published/service.ts'
import type { FormDefinition, UiElement } from './definition.ts'

/** A published form as this room reads it. It was checked before it was published. */
export const formFromPublished = (form: PublishedForm): FormDefinition => ({
  ...form,
  procedures: form.procedures.map(({ code }) => code),
  uiSchema: isElement(form.uiSchema) ? form.uiSchema : { type: 'VerticalLayout', elements: [] },
})

const isElement = (value: object): value is UiElement =>
  'type' in value && typeof value.type === 'string'
