import type { DemoRecord } from '../demo-record.ts'
import { agreement } from './agreement-parts.ts'

/** What both sides promise in every agreement, with each one's limits. */
const answers = (days: number, threshold: number) => ({
  category: 'C5',
  phase: 'OR',
  level: 'N2',
  action: [
    'El departament contesta les consultes que li passa l’OAC.',
    'El departamento contesta las consultas que le pasa la OAC.',
  ] as const,
  limit: [days, 'working-days'] as const,
  threshold,
  source: 'crm',
})

const firstContact = (percent: number) => ({
  category: 'C11',
  phase: 'INF',
  level: 'N1',
  action: [
    'L’OAC resol les consultes en el primer contacte.',
    'La OAC resuelve las consultas en el primer contacto.',
  ] as const,
  limit: [percent, 'percent'] as const,
  threshold: percent,
  source: 'crm',
})

const verified = {
  category: 'C3',
  phase: 'D',
  level: 'IN',
  action: [
    'La interlocució verifica cada fitxa abans de la data de revisió.',
    'La interlocución verifica cada ficha antes de la fecha de revisión.',
  ],
  limit: [0, 'calendar-days'],
  threshold: 95,
  source: 'cms',
} as const

export const moreAgreements: readonly DemoRecord[] = [
  agreement('ANS-VIA-OAC', 'cap.urbanisme', {
    department: 'VIA',
    with: ['Via Pública', 'Vía Pública'],
    families: ['FAM-VIA-PUBLICA'],
    reviewOn: '+70d',
    until: '+310d',
    clauses: {
      OR: answers(2, 90),
      VD: {
        category: 'C8',
        phase: 'VD',
        level: 'N1',
        action: [
          'L’OAC comprova que els documents hi siguin tots.',
          'La OAC comprueba que estén todos los documentos.',
        ],
        limit: [5, 'percent'],
        threshold: 95,
        source: 'registry',
      },
      ED: {
        category: 'C9',
        phase: 'ED',
        level: 'G3',
        action: [
          'Via Pública demana d’una sola vegada tot el que falta.',
          'Vía Pública pide de una sola vez todo lo que falta.',
        ],
        limit: [10, 'working-days'],
        threshold: 90,
        source: 'case-files',
      },
      N: {
        category: 'C4',
        phase: 'N',
        level: 'IN',
        action: [
          'Via Pública avisa dels talls de carrer.',
          'Vía Pública avisa de los cortes de calle.',
        ],
        limit: [5, 'working-days'],
        threshold: 95,
        source: 'cms',
      },
      D: verified,
    },
  }),
  agreement('ANS-SSO-OAC', 'governanca', {
    department: 'SSO',
    with: ['Serveis Socials', 'Servicios Sociales'],
    families: ['FAM-SOCIALS'],
    reviewOn: '+15d',
    until: '+310d',
    clauses: {
      OR: answers(2, 85),
      N2: {
        category: 'C7',
        phase: 'OR',
        level: 'N2',
        action: [
          'Hi ha hora amb una treballadora social abans de deu dies.',
          'Hay hora con una trabajadora social antes de diez días.',
        ],
        limit: [10, 'working-days'],
        threshold: 90,
        source: 'queues',
      },
      URG: {
        category: 'C6',
        phase: 'OR',
        level: 'G3',
        procedures: ['AJUT-URGENCIA'],
        action: [
          'Els avisos de tall s’atenen l’endemà.',
          'Los avisos de corte se atienden al día siguiente.',
        ],
        limit: [1, 'working-days'],
        threshold: 98,
        source: 'crm',
      },
      D: verified,
    },
  }),
  agreement('ANS-PRO-OAC', 'governanca', {
    department: 'PRO',
    with: ['Promoció Econòmica', 'Promoción Económica'],
    families: ['FAM-ACTIVITATS'],
    reviewOn: '-12d',
    until: '+100d',
    clauses: {
      OR: answers(3, 90),
      INF: firstContact(70),
      ED: {
        category: 'C9',
        phase: 'ED',
        level: 'G3',
        action: [
          'Promoció Econòmica demana d’una sola vegada tot el que falta.',
          'Promoción Económica pide de una sola vez todo lo que falta.',
        ],
        limit: [10, 'working-days'],
        threshold: 90,
        source: 'case-files',
      },
      D: verified,
    },
  }),
  agreement('ANS-CUL-OAC', 'governanca', {
    department: 'CUL',
    with: ['Cultura, Educació i Esports', 'Cultura, Educación y Deportes'],
    families: ['FAM-CULTURA'],
    reviewOn: '+180d',
    until: '+310d',
    clauses: {
      OR: answers(3, 85),
      INF: firstContact(80),
      N: {
        category: 'C4',
        phase: 'N',
        level: 'IN',
        action: [
          'Cultura avisa abans d’obrir inscripcions.',
          'Cultura avisa antes de abrir inscripciones.',
        ],
        limit: [10, 'working-days'],
        threshold: 100,
        source: 'cms',
      },
      D: verified,
    },
  }),
]
