import { label } from './words.ts'

/** Labels of the fields of what runs by the clock. */
export const clockFields = {
  day: label('Dia', 'Día', 'Day'),
  html: label('HTML', 'HTML', 'HTML'),
  language: label('Idioma', 'Idioma', 'Language'),
  nextTryAt: label('Pròxim intent', 'Próximo intento', 'Next try'),
  onBehalfOf: label('En nom de', 'En nombre de', 'On behalf of'),
  recipient: label('Per a', 'Para', 'To'),
  sentAt: label('Enviat el', 'Enviado el', 'Sent at'),
  subject: label('Assumpte', 'Asunto', 'Subject'),
  tries: label('Intents', 'Intentos', 'Tries'),
} as const
