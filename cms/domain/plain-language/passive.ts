import type { Locale } from '../locale.ts'

/*
 * The passive hides who does what: "la sol·licitud serà resolta" → "l’Ajuntament resol la
 * sol·licitud". These find its usual shapes in administrative prose; they are advice, so they
 * would sooner miss one than accuse a plain sentence.
 */

const between = String.raw`(?:\s+(?:no|ja|ya|també|también|sempre|siempre|només|\p{L}+ment|\p{L}+mente))?`

const regular: Readonly<Record<'ca' | 'es', string>> = {
  ca: String.raw`\p{L}{2,}(?:[aiu]t|[aiu]ts|[aiu]da|[aiu]des|ït|ïts|ïda|ïdes)`,
  es: String.raw`\p{L}{2,}(?:[ai]d[oa]s?|íd[oa]s?)`,
}

const irregular: Readonly<Record<'ca' | 'es', string>> = {
  ca: `fet|feta|fets|fetes|dit|dita|dits|dites|escrit|escrita|escrits|escrites|
imprès|impresa|impresos|impreses|admès|admesa|admesos|admeses|tramès|tramesa|tramesos|trameses|resolt|resolta|
resolts|resoltes|inclòs|inclosa|inclosos|incloses|exclòs|exclosa|exclosos|excloses|atès|atesa|atesos|ateses|
emès|emesa|emesos|emeses|requerit|requerida|imposat|imposada|tret|treta|pres|presa|presos|preses`,
  es: `hech[oa]s?|dich[oa]s?|escrit[oa]s?|inscrit[oa]s?|puest[oa]s?|resuelt[oa]s?|impres[oa]s?|
devuelt[oa]s?|impuest[oa]s?|expuest[oa]s?|propuest[oa]s?`,
}

const being: Readonly<Record<'ca' | 'es', string>> = {
  ca: `és|són|era|eren|fou|foren|serà|seran|seria|serien|sigui|siguin|ser|sent|ha estat|han estat|hagi estat|
hagin estat|haurà estat|hauran estat|havia estat|va ser|van ser|ha sigut|han sigut`,
  es: `es|son|era|eran|fue|fueron|será|serán|sería|serían|sea|sean|ser|siendo|ha sido|han sido|haya sido|hayan sido|
habrá sido|había sido`,
}

/** Look like participles and are not, or say how something is and not what is done to it. */
const adjectives: Readonly<Record<'ca' | 'es', RegExp>> = {
  ca: /^(petit|petits|privat|privada|privats|privades|gratuït|gratuïta|gratuïts|adequa|complicat|complicada|complicats|delicat|delicada|limitat|limitada|limitats|limitades|casat|casada|casats|jubilat|jubilada|jubilats|empadronat|empadronada|empadronats|separat|separada|separats|interessat|interessada|obligat|obligada|obligats|obligades|elevat|elevada|.*(itat|etat|tats|dat)|vida|mida|crida|sortida|entrada|rebut|rebuts|salut|estat|debut|institut|solut|absolut|absoluta|minut|minuts|menut|profit)$|^(adequ|variat|illimitat)/iu,
  es: /^(privad|complicad|delicad|limitad|casad|jubilad|empadronad|separad|interesad|obligad|elevad|adecuad|indefinid|debid|válid|rápid|líquid|sólid|ambos|medida|salida|entrada|vida|comida|pedido|sentido|partido|.*idad|.*edad|ilimitad|empleado|empleada|abogado|cuidado|mercado|estado|variad|cada|nada|todo|todos|toda|todas|lado|grado|demasiad)/iu,
}

const bodies: Readonly<Record<'ca' | 'es', string>> = {
  ca: `ajuntament|alcald|junta|ple|òrgan|departament|regid|tècni|servei|administraci|policia|tresoreri|secretari|oficina|
unitat|tribunal|consell|comissi|persona|interessa|instructor|funcionar`,
  es: `ayuntamiento|alcald|junta|pleno|órgano|departamento|concej|técnic|servicio|administraci|policía|tesorer|
secretar|oficina|unidad|tribunal|consejo|comisi|persona|interesad|instructor|funcionari`,
}

const tidy = (words: string) => words.replace(/\s*\n/g, '').replace(/ /g, String.raw`\s+`)

const start = String.raw`(?<![\p{L}\p{N}’'])`
const stop = String.raw`(?![\p{L}\p{N}])`

function shapesOf(locale: 'ca' | 'es'): { withSer: RegExp; pronominal: RegExp } {
  const participle = `(${tidy(irregular[locale])}|${regular[locale]})`
  const verb = String.raw`\p{L}{3,}`
  const agent = `(?:${tidy(bodies[locale])})`
  const pronoun = locale === 'ca' ? String.raw`(?:es\s+|s[’'])` : String.raw`se\s+`
  const by =
    locale === 'ca'
      ? String.raw`per(?:\s+part\s+d(?:e\s+|el\s+|els\s+|[’'])|\s+l[’']|\s+(?:la|el|els|les|un|una)\s+)(?:la\s+|l[’'])?`
      : String.raw`por(?:\s+parte\s+de(?:l)?\s+(?:la\s+|los\s+|las\s+)?|\s+(?:la|el|los|las|un|una)\s+)`
  return {
    withSer: new RegExp(
      `${start}(?:${tidy(being[locale])})${between}\\s+${participle}${stop}`,
      'giu',
    ),
    pronominal: new RegExp(
      `${start}${pronoun}${verb}[^.;:!?\\n]{0,60}?\\s${by}${agent}\\p{L}*`,
      'giu',
    ),
  }
}

const shapes = { ca: shapesOf('ca'), es: shapesOf('es') }

/** The passive constructions of a sentence, as they are written. English is not looked at. */
export function passivesIn(sentence: string, locale: Locale): readonly string[] {
  if (locale === 'en') return []
  const { withSer, pronominal } = shapes[locale]
  const written = [...sentence.matchAll(withSer)]
    .filter(({ 1: participle = '' }) => !adjectives[locale].test(participle))
    .map(([found]) => found)
  const hidden = [...sentence.matchAll(pronominal)].map(([found]) => found)
  return [...written, ...hidden]
}
