import type { Locale } from '../../domain/locale.ts'

/** What a queue screen says of its own, beside what its cards say. */
const ca = {
  bring: 'Què heu de portar',
  queue: 'Agafeu torn',
  minutes: 'aproximadament',
  phone: 'Més al mòbil',
  today: 'Avui',
  open: 'Obert',
  closed: 'Tancat',
  hours: (opens: string, closes: string) => `de ${opens} a ${closes}`,
  and: 'i',
  closedToday: 'Avui no obrim',
  upTo: (day: string) => `Fins al ${day}`,
  notice: 'Avís',
  asOf: (time: string) => `Dades de ${time}`,
  waiting: 'Un moment, si us plau…',
  nothing: 'Benvingudes i benvinguts',
  pause: 'Atura les pantalles',
  resume: 'Continua',
  noScript: 'Per veure aquesta pantalla cal JavaScript.',
  notFound: 'No trobem aquesta pantalla',
  notFoundHelp:
    'Reviseu el codi de l’adreça: potser la pantalla encara no s’ha publicat, o s’ha retirat.',
}

export type ScreenTexts = typeof ca

const es: ScreenTexts = {
  bring: 'Qué debe traer',
  queue: 'Coja turno',
  minutes: 'aproximadamente',
  phone: 'Más en el móvil',
  today: 'Hoy',
  open: 'Abierto',
  closed: 'Cerrado',
  hours: (opens, closes) => `de ${opens} a ${closes}`,
  and: 'y',
  closedToday: 'Hoy no abrimos',
  upTo: (day) => `Hasta el ${day}`,
  notice: 'Aviso',
  asOf: (time) => `Datos de ${time}`,
  waiting: 'Un momento, por favor…',
  nothing: 'Bienvenidas y bienvenidos',
  pause: 'Detener las pantallas',
  resume: 'Continuar',
  noScript: 'Para ver esta pantalla hace falta JavaScript.',
  notFound: 'No encontramos esta pantalla',
  notFoundHelp:
    'Revise el código de la dirección: puede que la pantalla aún no se haya publicado o se haya retirado.',
}

const en: ScreenTexts = {
  bring: 'What to bring',
  queue: 'Take a number',
  minutes: 'roughly',
  phone: 'More on your phone',
  today: 'Today',
  open: 'Open',
  closed: 'Closed',
  hours: (opens, closes) => `${opens} to ${closes}`,
  and: 'and',
  closedToday: 'Closed all day',
  upTo: (day) => `Until ${day}`,
  notice: 'Notice',
  asOf: (time) => `Data from ${time}`,
  waiting: 'One moment, please…',
  nothing: 'Welcome',
  pause: 'Stop the slides',
  resume: 'Go on',
  noScript: 'This screen needs JavaScript.',
  notFound: 'We cannot find this screen',
  notFoundHelp:
    'Check the code in the address: the screen may not be published yet, or it was withdrawn.',
}

export const screenTexts: Readonly<Record<Locale, ScreenTexts>> = { ca, es, en }
