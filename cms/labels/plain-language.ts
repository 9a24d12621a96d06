import type { Finding } from '../domain/plain-language/finding.ts'
import { label, say, type Label } from './words.ts'

/** What to do about each finding of the plain-language rules. */
const advice: Readonly<Record<Finding['kind'], Label>> = {
  'long-sentence': label(
    'Frase de {count} paraules: partiu-la en dues.',
    'Frase de {count} palabras: pártala en dos.',
    'A sentence of {count} words: split it in two.',
  ),
  passive: label(
    'Digueu qui ho fa: «l’Ajuntament resol» en lloc de «és resolt».',
    'Diga quién lo hace: «el Ayuntamiento resuelve» en lugar de «es resuelto».',
    'Say who does it: “the council decides” rather than “it is decided”.',
  ),
  jargon: label(
    'Paraula administrativa: escriviu «{plain}».',
    'Palabra administrativa: escriba «{plain}».',
    'Administrative word: write “{plain}”.',
  ),
  'shared-value': label(
    'Ja és als valors compartits («{name}»): inseriu-lo i s’actualitzarà sol.',
    'Ya está en los valores compartidos («{name}»): insértelo y se actualizará solo.',
    'It is a shared value (“{name}”): insert it, and it will keep itself up to date.',
  ),
}

export const adviceOn = ({ kind, values }: Finding, language: string): string =>
  say(advice[kind], language, values)
