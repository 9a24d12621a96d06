import type { Locale } from '../cms/domain/locale.ts'
import { requiredEver } from './conditions.ts'
import type { FormDefinition, JsonObject, UiCondition, UiElement } from './definition.ts'
import { fieldAt, listAt, objectAt, resolve, scopeNames } from './json-schema.ts'
import { translate } from './translate.ts'

/** A form as a sheet of paper for the counter: what to print, not how. */
export type PaperBlock =
  | {
      readonly kind: 'section'
      readonly title: string
      readonly when: string
      readonly blocks: readonly PaperBlock[]
    }
  | { readonly kind: 'row'; readonly when: string; readonly blocks: readonly PaperBlock[] }
  | { readonly kind: 'note'; readonly text: string; readonly when: string }
  | PaperField

export interface PaperField {
  readonly kind: 'field'
  readonly label: string
  readonly hint: string
  readonly required: boolean
  /** In which case it must be filled in; empty when always. */
  readonly when: string
  readonly box: PaperBox
}

export type PaperBox =
  | { readonly shape: 'line' }
  | { readonly shape: 'area'; readonly lines: number }
  | { readonly shape: 'boxes'; readonly groups: readonly number[] }
  | { readonly shape: 'tick' }
  | { readonly shape: 'choice'; readonly several: boolean; readonly options: readonly string[] }
  | { readonly shape: 'table'; readonly columns: readonly string[]; readonly rows: number }

const boxes: Readonly<Record<string, readonly number[]>> = {
  'identifier-dni': [9],
  'identifier-nie': [9],
  'identifier-nif': [9],
  'identifier-nss': [2, 8, 2],
  iban: [4, 4, 4, 4, 4, 4],
  'postal-code-es': [5],
  'phone-es': [9],
  date: [2, 2, 4],
  time: [2, 2],
}

export function toPaper(def: FormDefinition, locale: Locale): PaperBlock[] {
  const printer = new PaperPrinter(def, locale)
  return printer.blocks([def.uiSchema])
}

class PaperPrinter {
  private readonly required: ReadonlySet<string>

  constructor(
    private readonly def: FormDefinition,
    private readonly locale: Locale,
  ) {
    this.required = requiredEver(def.schema)
  }

  blocks(elements: readonly UiElement[]): PaperBlock[] {
    return elements.flatMap((element) => this.block(element))
  }

  private block(element: UiElement): PaperBlock[] {
    const when = element.rule?.effect === 'SHOW' ? this.when(element.rule.condition) : ''
    const inner = this.blocks(element.elements ?? [])
    switch (element.type) {
      case 'Control':
        return this.field(element, when)
      case 'Label':
        return [{ kind: 'note', text: this.text(`${element.i18n}.text`), when }]
      case 'Group':
        return [{ kind: 'section', title: this.text(`${element.i18n}.label`), when, blocks: inner }]
      case 'HorizontalLayout':
        return [{ kind: 'row', when, blocks: inner }]
      default:
        return when ? [{ kind: 'section', title: '', when, blocks: inner }] : inner
    }
  }

  private field(element: UiElement, when: string): PaperField[] {
    const scope = element.scope ?? ''
    const schema = fieldAt(this.def.schema, scope)
    if (!schema) return []
    const key = scopeNames(scope).join('.')
    const required = this.required.has(key)
    const hint = this.text(`${key}.description`)
    const box = this.box(schema, key, element.options ?? {})
    return [{ kind: 'field', label: this.text(`${key}.label`), hint, required, when, box }]
  }

  private box(schema: JsonObject, key: string, options: JsonObject): PaperBox {
    const items = objectAt(schema, 'items')
    const choices = listAt(items ?? schema, 'enum')
    const named = choices.map((value) => this.text(`${key}.${String(value)}`))
    if (named.length > 0) return { shape: 'choice', several: items !== undefined, options: named }
    if (items) return this.table(resolve(items, this.def.schema), schema, key)
    if (schema.type === 'boolean') return { shape: 'tick' }
    const groups = boxes[String(schema.format)]
    if (groups) return { shape: 'boxes', groups }
    return options.multi === true ? { shape: 'area', lines: 7 } : { shape: 'line' }
  }

  private table(item: JsonObject, list: JsonObject, key: string): PaperBox {
    const names = Object.keys(objectAt(item, 'properties') ?? {})
    const columns = names.map((name) => this.text(`${key}.${name}.label`))
    return { shape: 'table', columns, rows: Math.min(Number(list.maxItems ?? 5), 6) }
  }

  /** "What kind?: complaint", for conditions that name the answers they wait for. */
  private when({ scope, schema }: UiCondition): string {
    const key = scopeNames(scope).join('.')
    const contains = objectAt(schema, 'contains') ?? schema
    const values = 'const' in contains ? [contains.const] : listAt(contains, 'enum')
    const label = this.text(`${key}.label`)
    const answers = values
      .filter((value) => value !== true)
      .map((value) => this.text(`${key}.${String(value)}`))
    if (answers.length === 0) return label
    return `${label}${/[?!…]$/.test(label) ? '' : ':'} ${answers.join(' / ')}`
  }

  private text(key: string): string {
    return translate(this.def.translations, this.locale, key) ?? ''
  }
}
