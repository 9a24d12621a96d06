import { label } from './words.ts'

/** Words of the sheet on paper that the counter hands out. */
export const paperWords = {
  catalogue: label('Catàleg de tràmits', 'Catálogo de trámites', 'Catalogue of procedures'),
  what: label('Què és', 'Qué es', 'What it is'),
  who: label('Qui ho pot demanar', 'Quién puede solicitarlo', 'Who can apply'),
  bring: label('Què cal portar', 'Qué hay que llevar', 'What to bring'),
  doNotBring: label(
    'No cal que porteu (ho consultem nosaltres)',
    'No hace falta que traiga (lo consultamos nosotros)',
    'You need not bring (we look it up)',
  ),
  noEvidence: label(
    'No cal aportar cap document.',
    'No hace falta aportar ningún documento.',
    'No documents are needed.',
  ),
  where: label('On i com es fa', 'Dónde y cómo se hace', 'Where and how'),
  when: label('Quan es pot demanar', 'Cuándo se puede solicitar', 'When to apply'),
  always: label('En qualsevol moment.', 'En cualquier momento.', 'At any time.'),
  cost: label('Quant costa', 'Cuánto cuesta', 'How much it costs'),
  free: label('És gratuït.', 'Es gratuito.', 'It is free of charge.'),
  feeUnknown: label(
    'S’ha de pagar una taxa: demaneu-ne l’import.',
    'Hay que pagar una tasa: pregunte su importe.',
    'There is a fee: ask for the amount.',
  ),
  howLong: label('Quant triga', 'Cuánto tarda', 'How long it takes'),
  term: label(
    'Termini per resoldre: {term}.',
    'Plazo para resolver: {term}.',
    'Time limit for the decision: {term}.',
  ),
  average: label('De mitjana: {term}.', 'De media: {term}.', 'On average: {term}.'),
  silence: label(
    'Si no hi ha resposta en termini: {effect}.',
    'Si no hay respuesta en plazo: {effect}.',
    'If there is no answer in time: {effect}.',
  ),
  steps: label('Passos', 'Pasos', 'Steps'),
  law: label('Normativa', 'Normativa', 'Law'),
  contact: label('On us podem atendre', 'Dónde le podemos atender', 'Where we can help you'),
  appointment: label('Cal cita prèvia', 'Requiere cita previa', 'By appointment'),
  verified: label('Verificada el {day}.', 'Verificada el {day}.', 'Verified on {day}.'),
  printed: label('Impresa el {day}.', 'Impresa el {day}.', 'Printed on {day}.'),
  online: label('A internet', 'En internet', 'On the web'),
  qr: label(
    'Codi QR que porta a {url}',
    'Código QR que lleva a {url}',
    'QR code that leads to {url}',
  ),
  draft: label(
    'Esborrany: no és vigent. No el doneu a ningú.',
    'Borrador: no está vigente. No lo entregue a nadie.',
    'Draft: not in force. Do not hand it out.',
  ),
  page: label('Pàgina {n} de {of}', 'Página {n} de {of}', 'Page {n} of {of}'),
} as const
