import type { Locale } from '../../cms/domain/locale.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that say nothing about which record is meant, folded. */
const functionWords: Record<Locale, readonly string[]> = {
  ca: words(`
    a al als amb aquell aquella aquest aquesta aquests aquestes cap com d de del dels el els em en
    ens entre era es et fins ha han he hi ho i la les li lo los l m me mes meu meva meus meves molt n na
    ne ni no nos o on per pel pels pero perque que qual quals quan que qui s sa se sense ser seu seva
    seus seves si sobre soc son sota t tan te teu teva tambe tot tota tots totes un una uns unes us vos ja`),
  es: words(`
    a al ante como con cual cuando de del desde donde e el ella ellos en entre era es esta estas este
    estos ha han hasta hay la las le les lo los me mi mis muy ni no nos o para pero por porque que
    quien se ser si sin sobre son su sus tambien te tu tus u un una uno unas unos y ya yo`),
  en: words(`
    a about am an and are as at be by can do for from has have how i if in is it its me my no not of
    on or our so that the their them there these they this to us was we what when where which who
    why will with you your s t`),
}

/** Words of asking, not of what is asked for: they may help, they are never required. */
const askingWords: Record<Locale, readonly string[]> = {
  ca: words(`
    vull voldria puc podria podem necessito necessita cal calen haig hem fer faig fa fan demanar demano
    tramitar tramito obtenir aconseguir sollicitar sollicito sollicitud tramit tramits saber tinc tenir
    posar donar quins quines quin quina quant quants informacio ajuntament estic vaig ser estar`),
  es: words(`
    quiero querria puedo podria podemos necesito necesita hay hacer hago hace pedir pido tramitar
    tramito obtener conseguir solicitar solicito solicitud tramite tramites saber tengo tener que
    informacion ayuntamiento estoy voy estar poner dar`),
  en: words(`
    want would like need needs get getting make making apply application request requests know
    information council does could should must`),
}

const functionSets = {
  ca: new Set(functionWords.ca),
  es: new Set(functionWords.es),
  en: new Set(functionWords.en),
} as const

/** People mix Catalan and Spanish in one sentence, so both lists serve both languages. */
const askingSets = {
  ca: new Set([...askingWords.ca, ...askingWords.es]),
  es: new Set([...askingWords.es, ...askingWords.ca]),
  en: new Set(askingWords.en),
} as const

export const isStopWord = (folded: string, locale: Locale): boolean =>
  functionSets[locale].has(folded)

export const isAskingWord = (folded: string, locale: Locale): boolean =>
  askingSets[locale].has(folded)
