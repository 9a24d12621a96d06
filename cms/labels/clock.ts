import type { JobName } from '../domain/clock.ts'
import { label, type Label } from './words.ts'

/** Words for operators about what runs by the clock. */
export const clockWords = {
  title: label(
    'Feines programades amb retard',
    'Trabajos programados con retraso',
    'Scheduled jobs running late',
  ),
  hint: label(
    'El catàleg continua funcionant. Si dura més d’una hora, aviseu qui el manté.',
    'El catálogo sigue funcionando. Si dura más de una hora, avise a quien lo mantiene.',
    'The catalogue goes on working. If it lasts more than an hour, tell whoever runs it.',
  ),
  never: label('No s’ha fet mai', 'No se ha hecho nunca', 'Never done'),
  last: label('Última vegada: {when}', 'Última vez: {when}', 'Last done: {when}'),
} as const

/** What each job does, for people. */
export const jobLabels: Readonly<Record<JobName, Label>> = {
  'publish-what-is-due': label(
    'Publicacions i retirades programades',
    'Publicaciones y retiradas programadas',
    'Scheduled publications and withdrawals',
  ),
  'republish-what-changes': label(
    'Taxes i valors que canvien de data',
    'Tasas y valores que cambian de fecha',
    'Fees and values that change by date',
  ),
  'to-verify': label(
    'Continguts que passen a «A verificar»',
    'Contenidos que pasan a «A verificar»',
    'Records that turn “To verify”',
  ),
  absences: label(
    'Tasques de qui és fora',
    'Tareas de quien está ausente',
    'Tasks of those who are away',
  ),
  orphans: label(
    'Departaments sense titular',
    'Departamentos sin titular',
    'Departments without a titular',
  ),
  reviews: label('Recordatoris de revisió', 'Recordatorios de revisión', 'Review reminders'),
  escalation: label(
    'Escalat de tasques vençudes',
    'Escalado de tareas vencidas',
    'Escalation of overdue tasks',
  ),
  outbox: label('Enviament de correus', 'Envío de correos', 'Sending of mail'),
  'outbox-tidy': label(
    'Neteja de correus antics',
    'Limpieza de correos antiguos',
    'Tidying of old mail',
  ),
  links: label('Comprovació d’enllaços', 'Comprobación de enlaces', 'Check of links'),
  quality: label('Mesura de la qualitat', 'Medida de la calidad', 'Measure of quality'),
}
