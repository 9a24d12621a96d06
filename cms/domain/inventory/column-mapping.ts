import { folded } from '../near-duplicates/fold.ts'

/** What a row of an inventory may tell of a procedure. */
export const columnFields = [
  'title',
  'text',
  'sourceId',
  'url',
  'originalDepartment',
  'visits',
  'volume',
] as const
export type ColumnField = (typeof columnFields)[number]

/** Which column says what; null for what no column says. */
export type ColumnMapping = Readonly<Record<ColumnField, string | null>>

/** How people head their columns, best first, in Catalan, Spanish and English, without accents. */
const heads: Readonly<Record<ColumnField, readonly RegExp[]>> = {
  title: [
    /^(titol|titulo|title)$/,
    /^(nom|nombre|name)( (del|de|of) .*)?$/,
    /^(denominacio|denominacion)/,
    /^(tramit|tramite|procediment|procedimiento|servei|servicio|procedure)$/,
    /^(titol|titulo|nom|nombre|tramit|tramite) /,
    /\b(titol|titulo)\b/,
  ],
  text: [
    /^(text|texto|descripcio|descripcion|description)$/,
    /^(descripcio|descripcion|objecte|objeto|contingut|contenido|resum|resumen|detall|detalle)/,
    /^(observacions|observaciones|text|texto)/,
  ],
  sourceId: [
    /^(id|codi|codigo|code|identificador|ref|referencia|clau|clave|key)$/,
    /^(num|numero|n|no)$/,
    /^(id|codi|codigo|identificador|referencia|numero)\b/,
    /(^|_)(id|codi|codigo)$/,
  ],
  url: [
    /^(url|adreca|direccion|enllac|enlace|link|web)$/,
    /^(url|enllac|enlace|link|pagina|adreca (web|electronica)|direccion (web|electronica))/,
  ],
  originalDepartment: [
    /^(departament|departamento|department|area|servei|servicio|unitat|unidad|regidoria|concejalia)$/,
    /^(departament|departamento|area|unitat|unidad|organ|regidoria|concejalia|responsable)/,
  ],
  visits: [/^(visites|visitas|visits|visualitzacions|visualizaciones|accessos|accesos|hits)/],
  volume: [
    /^(volum|volumen|volume)/,
    /^(sollicituds|solicitudes|expedients|expedientes|registres|registros|tramits any|total)/,
  ],
}

const plain = (head: string): string =>
  folded(head.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Which column is likely to say what, by its head. A column says one thing. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const taken = new Set<string>()
  const mapping: Partial<Record<ColumnField, string | null>> = {}
  const most = Math.max(...Object.values(heads).map(({ length }) => length))
  // The clear ones first: “Codi” is the code before “Referència” may be.
  for (let rank = 0; rank < most; rank += 1) {
    for (const field of columnFields) {
      const said = heads[field][rank]
      if (mapping[field] || !said) continue
      const found = headers.find((head) => !taken.has(head) && said.test(plain(head)))
      if (found === undefined) continue
      mapping[field] = found
      taken.add(found)
    }
  }
  return completed(mapping)
}

/** What somebody chose, as far as the file has those columns; the rest stays without one. */
export function readMapping(chosen: unknown, headers: readonly string[]): ColumnMapping | null {
  if (typeof chosen !== 'object' || chosen === null) return null
  const named = chosen as Readonly<Record<string, unknown>>
  return completed(
    Object.fromEntries(
      columnFields.map((field) => {
        const head = named[field]
        return [field, typeof head === 'string' && headers.includes(head) ? head : null]
      }),
    ),
  )
}

const completed = (mapping: Partial<Record<ColumnField, string | null>>): ColumnMapping => ({
  title: mapping.title ?? null,
  text: mapping.text ?? null,
  sourceId: mapping.sourceId ?? null,
  url: mapping.url ?? null,
  originalDepartment: mapping.originalDepartment ?? null,
  visits: mapping.visits ?? null,
  volume: mapping.volume ?? null,
})

/** Which of the first lines holds the heads: sheets often begin with a name and a date. */
export function headLine(lines: readonly (readonly string[])[]): number {
  const scores = lines.map((cells) => {
    const mapping = guessMapping(cells)
    return columnFields.filter((field) => mapping[field] !== null).length
  })
  const best = Math.max(0, ...scores)
  // One word that may be a head is in many a row.
  if (best > 1) return scores.indexOf(best)
  return Math.max(
    0,
    lines.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
  )
}
