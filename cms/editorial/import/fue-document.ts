import { SaxesParser } from 'saxes'
import { decodeXml } from './decode-text.ts'
import { ImportRefused } from './import-refused.ts'
import { faultOf } from './xml-fault.ts'

/** One text of a sheet, as the file has it. */
export interface FueSection {
  readonly id: string
  readonly name: string
  /** `ca_ES`, `es_ES`, `oc_ES`, or whatever the file says. */
  readonly language: string
  /** Text or HTML, as the source wrote it. */
  readonly content: string
}

/** One `fitxa`. */
export interface FueSheet {
  readonly sourceId: string
  readonly name: string
  readonly isOnline: boolean
  readonly url: string
  readonly category: string
  readonly sections: readonly FueSection[]
  /** Elements the format does not have, by name. */
  readonly others: readonly { readonly name: string; readonly text: string }[]
  readonly line: number
}

export interface FueDocument {
  /** Code of the public body whose catalogue it is. */
  readonly owner: string
  readonly sheets: readonly FueSheet[]
}

export const limits = { megabytes: 20, depth: 40, section: 100_000 } as const

/**
 * Reads a FUE Local file: the catalogue of a town hall as the answer of a web service.
 *
 * Only what is well-formed from beginning to end is read. There are no document types, so no
 * entities to expand.
 *
 * @throws ImportRefused with the line and the reason
 */
export function readFue(bytes: Uint8Array): FueDocument {
  if (bytes.length > limits.megabytes * 1024 * 1024) {
    throw new ImportRefused('too-large', null, { most: limits.megabytes })
  }
  const text = decodeXml(bytes)
  const parser = new SaxesParser({ xmlns: true, position: true })
  const reader = new FueReader()
  const place = () => ({ line: parser.line, column: parser.column + 1 })

  parser.on('error', (error) => {
    throw faultOf(error, place(), reader)
  })
  parser.on('doctype', () => {
    throw new ImportRefused('document-type', place())
  })
  parser.on('opentag', (tag) => {
    reader.opened(tag.local, parser.line, tag.attributes.href?.value)
    if (reader.open.length > limits.depth) {
      throw new ImportRefused('too-deep', place(), { most: limits.depth })
    }
  })
  parser.on('text', (words) => reader.said(words))
  parser.on('cdata', (words) => reader.said(words))
  parser.on('closetag', () => reader.closed())

  // In pieces: a tag that never ends is found before the whole file was put together.
  for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536))
  parser.close()
  return reader.document(place())
}

export interface Open {
  readonly name: string
  readonly line: number
}

type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** Builds the document from what the parser meets. */
class FueReader {
  readonly open: Open[] = []
  lastClosed: Open | undefined
  readonly #envelope = new Map<string, string>()
  readonly #seen = new Set<string>()
  readonly #sheets: FueSheet[] = []
  #sheet:
    | (Draft<FueSheet> & { sections: FueSection[]; others: { name: string; text: string }[] })
    | null = null
  #section: Draft<FueSection> | null = null
  #text = ''
  /** Depth of `contingutSeccio` while in it: elements in there are HTML that was not escaped. */
  #content = 0
  #isMarkup = false

  opened(name: string, line: number, href?: string): void {
    const parent = this.open.at(-1)?.name
    this.open.push({ name, line })
    if (this.#content > 0)
      return this.#markup(href ? `<${name} href="${escape(href)}">` : `<${name}>`)
    this.#text = ''
    this.#seen.add(name)
    if (name === 'fitxa' && parent === 'dadesCataleg') this.#sheet = blankSheet(line)
    else if (name === 'seccio' && this.#sheet) {
      this.#section = { id: '', name: '', language: '', content: '' }
    } else if (name === 'contingutSeccio' && this.#section) {
      this.#content = this.open.length
      this.#isMarkup = false
    }
  }

  said(words: string): void {
    this.#text += this.#isMarkup ? escape(words) : words
  }

  closed(): void {
    this.lastClosed = this.open.pop()
    const name = this.lastClosed?.name ?? ''
    if (this.#content > 0 && this.open.length >= this.#content) {
      this.#text += `</${name}>`
      return
    }
    this.#content = 0
    this.#isMarkup = false
    this.#keep(name, this.open.at(-1)?.name, this.#text)
    this.#text = ''
  }

  /** The first element inside a text: what was said before it was text, not HTML. */
  #markup(tag: string): void {
    if (!this.#isMarkup) this.#text = escape(this.#text)
    this.#isMarkup = true
    this.#text += tag
  }

  #keep(name: string, parent: string | undefined, text: string): void {
    const value = name === 'contingutSeccio' ? text : text.trim()
    if (name === 'fitxa' && this.#sheet) {
      this.#sheets.push(this.#sheet)
      this.#sheet = null
    } else if (name === 'seccio' && this.#sheet && this.#section) {
      this.#sheet.sections.push(this.#section)
      this.#section = null
    } else if (parent === 'seccio' && this.#sheet && this.#section) {
      if (name === 'numIntSeccio') this.#section.id = value
      else if (name === 'nomSeccio') this.#section.name = value
      else if (name === 'idioma') this.#section.language = value
      else if (name === 'contingutSeccio') this.#section.content = value
      else if (value) this.#sheet.others.push({ name, text: value })
    } else if (this.#sheet) {
      if (name === 'codiTramit') this.#sheet.sourceId = value
      else if (name === 'nomTramit') this.#sheet.name = value
      else if (name === 'esTelematic') this.#sheet.isOnline = /^(true|1)$/i.test(value)
      else if (name === 'URLTramitAssociat') this.#sheet.url = value
      else if (name === 'categoria') this.#sheet.category = value
      else if (name !== 'seccions' && value) this.#sheet.others.push({ name, text: value })
    } else if (parent === 'consultarCatalegResult') this.#envelope.set(name, value)
  }

  document(end: { line: number; column: number }): FueDocument {
    const { message, missing } = this.#verdict()
    if (missing) throw new ImportRefused('not-fue', end, { element: missing })
    if (message) throw new ImportRefused('source-failed', end, { message })
    return { owner: this.#envelope.get('ensPropietari') ?? '', sheets: this.#sheets }
  }

  #verdict(): { missing?: string; message?: string } {
    const expected = ['Envelope', 'Body', 'consultarCatalegResult', 'correcte']
    const missing = expected.find((name) => !this.#seen.has(name))
    if (missing) return { missing }
    if (!/^(true|1)$/i.test(this.#envelope.get('correcte') ?? '')) {
      return { message: this.#envelope.get('missatgeError') || '—' }
    }
    return { missing: ['dadesCataleg', 'ensPropietari'].find((name) => !this.#seen.has(name)) }
  }
}

const blankSheet = (line: number) => ({
  sourceId: '',
  name: '',
  isOnline: false,
  url: '',
  category: '',
  sections: [],
  others: [],
  line,
})

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
