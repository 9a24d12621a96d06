import type { LabelProps } from '@jsonforms/core'

/** A sentence between fields. JSON Forms' own is a `label` of nothing. */
export const Note = ({ text, visible }: LabelProps) =>
  visible === false ? null : <p className="note">{text}</p>
