import { vocabulary, type CodeOf } from './vocabulary.ts'

export const obligations = vocabulary({
  required: ['Obligatori', 'Obligatorio', 'Required'],
  optional: ['Opcional', 'Opcional', 'Optional'],
  conditional: ['Segons el cas', 'Según el caso', 'Depending on the case'],
})
export type Obligation = CodeOf<typeof obligations>

/** V12. How a document is handed in. */
export const presentations = vocabulary({
  original: ['Original', 'Original', 'Original'],
  copy: ['Còpia simple', 'Copia simple', 'Plain copy'],
  'certified-copy': ['Còpia autèntica', 'Copia auténtica', 'Certified copy'],
  declaration: ['Declaració responsable', 'Declaración responsable', 'Responsible declaration'],
  datum: ['Dada, sense document', 'Dato, sin documento', 'A datum, no document'],
})
export type Presentation = CodeOf<typeof presentations>

/** V13. Who brings it (Llei 39/2015, art. 28.2: what an administration holds is not asked for). */
export const obtainedBys = vocabulary({
  person: ['L’aporta la persona', 'Lo aporta la persona', 'The person brings it'],
  'via-oberta': ['La consultem (Via Oberta)', 'Lo consultamos (Via Oberta)', 'We consult it'],
  own: ['Ja és a l’Ajuntament', 'Ya obra en el Ayuntamiento', 'The town hall already has it'],
  declared: ['Declaració responsable', 'Declaración responsable', 'Declared by the person'],
  'unless-opposed': [
    'La consultem, llevat d’oposició',
    'Lo consultamos, salvo oposición',
    'We consult it unless the person objects',
  ],
})
export type ObtainedBy = CodeOf<typeof obtainedBys>

/** V15. What the front office checks of a document. */
export const frontOfficeChecks = vocabulary({
  none: ['Cap', 'Ninguna', 'None'],
  completeness: ['Completesa', 'Completitud', 'Completeness'],
  authenticity: ['Autenticitat i còpia', 'Autenticidad y copia', 'Authenticity and copy'],
  content: ['Contingut', 'Contenido', 'Content'],
})
export type FrontOfficeCheck = CodeOf<typeof frontOfficeChecks>

/** V16. Means of payment. */
export const paymentMeans = vocabulary({
  gateway: ['Passarel·la de pagament', 'Pasarela de pago', 'Payment gateway'],
  'card-terminal': ['Targeta a l’OAC (TPV)', 'Tarjeta en la OAC (TPV)', 'Card at the office'],
  'direct-debit': ['Domiciliació', 'Domiciliación', 'Direct debit'],
  'payment-letter': ['Carta de pagament', 'Carta de pago', 'Payment letter'],
  'self-assessment': ['Autoliquidació', 'Autoliquidación', 'Self-assessment'],
  orgt: ['Organisme de Gestió Tributària', 'Organismo de Gestión Tributaria', 'Tax agency (ORGT)'],
})
export type PaymentMeans = CodeOf<typeof paymentMeans>

export const paymentMoments = vocabulary({
  before: ['Abans de presentar', 'Antes de presentar', 'Before filing'],
  filing: ['En presentar', 'Al presentar', 'When filing'],
  after: ['Després', 'Después', 'Afterwards'],
})
export type PaymentMoment = CodeOf<typeof paymentMoments>

export const feeKinds = vocabulary({
  fee: ['Taxa', 'Tasa', 'Fee'],
  'public-price': ['Preu públic', 'Precio público', 'Public price'],
  icio: ['ICIO', 'ICIO', 'Tax on works (ICIO)'],
  'self-assessment': ['Autoliquidació', 'Autoliquidación', 'Self-assessment'],
})
export type FeeKind = CodeOf<typeof feeKinds>

/** V22. Rank of a norm. */
export const legalRanks = vocabulary({
  'eu-directive': ['Directiva UE', 'Directiva UE', 'EU directive'],
  'eu-regulation': ['Reglament UE', 'Reglamento UE', 'EU regulation'],
  'organic-law': ['Llei orgànica', 'Ley orgánica', 'Organic law'],
  law: ['Llei', 'Ley', 'Law'],
  'legislative-royal-decree': [
    'Reial decret legislatiu',
    'Real decreto legislativo',
    'Legislative royal decree',
  ],
  'decree-law': ['Decret llei', 'Decreto ley', 'Decree-law'],
  'royal-decree': ['Reial decret', 'Real decreto', 'Royal decree'],
  order: ['Ordre', 'Orden', 'Order'],
  regulation: ['Reglament', 'Reglamento', 'Regulation'],
  decree: ['Decret', 'Decreto', 'Decree'],
  'legislative-decree': ['Decret legislatiu', 'Decreto legislativo', 'Legislative decree'],
  ordinance: ['Ordenança', 'Ordenanza', 'Ordinance'],
  'fiscal-ordinance': ['Ordenança fiscal', 'Ordenanza fiscal', 'Fiscal ordinance'],
  'organic-regulation': ['Reglament orgànic', 'Reglamento orgánico', 'Organic regulation'],
  'call-terms': ['Bases', 'Bases', 'Terms of a call'],
  proclamation: ['Ban', 'Bando', 'Proclamation'],
  agreement: ['Acord de Ple o Junta', 'Acuerdo de Pleno o Junta', 'Council agreement'],
})
export type LegalRank = CodeOf<typeof legalRanks>
