import { label } from './words.ts'

/** Words of the first page of the panel. */
export const dashboardWords = {
  title: label('Tauler del catàleg', 'Panel del catálogo', 'Catalogue dashboard'),
  newSheet: label('Fitxa nova', 'Ficha nueva', 'New sheet'),
  importSheets: label('Importa fitxes', 'Importar fichas', 'Import sheets'),

  statesTitle: label('Fitxes per estat', 'Fichas por estado', 'Sheets by state'),
  statesTotal: label('{count} fitxes en total', '{count} fichas en total', '{count} sheets in all'),
  statesNone: label(
    'Encara no hi ha cap fitxa. Creeu-ne una o importeu les que ja teniu.',
    'Aún no hay ninguna ficha. Cree una o importe las que ya tiene.',
    'There are no sheets yet. Create one or import those you have.',
  ),

  reviewTitle: label('Pendents de revisió', 'Pendientes de revisión', 'Due for review'),
  reviewNone: label(
    'Res a revisar en els pròxims 30 dies.',
    'Nada que revisar en los próximos 30 días.',
    'Nothing to review in the next 30 days.',
  ),
  overdue: label('vençuda el {when}', 'vencida el {when}', 'overdue since {when}'),
  dueOn: label('el {when}', 'el {when}', 'on {when}'),

  publishedTitle: label('Últimes publicacions', 'Últimas publicaciones', 'Last published'),
  publishedNone: label(
    'Encara no s’ha publicat res.',
    'Aún no se ha publicado nada.',
    'Nothing has been published yet.',
  ),
  withdrawn: label('retirat el {when}', 'retirado el {when}', 'withdrawn on {when}'),

  agreementsTitle: label(
    'Acords que vencen o s’han de revisar',
    'Acuerdos que vencen o hay que revisar',
    'Agreements that end or need review',
  ),
  agreementsNone: label(
    'Cap acord venç ni s’ha de revisar en els pròxims 60 dies.',
    'Ningún acuerdo vence ni hay que revisarlo en los próximos 60 días.',
    'No agreement ends or needs review in the next 60 days.',
  ),
  reviewBy: label('revisió: {when}', 'revisión: {when}', 'review: {when}'),
  endsOn: label('venç: {when}', 'vence: {when}', 'ends: {when}'),
} as const
