import type { Locale } from '../domain/locale.ts'
import { label, type Label } from './words.ts'

/** Fields of what the clock measures. */
export const measureFields: Readonly<Record<string, Label>> = {
  httpStatus: label('Resposta del servidor', 'Respuesta del servidor', 'Answer of the server'),
  failure: label('Per què falla', 'Por qué falla', 'Why it fails'),
  checkedAt: label('Comprovat el', 'Comprobado el', 'Checked at'),
  firstFailedOn: label('Falla des del', 'Falla desde el', 'Failing since'),
  lastFailedOn: label('Última fallada', 'Último fallo', 'Last failed on'),
  timesFailed: label('Dies que ha fallat', 'Días que ha fallado', 'Days it failed'),
  places: label('On és', 'Dónde está', 'Where it is'),
  score: label('Qualitat', 'Calidad', 'Quality'),
  measuredOn: label('Dia', 'Día', 'Day'),
  average: label('Qualitat mitjana', 'Calidad media', 'Average quality'),
  published: label('Publicades', 'Publicadas', 'Published'),
  unpublishable: label(
    'Publicades que avui no es podrien publicar',
    'Publicadas que hoy no se podrían publicar',
    'Published that could not be published today',
  ),
  overdue: label('Revisió vençuda', 'Revisión vencida', 'Review overdue'),
}

/** The list of broken links. */
export const linkWords = {
  title: label('Enllaços trencats', 'Enlaces rotos', 'Broken links'),
  intro: label(
    'Adreces de continguts publicats que ja no porten enlloc. Cada nit es comproven; una adreça és aquí quan ha fallat en dies diferents.',
    'Direcciones de contenidos publicados que ya no llevan a ningún sitio. Se comprueban cada noche; una dirección está aquí cuando ha fallado en días distintos.',
    'Addresses in what is published that lead nowhere any more. They are checked every night; one is here once it failed on different days.',
  ),
  none: label('Cap enllaç trencat.', 'Ningún enlace roto.', 'No broken links.'),
  off: label(
    'La comprovació d’enllaços està desactivada en aquest servidor.',
    'La comprobación de enlaces está desactivada en este servidor.',
    'The check of links is switched off on this server.',
  ),
  offline: label(
    'La nit passada no es van poder comprovar els enllaços: el servidor no tenia sortida a internet. El que veieu és de l’última vegada que en tenia.',
    'La noche pasada no se pudieron comprobar los enlaces: el servidor no tenía salida a internet. Lo que ve es de la última vez que la tenía.',
    'Links could not be checked last night: the server could not reach the internet. What you see is from the last time it could.',
  ),
  never: label(
    'Encara no s’ha comprovat cap enllaç.',
    'Aún no se ha comprobado ningún enlace.',
    'No link has been checked yet.',
  ),
  checked: label(
    'Adreces comprovades: {count}. Última comprovació: {when}.',
    'Direcciones comprobadas: {count}. Última comprobación: {when}.',
    'Addresses checked: {count}. Last check: {when}.',
  ),
  failing: label(
    'Fallen, i es tornaran a comprovar abans de donar-les per trencades: {count}.',
    'Fallan, y se volverán a comprobar antes de darlas por rotas: {count}.',
    'Failing, and checked again before they count as broken: {count}.',
  ),
  seeAll: label(
    'Tots els enllaços trencats: {count}',
    'Todos los enlaces rotos: {count}',
    'All broken links: {count}',
  ),
  address: label('Adreça', 'Dirección', 'Address'),
  why: label('Què passa', 'Qué pasa', 'What happens'),
  since: label('Des del', 'Desde el', 'Since'),
  where: label('On és', 'Dónde está', 'Where it is'),
  answered: label('Resposta {status}', 'Respuesta {status}', 'Answer {status}'),
  onDesk: label(
    'Enllaços trencats als continguts publicats: {count}',
    'Enlaces rotos en los contenidos publicados: {count}',
    'Broken links in what is published: {count}',
  ),
  taskTitle: label(
    'Corregiu els enllaços trencats de «{title}»',
    'Corrija los enlaces rotos de «{title}»',
    'Mend the broken links of “{title}”',
  ),
} as const

/** Which language a link is in. */
export const localeNames: Readonly<Record<Locale, Label>> = {
  ca: label('en català', 'en catalán', 'in Catalan'),
  es: label('en castellà', 'en castellano', 'in Spanish'),
  en: label('en anglès', 'en inglés', 'in English'),
}

/** Charts of quality, on the first page and on the desk of a department. */
export const qualityChartWords = {
  title: label('Qualitat de les fitxes', 'Calidad de las fichas', 'Quality of the sheets'),
  average: label(
    'de 100, de mitjana a les publicades',
    'sobre 100, de media en las publicadas',
    'of 100, on average of the published',
  ),
  none: label(
    'Encara no hi ha cap mesura: es fa cada nit amb les fitxes publicades.',
    'Aún no hay ninguna medida: se hace cada noche con las fichas publicadas.',
    'Nothing measured yet: it is done each night, with the published sheets.',
  ),
  histogram: label(
    'Totes les fitxes, per puntuació',
    'Todas las fichas, por puntuación',
    'All sheets, by score',
  ),
  scores: label('Puntuació', 'Puntuación', 'Score'),
  sheets: label('Fitxes', 'Fichas', 'Sheets'),
  byDepartment: label('Per departament', 'Por departamento', 'By department'),
  department: label('Departament', 'Departamento', 'Department'),
  mean: label('Mitjana', 'Media', 'Average'),
  published: label('Publicades', 'Publicadas', 'Published'),
  unpublishable: label('Amb dades per corregir', 'Con datos por corregir', 'With data to mend'),
  overdue: label('Revisió vençuda', 'Revisión vencida', 'Review overdue'),
  line: label(
    'Mitjana dels últims 90 dies',
    'Media de los últimos 90 días',
    'Average of the last 90 days',
  ),
  since: label('Es mesura des del {when}.', 'Se mide desde el {when}.', 'Measured since {when}.'),
  firstDay: label(
    'Es mesura des del {when}: la línia es dibuixarà a mesura que passin els dies.',
    'Se mide desde el {when}: la línea se dibujará a medida que pasen los días.',
    'Measured since {when}: the line is drawn as days go by.',
  ),
  day: label('Dia', 'Día', 'Day'),
  asTable: label('Dades en una taula', 'Datos en una tabla', 'The data as a table'),
  needy: label(
    'Les que més necessiten atenció',
    'Las que más necesitan atención',
    'Those that need most attention',
  ),
} as const
