import type { Localized, Locale } from '../cms/domain/locale.ts'

/** A piece of JSON written by an editor: nothing is known of it until it is looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * One electronic form: what is asked (JSON Schema, draft-07), how it is laid out (JSON Forms UI
 * schema) and how every word of it is said in each language.
 *
 * `translations` uses the keys of JSON Forms: `<path>.label`, `<path>.description`,
 * `<path>.<enum value>` and `<path>.error.<keyword>`, where `<path>` is the dotted path of the
 * field without list positions; layouts and texts carry their own `i18n` key.
 */
export interface FormDefinition {
  readonly code: string
  readonly slug: string
  readonly version: number
  readonly name: Localized<string>
  readonly description?: Localized<string>
  /** Codes of the procedures this form starts. */
  readonly procedures: readonly string[]
  readonly schema: JsonObject
  readonly uiSchema: UiElement
  readonly translations: Partial<Record<Locale, Readonly<Record<string, string>>>>
  readonly identification?: FormIdentification
  readonly downtime?: FormDowntime
  /** Where the procedure is really filed. Answers given here are judged, never kept. */
  readonly eOffice?: Localized<string>
}

export interface FormIdentification {
  readonly required: boolean
  readonly minimumLevel?: string
  readonly mechanisms?: readonly string[]
  readonly signature?: 'none' | 'ordinary' | 'advanced' | 'qualified'
}

/** A window in which the form cannot be filed; both ends are ISO 8601 instants. */
export interface FormDowntime {
  readonly from: string
  readonly until: string
  readonly message?: Localized<string>
}

/** One element of a JSON Forms UI schema. */
export interface UiElement {
  readonly type: string
  readonly scope?: string
  readonly i18n?: string
  readonly elements?: readonly UiElement[]
  readonly rule?: UiRule
  readonly options?: JsonObject
}

export interface UiRule {
  readonly effect: 'SHOW' | 'HIDE' | 'ENABLE' | 'DISABLE'
  readonly condition: UiCondition
}

export interface UiCondition {
  readonly scope: string
  readonly schema: JsonObject
  readonly failWhenUndefined?: boolean
}

export function isDown(downtime: FormDowntime | undefined, at: Date): boolean {
  if (!downtime) return false
  return Date.parse(downtime.from) <= at.getTime() && at.getTime() < Date.parse(downtime.until)
}
