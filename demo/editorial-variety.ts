import type { DemoFields, DemoRecord, DemoValue } from './demo-record.ts'

/**
 * Where finished sheets stand that are not simply published, so that every desk has something to
 * do: to approve, to sign, to publish on its day, to verify.
 */
const standing: Readonly<Record<string, DemoFields>> = {
  'RETOL-FACANA': { state: 'in-review', changeNote: 'Fitxa nova, acordada amb Urbanisme.' },
  PARCELLACIO: {
    state: 'legal-review',
    changeNote: 'Hem canviat el termini i el silenci. Cal la signatura jurídica.',
    significance: '30',
  },
  'HORTS-URBANS': {
    state: 'approved',
    changeNote: 'Aprovada; es publica quan surti la llista nova.',
  },
  'APARCAMENT-RESIDENTS': {
    state: 'scheduled',
    publishFrom: '+1y-01-01',
    scheduledAt: '+1y-01-01',
    scheduledBy: 'governanca@demo.cat',
    changeNote: 'Tarifa nova des de l’1 de gener.',
  },
  'MULTA-CONDUCTOR': { state: 'to-verify', reviewOn: '-40d', verifiedAt: '-405d' },
  'RESIDUS-REDUCCIO': { state: 'to-verify', reviewOn: '-9d', verifiedAt: '-374d' },
  PLUSVALUA: { reviewOn: '-21d' },
  'ACTIVITAT-BAIXA': { reviewOn: '-3d' },
  DEPENDENCIA: { reviewOn: '-75d' },
}

/** Published in Catalan while the translation is on its way. */
const onlyInCatalan: readonly string[] = ['TALA-ARBRES', 'BORSA-TREBALL']

export function standsAt(sheet: DemoRecord): DemoRecord {
  const code = String(sheet.code)
  const written = onlyInCatalan.includes(code)
    ? { ...withoutSpanish(sheet), translations: { es: { state: 'missing' } } }
    : sheet
  return { ...written, ...standing[code] }
}

const withoutSpanish = (fields: DemoFields): DemoFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name === 'es' || name === 'en' || value === undefined ? [] : [[name, inCatalan(value)]],
    ),
  )

function inCatalan(value: DemoValue): DemoValue {
  if (Array.isArray(value)) return value.map((row: unknown) => rowInCatalan(row)) as DemoValue
  return typeof value === 'object' ? withoutSpanish(value as DemoFields) : value
}

const rowInCatalan = (row: unknown): unknown =>
  typeof row === 'object' && row !== null ? withoutSpanish(row as DemoFields) : row
