import type { Field } from 'payload'

/** A box of ours in the side bar of a record; `component` as the panel finds it, from `cms/admin`. */
export const sideBox = (name: string, component: string): Field => ({
  type: 'ui',
  name,
  admin: { position: 'sidebar', components: { Field: `./cms/admin/${component}` } },
})

/** Puts boxes in the side bar under whose record it is; first where nobody owns it. */
export function underOwner(fields: readonly Field[], boxes: readonly Field[]): Field[] {
  const after = fields.findIndex((field) => 'name' in field && field.name === 'department') + 1
  return [...fields.slice(0, after), ...boxes, ...fields.slice(after)]
}
