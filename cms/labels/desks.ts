import type { SelfApproval } from '../domain/four-eyes.ts'
import type { Holder } from '../domain/who-has-it.ts'
import { label, type Label } from './words.ts'

/** Words of the desks: the department's, the reviewers' and the translators'. */
export const deskWords = {
  department: label('El meu departament', 'Mi departamento', 'My department'),
  departmentIntro: label(
    'Què cal fer avui perquè les fitxes siguin certes.',
    'Qué hay que hacer hoy para que las fichas sean ciertas.',
    'What to do today so that the sheets are true.',
  ),
  noDepartment: label(
    'El vostre compte no és de cap departament. Demaneu a l’administració del catàleg que us n’assigni un.',
    'Su cuenta no es de ningún departamento. Pida a la administración del catálogo que le asigne uno.',
    'Your account belongs to no department. Ask the catalogue’s administrators for one.',
  ),
  newSheet: label('Fitxa nova', 'Ficha nueva', 'New sheet'),
  seeAll: label('Mostra-les totes: {count}', 'Ver todas: {count}', 'See all: {count}'),

  tasks: label('Les meves tasques', 'Mis tareas', 'My tasks'),
  returned: label('Retornades amb un motiu', 'Devueltas con un motivo', 'Returned with a reason'),
  returnedNone: label(
    'Cap fitxa retornada: aquí veureu les que us retornin i què cal corregir.',
    'Ninguna ficha devuelta: aquí verá las que le devuelvan y qué hay que corregir.',
    'None returned: those that are will show here, with what to correct.',
  ),
  returnedBy: label('{who}, el {when}', '{who}, el {when}', '{who}, on {when}'),
  drafts: label('Esborranys per acabar', 'Borradores por acabar', 'Drafts to finish'),
  draftsNone: label(
    'Cap esborrany a mitges: aquí veureu els que comenceu i què els falta.',
    'Ningún borrador a medias: aquí verá los que empiece y qué les falta.',
    'No unfinished drafts: those you start will show here, with what they need.',
  ),
  ready: label('A punt per enviar a validar', 'Listo para enviar a validar', 'Ready for review'),
  missingOne: label('Falta 1 dada', 'Falta 1 dato', '1 thing missing'),
  missingMany: label('Falten {count} dades', 'Faltan {count} datos', '{count} things missing'),
  edited: label('canviat el {when}', 'cambiado el {when}', 'changed on {when}'),
  toVerify: label('Per verificar', 'Por verificar', 'To verify'),
  toVerifyNone: label(
    'Res per verificar en els pròxims 30 dies.',
    'Nada por verificar en los próximos 30 días.',
    'Nothing to verify in the next 30 days.',
  ),
  overdue: label('vençuda el {when}', 'vencida el {when}', 'overdue since {when}'),
  dueOn: label('abans del {when}', 'antes del {when}', 'before {when}'),
  inReview: label('En validació', 'En validación', 'In review'),
  inReviewNone: label(
    'Res en mans d’altres: aquí veureu qui té cada fitxa que envieu.',
    'Nada en manos de otros: aquí verá quién tiene cada ficha que envíe.',
    'Nothing in others’ hands: here you will see who has each sheet you send.',
  ),
  hasItSince: label('{who}, des del {when}', '{who}, desde el {when}', '{who}, since {when}'),
  scheduled: label('Programades', 'Programadas', 'Scheduled'),
  scheduledNone: label(
    'Cap publicació programada.',
    'Ninguna publicación programada.',
    'Nothing is scheduled.',
  ),
  published: label('Últimes publicades', 'Últimas publicadas', 'Last published'),
  publishedNone: label(
    'Encara no s’ha publicat cap fitxa del departament.',
    'Aún no se ha publicado ninguna ficha del departamento.',
    'No sheet of the department has been published yet.',
  ),
  byState: label('Fitxes per estat', 'Fichas por estado', 'Sheets by state'),
  total: label('{count} fitxes', '{count} fichas', '{count} sheets'),
  translations: label('Traduccions', 'Traducciones', 'Translations'),
  toTranslate: label('{count} per traduir', '{count} por traducir', '{count} to translate'),
  spanish: label('Castellà', 'Castellano', 'Spanish'),
  english: label('Anglès', 'Inglés', 'English'),

  today: label('Avui al meu departament', 'Hoy en mi departamento', 'Today in my department'),
  todayNone: label(
    'Tot al dia: res retornat, cap esborrany a mitges i res per verificar.',
    'Todo al día: nada devuelto, ningún borrador a medias y nada por verificar.',
    'All up to date: nothing returned, no unfinished draft, nothing to verify.',
  ),
  openDesk: label('Obre «El meu departament»', 'Abrir «Mi departamento»', 'Open “My department”'),

  review: label('Taula de revisió', 'Mesa de revisión', 'Review desk'),
  reviewIntro: label(
    'El que espera els vostres ulls, primer el que fa més que espera.',
    'Lo que espera sus ojos, primero lo que lleva más tiempo esperando.',
    'What waits for your eyes, the longest waiting first.',
  ),
  reviewNone: label(
    'No us espera res. Quan un departament enviï una fitxa a validar, la veureu aquí amb el que ha canviat.',
    'No le espera nada. Cuando un departamento envíe una ficha a validar, la verá aquí con lo que ha cambiado.',
    'Nothing waits for you. When a department sends a sheet for review it shows here, with what changed.',
  ),
  reviewNotYours: label(
    'Revisen els responsables de departament, governança i jurídic.',
    'Revisan los responsables de departamento, gobernanza y jurídico.',
    'Heads of department, governance and legal review.',
  ),
  waitingSince: label('Espera des del {when}', 'Espera desde el {when}', 'Waiting since {when}'),
  days: label('{count} dies', '{count} días', '{count} days'),
  day: label('1 dia', '1 día', '1 day'),
  today0: label('avui', 'hoy', 'today'),
  sentBy: label('L’envia {who}', 'La envía {who}', 'Sent by {who}'),
  toYou: label('A vós', 'A usted', 'To you'),
  changed: label('Què canvia', 'Qué cambia', 'What changes'),
  isNew: label(
    'Fitxa nova: mai no s’ha publicat',
    'Ficha nueva: nunca se ha publicado',
    'New: never published',
  ),
  sameText: label(
    'Diu el mateix que la versió publicada',
    'Dice lo mismo que la versión publicada',
    'Says the same as the live version',
  ),
  noNote: label('Sense nota de canvi', 'Sin nota de cambio', 'No change note'),

  translate: label('Taula de traducció', 'Mesa de traducción', 'Translation desk'),
  translateIntro: label(
    'El que cal traduir, primer el que fa més que espera.',
    'Lo que hay que traducir, primero lo que lleva más tiempo esperando.',
    'What is to be translated, the longest waiting first.',
  ),
  translateNone: label(
    'Res a traduir amb aquest filtre. Quan un canvi important del català es publiqui o s’enviï a validar, la traducció apareixerà aquí.',
    'Nada que traducir con este filtro. Cuando un cambio importante del catalán se publique o se envíe a validar, la traducción aparecerá aquí.',
    'Nothing to translate with this filter. When a change of the Catalan that matters is published or sent for review, its translation shows here.',
  ),
  language: label('Idioma', 'Idioma', 'Language'),
  kind: label('Què', 'Qué', 'What'),
  state: label('Estat', 'Estado', 'State'),
  ofDepartment: label('Departament', 'Departamento', 'Department'),
  all: label('Tots', 'Todos', 'All'),
  filter: label('Filtra', 'Filtrar', 'Filter'),
  title: label('Títol', 'Título', 'Title'),
  since: label('Des de', 'Desde', 'Since'),
  edition: label('Edició', 'Edición', 'Edition'),
  words: label('Paraules', 'Palabras', 'Words'),
  madeFrom: label(
    'feta de l’edició {based}; ara, la {now}',
    'hecha de la edición {based}; ahora, la {now}',
    'from edition {based}; now {now}',
  ),
  notMade: label('edició {now}', 'edición {now}', 'edition {now}'),
  found: label('{count} per traduir', '{count} por traducir', '{count} to translate'),
  previous: label('Anterior', 'Anterior', 'Previous'),
  next: label('Següent', 'Siguiente', 'Next'),
  pages: label('Pàgines', 'Páginas', 'Pages'),
  pageOf: label('Pàgina {page} de {pages}', 'Página {page} de {pages}', 'Page {page} of {pages}'),
} as const

/** In whose hands a sheet is. */
export const holderWords: Readonly<Record<Holder, Label>> = {
  person: label('Una persona', 'Una persona', 'A person'),
  department: label('El departament', 'El departamento', 'The department'),
  governance: label('Governança', 'Gobernanza', 'Governance'),
  legal: label('Jurídic', 'Jurídico', 'Legal'),
  publishers: label('Qui publica', 'Quien publica', 'Whoever publishes'),
  clock: label('Publicació programada', 'Publicación programada', 'Scheduled publication'),
  nobody: label('Ningú', 'Nadie', 'Nobody'),
}

/** Why a reviewer cannot pass it on. */
export const barredWords: Readonly<Record<SelfApproval, Label>> = {
  'own-edit': label(
    'L’heu escrit vós: l’ha de revisar algú altre.',
    'Lo ha escrito usted: debe revisarlo otra persona.',
    'You wrote it: somebody else reviews it.',
  ),
  'own-submission': label(
    'L’heu enviat vós: l’ha de revisar algú altre.',
    'Lo ha enviado usted: debe revisarlo otra persona.',
    'You sent it: somebody else reviews it.',
  ),
}
