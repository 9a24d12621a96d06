import type {
  AppealKind,
  AudienceCode,
  Regime,
  Silence,
  TermUnit,
} from '../../domain/vocabularies/procedure.ts'
import type { PaymentMeans } from '../../domain/vocabularies/evidence.ts'
import { wordsOf } from './same-words.ts'

/*
 * Facts read from sentences in Catalan and Spanish, only where they can mean one thing. Whatever is
 * doubtful is for the editor: nothing, and the sentence stays among the leftovers.
 */

const figures: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  dues: 2,
  tres: 3,
  quatre: 4,
  cuatro: 4,
  cinc: 5,
  cinco: 5,
  sis: 6,
  seis: 6,
  deu: 10,
  diez: 10,
  quinze: 15,
  quince: 15,
  vint: 20,
  veinte: 20,
  trenta: 30,
  treinta: 30, // prettier-ignore
}

const term =
  /\b(\d{1,3}|[a-z]+) (mes|mesos|meses|any|anys|ano|anos|dies habils|dias habiles|dies naturals|dias naturales)\b/g

/** “3 mesos”, “quinze dies hàbils”. Plain days are working or calendar days by law, not by guess. */
export function termIn(text: string): { value: number; unit: TermUnit } | null {
  const found = [...wordsOf(text).matchAll(term)].flatMap(([, figure = '', unit = '']) => {
    const value = Number(figure) || figures[figure]
    return value ? [{ value, unit: unitOf(unit) }] : []
  })
  return found.length === 1 ? found[0]! : null
}

const unitOf = (words: string): TermUnit => {
  if (/habil/.test(words)) return 'working-days'
  if (/natural/.test(words)) return 'calendar-days'
  return words.startsWith('mes') ? 'months' : 'years'
}

export function silenceIn(text: string): Silence | null {
  const words = wordsOf(text)
  const approval = /\b(estimatori|estimatorio|estimatoria|positiu|positivo)\b/.test(words)
  const rejection = /\b(desestimatori|desestimatorio|desestimatoria|negatiu|negativo)\b/.test(words)
  const none = /\b(no hi ha silenci|no procedeix|no procede|no hay silencio|no escau|no s aplica)\b/
  if (none.test(words)) return approval || rejection ? null : 'not-applicable'
  if (approval === rejection || /\bno\b/.test(words)) return null
  return approval ? 'approval' : 'rejection'
}

/** Whether there is something to pay; null when the text does not say. */
export function feeIn(text: string): boolean | null {
  const words = wordsOf(text)
  const free =
    /\b(gratuit|gratuita|gratis|gratuito|sense cost|sin coste|cap cost|exempt|exento|no te cost|no cal pagar|no subjecte a taxa)\b/
  const amounts = [...text.matchAll(/(\d[\d.]*(?:,\d{1,2})?)\s*(?:€|euros?\b)/gi)].map(
    ([, amount = '']) => Number(amount.replace(/\./g, '').replace(',', '.')),
  )
  const paid = amounts.some((amount) => amount > 0)
  // “Free for residents, …” says both.
  if (free.test(words) && !paid) return saysNoMore(text, 8) ? false : null
  if (amounts.length > 0) return paid
  return /\b(taxa|taxes|tasa|tasas|ordenanca fiscal|ordenanza fiscal|preu public|precio publico)\b/.test(
    words,
  ) && !/\bno\b/.test(words)
    ? true
    : null
}

export const saysNoEvidence = (text: string): boolean =>
  /\b(no (es )?requereix|no (se )?requiere|no (cal|es necessari|es necesario|hay que)|sense) ((adjuntar|aportar|presentar|acompanyar|acompanar) )?(cap |ninguna |ningun )?(documentacio|documentacion|document|documento)\b|^(cap|ningun|ninguna)( document| documento| documentacio| documentacion)?$/.test(
    wordsOf(text),
  )

const audienceWords: readonly (readonly [said: RegExp, code: AudienceCode])[] = [
  [
    /\b(ciutadania|ciutadans?|ciutadanes|ciudadania|ciudadan[oa]s?|tothom|qualsevol persona)\b/,
    'citizens',
  ],
  [/\b(empres|empresa|empreses|empresas|comerc|comercios)\b/, 'businesses'],
  [/\b(associacio|associacions|asociaciones|entitats|entidades) \b/, 'associations'],
  [/\b(professionals?|profesionales|autonoms?|autonomos)\b/, 'professionals'],
]

export const audiencesIn = (text: string): AudienceCode[] =>
  audienceWords.filter(([said]) => said.test(`${wordsOf(text)} `)).map(([, code]) => code)

const regimeWords: readonly (readonly [said: RegExp, code: Regime])[] = [
  [/^comunicacio previa|^comunicacion previa/, 'prior-notice'],
  [/^llicencia|^licencia|^autoritzacio|^autorizacion/, 'licence'],
  [/^declaracio responsable|^declaracion responsable/, 'declaration'],
  [/^consulta/, 'enquiry'],
]

/** By the first words of its name, which in these sheets are a term of law. */
export const regimeIn = (name: string): Regime | null =>
  regimeWords.find(([said]) => said.test(wordsOf(name)))?.[1] ?? null

const appealWords: readonly (readonly [said: RegExp, code: AppealKind])[] = [
  [/\breposicio(n)?\b/, 'reconsideration'],
  [/\b(alcada|alzada)\b/, 'hierarchical'],
  [/\beconomico ?administrativ|\beconomicoadministrativ/, 'economic-administrative'],
  [/\bcontencios/, 'judicial'],
  [/\bsindic/, 'ombudsman'],
]

export const appealsIn = (text: string): AppealKind[] =>
  appealWords.filter(([said]) => said.test(wordsOf(text))).map(([, code]) => code)

const meansWords: readonly (readonly [said: RegExp, code: PaymentMeans])[] = [
  [
    /\b(passarella|pasarela|pagament en linia|pago en linea|targeta en linia|internet)\b/,
    'gateway',
  ],
  [/\b(tpv|datafon|datafono)\b/, 'card-terminal'],
  [/\b(domiciliacio|domiciliacion)\b/, 'direct-debit'],
  [/\b(carta de pagament|carta de pago)\b/, 'payment-letter'],
  [/\b(autoliquidacio|autoliquidacion)\b/, 'self-assessment'],
  [/\b(orgt|organisme de gestio tributaria)\b/, 'orgt'],
]

export const meansIn = (text: string): PaymentMeans[] =>
  meansWords.filter(([said]) => said.test(wordsOf(text))).map(([, code]) => code)

/** True when there is nothing in the text beside what was read from it. */
export const saysNoMore = (text: string, words: number): boolean =>
  wordsOf(text).split(' ').length <= words
