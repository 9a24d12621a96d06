import type { DemoFields, DemoRecord } from './demo-record.ts'
import type { Office } from './offices.ts'
import { matrixOf } from './sheet-matrix.ts'
import {
  appeals,
  byPhone,
  everywhere,
  identifiedLow,
  identifiedSubstantial,
  inPerson,
  online,
  t,
  taxAppeals,
  tracking,
} from './sheet-parts.ts'
import { texts } from './text.ts'

export type Words = readonly [ca: string, es: string]
/** What is done, and what is not. */
export type Deed = readonly [does: Words, doesNot: Words]
type Step = readonly [title: Words, text: Words, actor: string, phase: string, term?: Words]
type Output = readonly [name: Words, kind: string, validity?: Words]

/** What only this sheet says. The rest follows from its department and from what it declares here. */
export interface OwnWords {
  readonly code: string
  readonly office: Office
  readonly title: Words
  readonly official: Words
  readonly names: readonly Words[]
  readonly summary: Words
  readonly description: Words
  readonly kind?: 'P' | 'S'
  readonly regime: string
  readonly family?: string
  readonly topics?: readonly string[]
  readonly lifeEvents?: readonly string[]
  readonly related?: readonly (readonly [procedure: string, relation: string])[]
  readonly audiences?: readonly string[]
  readonly who: Words
  readonly requirements?: readonly Words[]
  /** Words of each way in; `null` where there is none. */
  readonly online?: Words | null
  readonly counter?: Words | null
  readonly form?: string
  readonly level?: 'low' | 'substantial'
  /** None: no document is asked for. */
  readonly papers?: readonly DemoFields[]
  readonly deadline?: Words
  readonly term?: readonly [value: number, unit: string, norm: string]
  readonly silence?: readonly [meaning: string, norm: string]
  readonly average: readonly [value: number, unit: string]
  readonly fees?: readonly string[]
  readonly pays?: 'before' | 'filing' | 'after'
  readonly isTax?: boolean
  readonly outputs: readonly Output[]
  readonly steps: readonly Step[]
  readonly norms: readonly (readonly [norm: string, article?: string])[]
  /** What N1 tells, and what it checks of the documents. */
  readonly tells: Deed
  readonly checks: Deed
  readonly handsOver: { readonly when: Words; readonly ask: Words }
  readonly spoken: Words
  readonly screen: Words
  readonly mistakes: readonly Words[]
  readonly asks: readonly Words[]
  readonly protocols?: readonly string[]
  readonly minutes?: number
  /** Whatever else this sheet has, and its editorial life where it is not the usual one. */
  readonly more?: DemoFields
}

const allYear: Words = ['Tot l’any', 'Todo el año']
const usualOnline: Words = [
  'Entreu a la seu electrònica, ompliu el formulari i signeu-lo. Rebreu el justificant a l’instant.',
  'Entre en la sede electrónica, rellene el formulario y fírmelo. Recibirá el justificante al instante.',
]
const usualCounter: Words = [
  'Demaneu cita i porteu el document d’identitat. Us ajudem a omplir la sol·licitud.',
  'Pida cita y traiga el documento de identidad. Le ayudamos a rellenar la solicitud.',
]
const usualPhone: Words = [
  'Truqueu al {{TEL-ATENCIO}}, {{HORARI-TELEFON}}. Us expliquem què necessiteu i en quin punt és la vostra sol·licitud.',
  'Llame al {{TEL-ATENCIO}}, {{HORARI-TELEFON}}. Le explicamos qué necesita y en qué punto está su solicitud.',
]

/** A whole sheet, from what is its own. */
export function sheet(own: OwnWords): DemoRecord {
  const { office, kind = 'P', papers = [], fees = [] } = own
  const path = own.code.toLowerCase()
  const isFiledOnline = own.online !== null
  return {
    code: own.code,
    ...office.facts,
    title: t(...own.title),
    officialName: t(...own.official),
    alternativeNames: own.names.map(([ca, es]) => ({ name: t(ca, es) })),
    summary: t(...own.summary),
    description: t(...own.description),
    kind,
    regime: own.regime,
    family: own.family ?? office.family,
    topics: own.topics ?? office.topics,
    lifeEvents: own.lifeEvents ?? [],
    related: (own.related ?? []).map(([procedure, relation]) => ({ procedure, relation })),
    audiences: own.audiences ?? ['citizens'],
    whoCanApply: t(...own.who),
    ...(own.requirements
      ? {
          requirements: own.requirements.map((words) => ({
            text: t(...words),
            verifiedBy: 'declaration',
          })),
        }
      : {}),
    representation: 'free',
    assistedFiling: true,
    spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
    channels: [
      ...(isFiledOnline ? [online(path, t(...(own.online ?? usualOnline)))] : []),
      ...(own.counter === null ? [] : [inPerson(t(...(own.counter ?? usualCounter)))]),
      byPhone(t(...usualPhone)),
    ],
    ...(own.form ? { form: own.form } : {}),
    genericForm: false,
    ...(isFiledOnline
      ? { identification: own.level === 'substantial' ? identifiedSubstantial : identifiedLow }
      : {}),
    noEvidenceNeeded: papers.length === 0,
    ...(papers.length > 0 ? { evidence: papers } : {}),
    periodicity: 'continuous',
    applicationDeadline: t(...(own.deadline ?? allYear)),
    initiation: ['on-request'],
    ...timeOf(own),
    averageTime: {
      value: own.average[0],
      unit: own.average[1],
      source: 'Gestor d’expedients, últims dotze mesos',
      updatedOn: '-60d',
    },
    feeRequired: fees.length > 0,
    ...(fees.length > 0
      ? {
          fees,
          payment: {
            moment: own.pays ?? 'filing',
            means: ['gateway', 'card-terminal', 'payment-letter'],
          },
        }
      : {}),
    outputs: own.outputs.map(([name, kindOfOutput, validity]) => ({
      name: t(...name),
      kind: kindOfOutput,
      ...(validity ? { validity: t(...validity) } : {}),
      deliveries: ['electronic', 'in-person'],
    })),
    tracking,
    notification: 'choice',
    steps: own.steps.map(([title, words, actor, phase, term]) => ({
      title: t(...title),
      text: t(...words),
      actor,
      phase,
      ...(term ? { term: t(...term) } : {}),
    })),
    legalResources: own.norms.map(([resource, article]) => ({
      resource,
      ...(article ? { article } : {}),
    })),
    dataProtection: office.protection,
    spokenAnswer: t(...own.spoken),
    attention: matrixOf(own),
    handoff: {
      when: t(...own.handsOver.when),
      to: office.department,
      how: t('Pel gestor de consultes de la consola', 'Por el gestor de consultas de la consola'),
      dataToCollect: t(...own.handsOver.ask),
      committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
    },
    commonMistakes: texts(...pairs(own.mistakes)),
    diagnosticQuestions: texts(...pairs(own.asks)),
    protocols: own.protocols ?? ['PROT-IDENTIFICACIO'],
    attentionMinutes: own.minutes ?? 10,
    queueCode: office.queue,
    appointmentCode: `CITA-${office.department}`,
    publishTo: everywhere,
    screenText: t(...own.screen),
    chatText: chatOf(own),
    ...own.more,
  }
}

/** The chatbot says the same as the phone, and when it can be done. */
function chatOf({ spoken, deadline = allYear }: OwnWords) {
  const [when, cuando] = deadline.map((words) => words.charAt(0).toLowerCase() + words.slice(1))
  return t(
    `${spoken[0]} Es pot fer: ${when}. Els documents i el formulari són a la fitxa.`,
    `${spoken[1]} Se puede hacer: ${cuando}. Los documentos y el formulario están en la ficha.`,
  )
}

/** Terms, silence and appeals, which services do not have. */
function timeOf({ term, silence, isTax }: OwnWords): DemoFields {
  if (!term || !silence) return {}
  const [value, unit, legalResource] = term
  return {
    resolutionTerm: { value, unit, startsAt: 'registry', legalResource },
    silence: { onRequest: silence[0], legalResource: silence[1] },
    exhaustsAdministrativeRoute: true,
    appeals: isTax ? taxAppeals : appeals,
  }
}

const pairs = (all: readonly Words[]) => all.map(([ca, es]) => [ca, es] as const)
