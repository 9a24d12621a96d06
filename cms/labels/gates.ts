import { isLocale, type Locale } from '../domain/locale.ts'
import type { OpenGate } from '../domain/gates/gates.ts'
import { label, type Label } from './words.ts'

/** What to do about each rule, by rule and field. */
const messages: Readonly<Record<string, Label>> = {
  'R01 title': label(
    'Escriviu el títol en català.',
    'Escriba el título en catalán.',
    'Write the title in Catalan.',
  ),
  'R01 summary': label(
    'Escriviu el resum en català.',
    'Escriba el resumen en catalán.',
    'Write the summary in Catalan.',
  ),
  'R01 description': label(
    'Expliqueu l’objecte en català.',
    'Explique el objeto en catalán.',
    'Describe it in Catalan.',
  ),
  'R02 department': label(
    'Indiqueu el departament propietari.',
    'Indique el departamento propietario.',
    'Say which department owns it.',
  ),
  'R03 topics': label(
    'Trieu almenys una matèria.',
    'Elija al menos una materia.',
    'Choose at least one topic.',
  ),
  'R04 legalResources': label(
    'Falta la norma vigent que el regula.',
    'Falta la norma vigente que lo regula.',
    'The norm in force is missing.',
  ),
  'R05 initiation': label('Digueu com s’inicia.', 'Diga cómo se inicia.', 'Say how it starts.'),
  'R06 silence.onRequest': label(
    'Digueu què vol dir el silenci si el demana la persona.',
    'Diga qué significa el silencio si lo pide la persona.',
    'Say what silence means when a person asks.',
  ),
  'R06 silence.exOfficio': label(
    'Digueu què vol dir el silenci si comença d’ofici.',
    'Diga qué significa el silencio si empieza de oficio.',
    'Say what silence means when started ex officio.',
  ),
  'R07 resolutionTerm': label(
    'Indiqueu el termini de resolució.',
    'Indique el plazo de resolución.',
    'Give the resolution term.',
  ),
  'R08 appeals': label('Falten els recursos.', 'Faltan los recursos.', 'Appeals are missing.'),
  'R09 channels': label(
    'Afegiu almenys un canal.',
    'Añada al menos un canal.',
    'Add at least one channel.',
  ),
  'R12 evidence': label(
    'O bé hi ha documents, o bé no en cal cap: una de les dues coses.',
    'O hay documentos o no hace falta ninguno: una de las dos cosas.',
    'Either list documents or say that none is needed.',
  ),
  'R14 fees': label(
    'Té cost: indiqueu la taxa.',
    'Tiene coste: indique la tasa.',
    'It has a cost: name the fee.',
  ),
  'R15 outputs': label('Digueu què s’obté.', 'Diga qué se obtiene.', 'Say what one obtains.'),
  'W2 alternativeNames': label(
    'Afegiu dos noms amb què la gent el busca.',
    'Añada dos nombres con los que la gente lo busca.',
    'Add two names people look for it by.',
  ),
  'W4 genericForm': label(
    'Encara usa la instància genèrica.',
    'Aún usa la instancia genérica.',
    'It still uses the generic form.',
  ),
  'W6 title': label(
    'Falta la versió en castellà.',
    'Falta la versión en castellano.',
    'The Spanish version is missing.',
  ),
}

export function gateMessage(gate: OpenGate, language: string): string {
  const locale: Locale = isLocale(language) ? language : 'ca'
  return messages[`${gate.rule} ${gate.path}`]?.[locale] ?? gate.rule
}
