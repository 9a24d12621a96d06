import {
  and,
  isBooleanControl,
  isEnumControl,
  isIntegerControl,
  isNumberControl,
  isObjectArrayControl,
  isStringControl,
  not,
  optionIs,
  or,
  rankWith,
  schemaMatches,
  uiTypeIs,
} from '@jsonforms/core'
import type { JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import {
  withJsonFormsArrayLayoutProps,
  withJsonFormsControlProps,
  withJsonFormsEnumProps,
  withJsonFormsLabelProps,
  withJsonFormsMultiEnumProps,
} from '@jsonforms/react'
import { vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { ManyTickBoxes, NumberBox, RadioBoxes, SelectBox, TextBox, TickBox } from './boxes.tsx'
import { List } from './list.tsx'
import { Note } from './note.tsx'

const isManyOf = and(
  uiTypeIs('Control'),
  schemaMatches(
    ({ type, items }) =>
      type === 'array' && typeof items === 'object' && !Array.isArray(items) && 'enum' in items,
  ),
)
const isRadio = optionIs('format', 'radio')

/** JSON Forms' plain layouts, with boxes of our own: theirs do not tie hints and errors to them. */
export const renderers: JsonFormsRendererRegistryEntry[] = [
  ...vanillaRenderers,
  { tester: rankWith(20, isStringControl), renderer: withJsonFormsControlProps(TextBox) },
  {
    tester: rankWith(20, or(isNumberControl, isIntegerControl)),
    renderer: withJsonFormsControlProps(NumberBox),
  },
  // Over choices: a box that must be ticked has a `const`, which JSON Forms takes for a choice.
  { tester: rankWith(40, isBooleanControl), renderer: withJsonFormsControlProps(TickBox) },
  {
    tester: rankWith(30, and(isEnumControl, not(isRadio))),
    renderer: withJsonFormsEnumProps(SelectBox),
  },
  {
    tester: rankWith(30, and(isEnumControl, isRadio)),
    renderer: withJsonFormsEnumProps(RadioBoxes),
  },
  { tester: rankWith(30, isManyOf), renderer: withJsonFormsMultiEnumProps(ManyTickBoxes) },
  { tester: rankWith(30, isObjectArrayControl), renderer: withJsonFormsArrayLayoutProps(List) },
  { tester: rankWith(20, uiTypeIs('Label')), renderer: withJsonFormsLabelProps(Note) },
]
