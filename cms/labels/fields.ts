import { clockFields } from './clock-fields.ts'
import { governanceFields } from './governance-fields.ts'
import { measureFields } from './measures.ts'
import { sharedDataFields } from './shared-data.ts'
import { sheetFields } from './sheet-fields.ts'
import { sharedFields } from './shared-fields.ts'
import type { Label } from './words.ts'
import { workflowFields } from './workflow-fields.ts'

const words: Readonly<Record<string, Label>> = {
  ...clockFields,
  ...governanceFields,
  ...measureFields,
  ...sharedDataFields,
  ...sharedFields,
  ...sheetFields,
  ...workflowFields,
}

/** The words people see for a field; fields with the same name share them. */
export function fieldLabel(name: string): Label {
  const found = words[name]
  if (found) return found
  throw new Error(`No label for the field "${name}": write it in cms/labels.`)
}
