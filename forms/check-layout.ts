import { locales } from '../cms/domain/locale.ts'
import type { Locale } from '../cms/domain/locale.ts'
import { checkCondition } from './check-schema.ts'
import type { FormDefinition, JsonObject } from './definition.ts'
import { child, fieldAt, isObject, listAt, objectAt, resolve, scopeNames } from './json-schema.ts'
import { problem } from './problems.ts'
import type { Problem } from './problems.ts'

const layouts = new Set(['VerticalLayout', 'HorizontalLayout', 'Group'])
const elementTypes = new Set([...layouts, 'Control', 'Label'])
const effects = new Set(['SHOW', 'HIDE', 'ENABLE', 'DISABLE'])

/** Languages a form cannot be published without. English may follow. */
const neededLocales: readonly Locale[] = locales.filter((locale) => locale !== 'en')

/** Whether the layout shows fields that exist, with a text for each, under readable conditions. */
export function checkLayout(def: FormDefinition): Problem[] {
  const layout = new LayoutCheck(def)
  layout.element(def.uiSchema, { path: '/uiSchema', from: def.schema, prefix: '' })
  layout.everythingRequiredIsShown(def.schema)
  return layout.problems
}

interface Place {
  readonly path: string
  /** The schema that scopes start from: the form's, or a list's item. */
  readonly from: JsonObject
  readonly prefix: string
}

class LayoutCheck {
  readonly problems: Problem[] = []
  private readonly shown = new Set<string>()

  constructor(private readonly def: FormDefinition) {}

  element(element: unknown, place: Place): void {
    const { path } = place
    if (!isObject(element)) return this.report('not-an-object', path)
    const type = String(element.type)
    if (!elementTypes.has(type)) return this.report('unknown-element', path, type)
    if (type === 'Control') this.control(element, place)
    else if (type === 'Label' || type === 'Group') this.text(element, place, type)
    if (element.rule !== undefined) this.rule(element.rule, place)
    listAt(element, 'elements').forEach((inner, position) =>
      this.element(inner, { ...place, path: `${path}/elements/${position}` }),
    )
  }

  everythingRequiredIsShown(schema: JsonObject): void {
    const visit = (part: JsonObject, prefix: string): void => {
      const here = resolve(part, schema)
      for (const name of listAt(here, 'required').map(String)) {
        const field = fieldAt(schema, `#/properties/${name}`, here)
        const hasParts = field && objectAt(field, 'properties')
        if (hasParts) visit(field, `${prefix}${name}.`)
        else if (!this.shown.has(`${prefix}${name}`)) {
          this.report('required-not-shown', '/uiSchema', `${prefix}${name}`)
        }
      }
    }
    visit(schema, '')
  }

  private control(element: JsonObject, place: Place): void {
    const scope = String(element.scope)
    const field = fieldAt(this.def.schema, scope, place.from)
    if (!field || scope === '#') return this.report('unknown-scope', place.path, scope)
    if (element.i18n !== undefined) this.report('unknown-element', place.path, 'Control.i18n')
    const key = place.prefix + scopeNames(scope).join('.')
    this.shown.add(key)
    this.translated(`${key}.label`)
    const items = objectAt(field, 'items')
    for (const option of [...listAt(field, 'enum'), ...listAt(items ?? {}, 'enum')]) {
      this.translated(`${key}.${String(option)}`)
    }
    const detail = objectAt(objectAt(element, 'options') ?? {}, 'detail')
    if (!detail || !items) return
    const from = resolve(items, this.def.schema)
    this.element(detail, { path: `${place.path}/options/detail`, from, prefix: `${key}.` })
  }

  private text(element: JsonObject, place: Place, type: 'Label' | 'Group'): void {
    if (typeof element.i18n !== 'string') return this.report('missing-key', place.path)
    this.translated(`${element.i18n}.${type === 'Label' ? 'text' : 'label'}`)
  }

  private rule(rule: unknown, { path, from }: Place): void {
    const condition = isObject(rule) ? objectAt(rule, 'condition') : undefined
    if (!isObject(rule) || !condition || !effects.has(String(rule.effect))) {
      return this.report('complex-condition', `${path}/rule`, 'rule')
    }
    const field = fieldAt(this.def.schema, String(condition.scope), from)
    const schema = objectAt(condition, 'schema')
    if (!field) return this.report('unknown-scope', `${path}/rule`, String(condition.scope))
    if (!schema) return this.report('complex-condition', `${path}/rule`, String(condition.type))
    const where = `${path}/rule/condition/schema`
    this.problems.push(...checkCondition(this.def.schema, field, schema, where))
  }

  private translated(key: string): void {
    for (const locale of neededLocales) {
      const table: unknown = this.def.translations[locale]
      const text = isObject(table) ? child(table, key) : undefined
      if (typeof text === 'string' && text.trim() !== '') continue
      this.problems.push(problem('missing-translation', `/translations/${locale}`, key, locale))
    }
  }

  private report(...[rule, path, detail]: Parameters<typeof problem>): void {
    this.problems.push(problem(rule, path, detail))
  }
}
