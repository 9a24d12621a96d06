import { label, type Label } from './words.ts'

/** What one row of a list is called, after «Afegeix»: the article goes with it. */
const rows: Readonly<Record<string, Label>> = {
  absences: label('una absència', 'una ausencia', 'an absence'),
  agreements: label('un acord', 'un acuerdo', 'an agreement'),
  alternativeNames: label('un altre nom', 'otro nombre', 'another name'),
  appeals: label('un recurs', 'un recurso', 'an appeal'),
  attendees: label('una persona', 'una persona', 'a person'),
  attention: label('una fase', 'una fase', 'a phase'),
  brackets: label('un tram', 'un tramo', 'a bracket'),
  channels: label('un canal', 'un canal', 'a channel'),
  clauses: label('una clàusula', 'una cláusula', 'a clause'),
  commonMistakes: label('una errada', 'un error', 'a mistake'),
  diagnosticQuestions: label('una pregunta', 'una pregunta', 'a question'),
  emails: label('un correu', 'un correo', 'an e-mail'),
  evidence: label('un document', 'un documento', 'a document'),
  exceptions: label('una excepció', 'una excepción', 'an exception'),
  interlocutors: label('una persona', 'una persona', 'a person'),
  leftovers: label('un text', 'un texto', 'a text'),
  legalResources: label('una norma', 'una norma', 'a norm'),
  messages: label('un missatge', 'un mensaje', 'a message'),
  openingHours: label('un horari', 'un horario', 'opening hours'),
  outputs: label('un resultat', 'un resultado', 'an output'),
  phones: label('un telèfon', 'un teléfono', 'a phone'),
  redClauses: label('una clàusula', 'una cláusula', 'a clause'),
  related: label('un tràmit', 'un trámite', 'a procedure'),
  remarks: label('una nota', 'una nota', 'a remark'),
  requirements: label('un requisit', 'un requisito', 'a requirement'),
  signatures: label('una signatura', 'una firma', 'a signature'),
  steps: label('un pas', 'un paso', 'a step'),
  symptoms: label('un símptoma', 'un síntoma', 'a symptom'),
  synonyms: label('un sinònim', 'un sinónimo', 'a synonym'),
  values: label('un valor', 'un valor', 'a value'),
  variables: label('una variable', 'una variable', 'a variable'),
  volumes: label('un any', 'un año', 'a year'),
  windows: label('un període', 'un período', 'a period'),
}

/** @throws where nobody has said what a row of that list is called. */
export function rowLabel(name: string): Label {
  const found = rows[name]
  if (found) return found
  throw new Error(`No label for a row of "${name}": write it in cms/labels/row-labels.ts.`)
}
