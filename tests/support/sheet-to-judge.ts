import {
  toSheetUnderReview,
  type Surroundings,
} from '../../cms/editorial/quality/sheet-under-review.ts'
import { noSurroundings } from '../../cms/editorial/quality/sheet-under-review.ts'
import { sheetFields } from './demo-stored.ts'

export const today = '2026-06-15'

/** A stored sheet that meets every rule, in Catalan and Spanish, with papers and a counter. */
export const perfectSheet = {
  id: '1',
  code: 'OBRES',
  updatedAt: '2026-01-01T00:00:00.000Z',
  title: { ca: 'Demanar la llicència d’obres', es: 'Pedir la licencia de obras' },
  summary: { ca: 'Per fer obres a casa.', es: 'Para hacer obras en casa.' },
  description: { ca: [{ children: [{ text: 'Us cal per reformar.' }] }] },
  alternativeNames: [{ name: { ca: 'permís d’obres' } }, { name: { ca: 'reformar el bany' } }],
  department: { id: 'd', code: 'URB', name: { ca: 'Urbanisme' }, active: true, dir3: 'L01' },
  interlocutor: { id: 'u', name: 'Núria', active: true },
  topics: [{ id: 't', code: 'T', name: { ca: 'Habitatge' } }],
  kind: 'P',
  competence: 'own',
  initiation: ['on-request'],
  silence: { onRequest: 'approval' },
  resolutionTerm: { value: 2, unit: 'months' },
  averageTime: { value: 20, unit: 'working-days', updatedOn: '2026-01-01T12:00:00.000Z' },
  appeals: [{ kind: 'reconsideration' }],
  legalResources: [
    { resource: { id: 'n', code: 'N', name: { ca: 'Llei' }, rank: 'law', inForce: true } },
  ],
  channels: [
    { id: 'a', channel: 'seu', actions: ['filing'], url: 'https://seu.example.cat/obres' },
    {
      id: 'b',
      channel: 'in-person',
      actions: ['filing'],
      appointment: { need: 'required' },
      servicePoints: [{ id: 'p', code: 'OAC', name: { ca: 'OAC' } }],
    },
  ],
  identification: { required: true, minimumLevel: 'low', mechanisms: ['valid'] },
  evidence: [{ type: { id: 'e', code: 'DOC', name: { ca: 'Plànol' } }, obtainedBy: 'person' }],
  outputs: [{ name: { ca: 'Llicència' } }],
  feeRequired: false,
  dataProtection: { purpose: { ca: 'Tramitar-la.' }, legalBasis: { ca: 'Poders públics.' } },
  attention: ['INF', 'SOL', 'VD', 'RG', 'ED', 'EST'].map((phase) => ({ phase, level: 'N1' })),
  publishTo: ['web', 'seu', 'chatbot', 'screens', 'agent-console', 'open-data'],
}

/** That sheet with something changed, as the rules see it on the day of these tests. */
export const toJudge = (change: object = {}, known: Partial<Surroundings> = {}) =>
  toSheetUnderReview(
    { ...perfectSheet, ...change },
    sheetFields,
    { ...noSurroundings, ...known },
    today,
  )

export const rich = (text: string) => [{ children: [{ text }] }]

export const richLink = (url: string) => [
  {
    children: [
      { text: 'Vegeu ' },
      { type: 'link', linkType: 'custom', url, children: [{ text: 'això' }] },
    ],
  },
]
