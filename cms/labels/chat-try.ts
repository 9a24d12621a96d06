import { label } from './words.ts'

/** Words of the page where one asks the chatbot. */
export const chatWords = {
  title: label('Prova el xatbot', 'Probar el chatbot', 'Try the chatbot'),
  intro: label(
    'Escriviu una pregunta com la faria la ciutadania. La resposta surt per la mateixa porta per on pregunten els xatbots, i només d’allò que està publicat.',
    'Escriba una pregunta como la haría la ciudadanía. La respuesta sale por la misma puerta por la que preguntan los chatbots, y solo de lo que está publicado.',
    'Write a question as a citizen would. The answer comes through the same door that chatbots use, and only from what is published.',
  ),
  question: label('Pregunta', 'Pregunta', 'Question'),
  language: label('Llengua de la resposta', 'Idioma de la respuesta', 'Language of the answer'),
  ask: label('Pregunta-ho', 'Preguntar', 'Ask'),
  asking: label('S’està preguntant…', 'Preguntando…', 'Asking…'),
  noAnswer: label(
    'Ara no s’ha pogut preguntar. Torneu-ho a provar d’aquí a una estona.',
    'Ahora no se ha podido preguntar. Vuelva a probarlo dentro de un rato.',
    'It could not be asked now. Try again in a while.',
  ),
  conversation: label('Conversa', 'Conversación', 'Conversation'),
  source: label('Font', 'Fuente', 'Source'),
  checked: label('comprovada el {when}', 'comprobada el {when}', 'checked on {when}'),
  goOn: label('On continua', 'Dónde continúa', 'Where it goes on'),
  wayOut: label('On us poden atendre', 'Dónde pueden atenderle', 'Where you can be attended'),
  fallback: label(
    'La resposta és en català: encara no està traduïda.',
    'La respuesta está en catalán: aún no está traducida.',
    'The answer is in Catalan: it is not translated yet.',
  ),
  outdated: label(
    'La traducció és anterior a l’últim canvi del text català.',
    'La traducción es anterior al último cambio del texto catalán.',
    'The translation is older than the last change of the Catalan text.',
  ),
  why: label('Per què aquesta resposta', 'Por qué esta respuesta', 'Why this answer'),
  whyIntro: label(
    'El més proper a la pregunta, de més a menys.',
    'Lo más cercano a la pregunta, de más a menos.',
    'What is nearest to the question, nearest first.',
  ),
  nothingNear: label(
    'No hi ha res publicat que s’hi assembli.',
    'No hay nada publicado que se parezca.',
    'Nothing that is published is like it.',
  ),
  understood: label(
    'S’ha entès «{words}».',
    'Se ha entendido «{words}».',
    'It was understood as “{words}”.',
  ),
  procedure: label('Fitxa', 'Ficha', 'Sheet'),
  faq: label('Pregunta freqüent', 'Pregunta frecuente', 'Frequent question'),
  isAnswer: label('És la resposta', 'Es la respuesta', 'It is the answer'),
  isAlternative: label(
    'També hauria pogut respondre',
    'También habría podido responder',
    'It might have answered as well',
  ),
  excluded: label('Exclosa del xatbot', 'Excluida del chatbot', 'Excluded from the chatbot'),
  notPublished: label(
    'No es publica al xatbot',
    'No se publica en el chatbot',
    'Not published to the chatbot',
  ),
  overdue: label(
    'Fa més de 90 dies que s’havia de revisar: el xatbot no en respon',
    'Hace más de 90 días que debía revisarse: el chatbot no responde con ella',
    'Its review is more than 90 days late: the chatbot does not answer from it',
  ),
  tooFar: label(
    'No parla prou d’allò que es pregunta',
    'No habla lo suficiente de lo que se pregunta',
    'It does not speak enough of what is asked',
  ),
  edit: label('Edita', 'Editar', 'Edit'),
  raw: label('El que rep qui integra', 'Lo que recibe quien integra', 'What an integrator gets'),
  excludedTitle: label(
    'Fitxes excloses del xatbot',
    'Fichas excluidas del chatbot',
    'Sheets excluded from the chatbot',
  ),
  noneExcluded: label(
    'No n’hi ha cap: el xatbot respon de totes les fitxes publicades.',
    'No hay ninguna: el chatbot responde de todas las fichas publicadas.',
    'There are none: the chatbot answers from every published sheet.',
  ),
  noReason: label('Sense motiu escrit', 'Sin motivo escrito', 'No reason was written'),
} as const
