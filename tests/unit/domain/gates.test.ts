import { describe, expect, it } from 'vitest'
import { isBlocking, judge, openGates } from '../../../cms/domain/gates/gates.ts'
import { gateMessage } from '../../../cms/labels/gates.ts'
import type { Surroundings } from '../../../cms/editorial/quality/sheet-under-review.ts'
import { perfectSheet, rich, richLink, toJudge } from '../../support/sheet-to-judge.ts'

const open = (change: object = {}, known: Partial<Surroundings> = {}) =>
  openGates(toJudge(change, known))

const told = (change: object, known: Partial<Surroundings> = {}) =>
  open(change, known).map(({ rule, path, locale }) =>
    [rule, path, locale].filter(Boolean).join(' '),
  )

const [seu, counter] = perfectSheet.channels
const paper = perfectSheet.evidence[0]
const attention = (without: string) =>
  perfectSheet.attention.filter(({ phase }) => phase !== without)
const fee = (bracket: object) => ({
  feeRequired: true,
  fees: [{ id: 'f', code: 'TX', name: { ca: 'Taxa' }, brackets: [{ amount: 10, ...bracket }] }],
})
const service = (authorised: boolean) => ({
  id: 's',
  code: 'VO',
  name: { ca: 'Padró' },
  authorised,
})
/** Another administration does it; the sheet says where. */
const elsewhere = {
  competence: 'other',
  externalManager: { name: { ca: 'Generalitat' }, url: 'https://gencat.cat/tramit' },
  channels: [{ ...seu, url: null }],
  identification: {},
  dataProtection: {},
  attention: attention('SOL').filter(({ phase }) => phase === 'INF'),
}
const exOfficio = {
  initiation: ['ex-officio'],
  silence: { exOfficio: 'lapse' },
  channels: [],
  identification: {},
  dataProtection: {},
  attention: ['INF', 'EST'].map((phase) => ({ phase, level: 'N1' })),
}
const aService = { kind: 'S', silence: {}, resolutionTerm: {}, appeals: [], legalResources: [] }

describe('A publish rule stops a sheet that', () => {
  it.each<[string, object, string, Partial<Surroundings>?]>([
    ['has no title in Catalan', { title: { es: 'Título' } }, 'R01 title ca'],
    ['has no summary in Catalan', { summary: { es: 'Resumen' } }, 'R01 summary ca'],
    ['has no description in Catalan', { description: { ca: rich('') } }, 'R01 description ca'],
    ['belongs to no department', { department: null }, 'R02 department'],
    [
      'belongs to a department that was switched off',
      { department: { ...perfectSheet.department, active: false } },
      'R02 department',
    ],
    ['nobody answers for', { interlocutor: null }, 'R02 interlocutor'],
    [
      'somebody answers for who has left',
      { interlocutor: { ...perfectSheet.interlocutor, active: false } },
      'R02 interlocutor',
    ],
    ['names a deputy who has left', { deputy: { id: 'x', active: false } }, 'R02 deputy'],
    ['is under no topic', { topics: [] }, 'R03 topics'],
    ['names no norm', { legalResources: [] }, 'R04 legalResources'],
    [
      'names only a repealed norm',
      { legalResources: [{ resource: { id: 'n', code: 'N', rank: 'law', inForce: false } }] },
      'R04 legalResources',
    ],
    ['does not say what silence means', { silence: {} }, 'R06 silence.onRequest'],
    [
      'leaves silence for later',
      { silence: { onRequest: 'undetermined' } },
      'R06 silence.onRequest',
    ],
    [
      'starts ex officio too and does not say what silence means then',
      { initiation: ['on-request', 'ex-officio'] },
      'R06 silence.exOfficio',
    ],
    ['gives no term to decide', { resolutionTerm: { value: 2 } }, 'R07 resolutionTerm'],
    ['names no appeal', { appeals: [] }, 'R08 appeals'],
    ['is filed online with nowhere to go', { channels: [{ ...seu, url: null }] }, 'R10 form'],
    [
      'has a form that is still a draft',
      { channels: [{ ...seu, url: null }], form: { id: 'f', code: 'F', _status: 'draft' } },
      'R10 form',
    ],
    [
      'does not say how one identifies oneself',
      { identification: {} },
      'R10 identification.mechanisms',
    ],
    [
      'does not say at which level',
      { identification: { required: true, mechanisms: ['valid'] } },
      'R10 identification.minimumLevel',
    ],
    [
      'does not say whether the counter needs an appointment',
      { channels: [seu, { ...counter, appointment: {} }] },
      'R11 channels.1.appointment.need',
    ],
    [
      'does not say where the counter is',
      { channels: [seu, { ...counter, servicePoints: [] }] },
      'R11 channels.1.servicePoints',
    ],
    ['asks for papers and for none', { noEvidenceNeeded: true }, 'R12 evidence'],
    [
      'lets us look up a document with no service to do so',
      { evidence: [paper, { ...paper, obtainedBy: 'via-oberta' }] },
      'R13 evidence.1.dataService',
    ],
    [
      'looks up a document through a service that is not authorised',
      {
        evidence: [paper, { ...paper, obtainedBy: 'unless-opposed', dataService: service(false) }],
      },
      'R13 evidence.1.dataService',
    ],
    ['costs money and names no fee', { feeRequired: true }, 'R14 fees'],
    [
      'has a fee that held until yesterday',
      fee({ validUntil: '2026-06-14T12:00:00.000Z' }),
      'R14 fees',
    ],
    [
      'has a fee that holds from tomorrow',
      fee({ validFrom: '2026-06-16T12:00:00.000Z' }),
      'R14 fees',
    ],
    ['gives nothing', { outputs: [] }, 'R15 outputs'],
    ...['INF', 'SOL', 'VD', 'RG', 'ED', 'EST'].map((phase): [string, object, string] => [
      `does not say who attends to ${phase}`,
      { attention: attention(phase) },
      'R16 attention',
    ]),
    [
      'does not say what personal data are for',
      { dataProtection: { legalBasis: { ca: 'Llei' } } },
      'R17 dataProtection.purpose',
    ],
    [
      'does not say why it may process them',
      { dataProtection: { purpose: { ca: 'Tramitar' } } },
      'R17 dataProtection.legalBasis',
    ],
    [
      'tells the public an internal extension, in Spanish',
      { whoCanApply: { es: rich('Llame al 93 504 60 00, ext. 4021.') } },
      'R18 whoCanApply es',
    ],
    [
      'tells the public a colleague’s mailbox, in a row of a list',
      { requirements: [{ text: { ca: 'Escriviu a marta.soler@vila.cat' } }] },
      'R18 requirements.0.text ca',
    ],
    [
      'links to what is no address',
      { reductions: { ca: richLink('www.vila.cat') } },
      'R19 reductions ca',
    ],
    [
      'links to a page that is known to be dead',
      { channels: [{ ...seu, url: 'https://seu.example.cat/gone' }, counter] },
      'R19 channels.0.url',
      { deadLinks: new Set(['https://seu.example.cat/gone']) },
    ],
    [
      'has a screen text that does not fit',
      { screenText: { es: 'a'.repeat(91) } },
      'R20 screenText es',
    ],
    ['has a chat text that does not fit', { chatText: { en: 'a'.repeat(601) } }, 'R20 chatText en'],
    [
      'has a title that does not fit',
      { title: { ...perfectSheet.title, es: 'a'.repeat(81) } },
      'R20 title es',
    ],
    [
      'has an answer too long to be said',
      { spokenAnswer: { ca: 'a'.repeat(301) } },
      'R20 spokenAnswer ca',
    ],
    [
      'says “as the norm says”',
      { applicationDeadline: { ca: 'Segons normativa aplicable.' } },
      'R21 applicationDeadline ca',
    ],
    [
      'says it in Spanish',
      { applicationDeadline: { es: 'Según normativa' } },
      'R21 applicationDeadline es',
    ],
  ])('%s', (_sentence, change, gate, known = {}) => {
    expect(told(change, known)).toContain(gate)
    expect(open(change, known).filter(isBlocking)).toHaveLength(1)
  })

  it('does not say how it starts: nothing that depends on it is asked yet', () => {
    expect(told({ initiation: [] })).toEqual(['R05 initiation'])
  })

  it('can be asked for and names no channel', () => {
    expect(told({ channels: [], dataProtection: {} })).toEqual(['R09 channels'])
  })
})

describe('No publish rule stops a sheet that', () => {
  it.each<[string, object]>([
    ['meets them all', {}],
    ['is a service: it has no silence, term, appeals nor norm', aService],
    ['names no deputy', { deputy: null }],
    ['starts ex officio only: nobody files it, and nobody corrects papers', exOfficio],
    ['another administration manages: only where to go is asked', elsewhere],
    [
      'only informs through its electronic office',
      {
        channels: [{ ...seu, actions: ['information'], url: null }],
        identification: {},
        dataProtection: {},
        attention: ['INF', 'EST'].map((phase) => ({ phase, level: 'N1' })),
      },
    ],
    [
      'has a published form',
      {
        channels: [{ ...seu, url: null }],
        form: { id: 'f', code: 'F', slug: 'f', _status: 'published' },
      },
    ],
    ['may be filed without identification', { identification: { mechanisms: ['none', 'valid'] } }],
    [
      'is attended by phone: no appointment, no place',
      { channels: [seu, { channel: 'phone', actions: ['information'] }] },
    ],
    [
      'asks for no paper: there is none to check nor to correct',
      {
        evidence: [],
        noEvidenceNeeded: true,
        attention: perfectSheet.attention.filter(({ phase }) => phase !== 'VD' && phase !== 'ED'),
      },
    ],
    [
      'lets a person bring a document: no data service is needed',
      { evidence: [{ ...paper, obtainedBy: 'declared' }] },
    ],
    [
      'looks up a document through an authorised service',
      { evidence: [paper, { ...paper, obtainedBy: 'via-oberta', dataService: service(true) }] },
    ],
    [
      'is free, whatever its fees say',
      { fees: fee({ validUntil: '2020-01-01T12:00:00.000Z' }).fees },
    ],
    [
      'has a fee that holds today',
      fee({ validFrom: '2026-01-01T12:00:00.000Z', validUntil: '2026-06-15T12:00:00.000Z' }),
    ],
    ['tells staff an extension', { handoff: { how: { ca: 'Truqueu a l’ext. 4021' } } }],
    [
      'tells the public the mailbox of a service',
      {
        whoCanApply: { ca: rich('Escriviu a proteccio.dades@vila.cat o truqueu al 93 504 60 00.') },
      },
    ],
    [
      'speaks of an extension of a deadline',
      { whoCanApply: { es: rich('La extensión del plazo es de 10 días.') } },
    ],
    [
      'links to pages and mailboxes that one can follow',
      {
        reductions: {
          ca: [
            ...richLink('https://vila.cat/a'),
            ...richLink('mailto:oac@vila.cat'),
            ...richLink('/tramits'),
          ],
        },
      },
    ],
    [
      'has a long text for a screen where it is not shown',
      { screenText: { ca: 'a'.repeat(91) }, publishTo: ['web'] },
    ],
    [
      'has a long chat text and keeps off the chatbot',
      { chatText: { ca: 'a'.repeat(601) }, chatbot: { excluded: true } },
    ],
    [
      'quotes the norm and says what it says',
      { applicationDeadline: { ca: 'Segons la normativa vigent, fins al 31 de març.' } },
    ],
  ])('%s', (_sentence, change) => {
    expect(open(change).filter(isBlocking)).toEqual([])
  })
})

describe('Advice', () => {
  it.each<[string, object, string, Partial<Surroundings>?]>([
    [
      'for a sentence that is too long',
      { whoCanApply: { ca: rich('paraula '.repeat(26)) } },
      'W1 whoCanApply ca',
    ],
    [
      'for a sheet with one other name',
      { alternativeNames: [{ name: { ca: 'un' } }] },
      'W2 alternativeNames',
    ],
    ['for one that does not say how long it takes', { averageTime: {} }, 'W3 averageTime'],
    [
      'for an average of more than a year ago',
      { averageTime: { value: 2, unit: 'months', updatedOn: '2025-06-01T12:00:00.000Z' } },
      'W3 averageTime',
    ],
    ['for the generic form', { genericForm: true }, 'W4 genericForm'],
    [
      'for a level that keeps most of idCAT out',
      { identification: { required: true, minimumLevel: 'substantial', mechanisms: ['valid'] } },
      'W5 identification.minimumLevel',
    ],
    ['for a sheet that was never translated', { title: { ca: 'Obres' } }, 'W6 title es'],
    ['for an outdated translation', { translations: { es: { state: 'outdated' } } }, 'W6 title es'],
    [
      'for a title that a sheet of the family has',
      { family: { id: 'f', code: 'F', name: { ca: 'Obres' } } },
      'W7 title ca',
      { familyTitles: [{ ca: 'Demanar llicència d’obra' }] },
    ],
    [
      'for a phone that is a shared value',
      { whoCanApply: { ca: rich('Truqueu al 935.046.000') } },
      'W8 whoCanApply ca',
      { sharedValues: [{ code: 'TEL', name: { ca: 'Telèfon' }, written: ['93 504 60 00'] }] },
    ],
  ])('is given %s, and stops nothing', (_sentence, change, gate, known = {}) => {
    expect(told(change, known)).toContain(gate)
    expect(open(change, known).filter(isBlocking)).toEqual([])
  })

  it('is silent about idCAT where the channel tells of it', () => {
    const change = {
      identification: { required: true, minimumLevel: 'substantial', mechanisms: ['valid'] },
      channels: [
        { ...seu, instructions: { ca: rich('Amb l’idCAT Mòbil d’alta presencial.') } },
        counter,
      ],
    }
    expect(told(change)).toEqual([])
  })
})

describe('The score', () => {
  it('is 100 where all that applies is met, however little applies', () => {
    expect(judge(toJudge()).score).toBe(100)
    expect(judge(toJudge({ ...exOfficio, kind: 'O' })).score).toBe(100)
  })

  it('falls more for what blocks than for what is advised, and never tells 100 with a gap', () => {
    const blocked = judge(toJudge({ outputs: [] })).score
    const advised = judge(toJudge({ alternativeNames: [] })).score
    expect(blocked).toBeLessThan(advised)
    expect(advised).toBeLessThan(100)
  })

  it('is of what applies: a service is not marked down for having no appeals', () => {
    const asService = judge(toJudge({ ...aService, outputs: [] }))
    expect(asService.gates.map(({ rule }) => rule)).toEqual(['R15'])
  })
})

it('Every open gate says what to do in the reader’s language', () => {
  const empty = { id: '1', code: 'X', kind: 'P', genericForm: true, feeRequired: true }
  const nothing = Object.fromEntries(Object.keys(perfectSheet).map((key) => [key, null]))
  const missed = [
    ...open({ ...nothing, code: 'X' }),
    ...open({
      ...empty,
      initiation: ['on-request', 'ex-officio'],
      silence: {},
      identification: {},
    }),
    ...open({ attention: [], evidence: [{ ...paper, obtainedBy: 'via-oberta' }] }),
    ...open({ evidence: [{ ...paper, obtainedBy: 'via-oberta', dataService: service(false) }] }),
    ...open(fee({ validUntil: '2020-01-01T12:00:00.000Z' })),
    ...open({
      screenText: { ca: 'a'.repeat(91) },
      applicationDeadline: { ca: 'Segons normativa' },
    }),
  ]
  expect(missed.length).toBeGreaterThan(20)
  for (const gate of missed) {
    for (const language of ['ca', 'es', 'en']) {
      const message = gateMessage(gate, language)
      expect([
        gate.rule,
        gate.path,
        message.length > 20 && !/[{}]|undefined/.test(message),
      ]).toEqual([gate.rule, gate.path, true])
    }
  }
})
