import type { Field } from 'payload'
import { systemOnly } from '../../cms/access/field-rules.ts'
import { number } from '../fields/basic.ts'

/**
 * How good the draft was when it was last measured, 0 to 100: each night, and when it is published.
 * For lists to sort by; the form shows what holds at this moment (plugin `quality`).
 */
export const score = (): Field => {
  const base = number('score', { min: 0, max: 100, index: true, readOnly: true })
  return {
    ...base,
    access: { create: systemOnly, update: systemOnly },
    admin: { ...base.admin, condition: () => false },
  }
}
