import type { FormDefinition } from '../../forms/definition.ts'
import { requestForm } from './request-form.ts'

const truth = [
  'Declaro que el que dic és cert i que puc demostrar-ho.',
  'Declaro que lo que digo es cierto y que puedo demostrarlo.',
  'I declare that what I say is true and that I can prove it.',
] as const

/** Requests about the street, business and public information. */
export const townRequests: readonly FormDefinition[] = [
  requestForm({
    slug: 'acces-informacio-publica',
    name: [
      'Accés a la informació pública',
      'Acceso a la información pública',
      'Access to public information',
    ],
    description: [
      'Per demanar documents o dades que té l’Ajuntament.',
      'Para pedir documentos o datos que tiene el Ayuntamiento.',
      'To ask for documents or data the town hall holds.',
    ],
    matter: ['Què demaneu', 'Qué pide', 'What you ask for'],
    questions: [
      {
        name: 'subject',
        kind: 'long',
        label: [
          'Quina informació voleu?',
          '¿Qué información quiere?',
          'What information do you want?',
        ],
      },
      {
        name: 'reason',
        kind: 'long',
        optional: true,
        label: [
          'Per què la voleu? (No és obligatori)',
          '¿Para qué la quiere? (No es obligatorio)',
          'Why do you want it? (Optional)',
        ],
      },
      {
        name: 'format',
        kind: 'choice',
        label: ['Com la voleu rebre?', '¿Cómo la quiere recibir?', 'How do you want to get it?'],
        options: {
          electronic: ['Per Internet', 'Por Internet', 'Online'],
          paper: ['En paper', 'En papel', 'On paper'],
          visit: ['Consultar-la a l’oficina', 'Consultarla en la oficina', 'See it at the office'],
        },
      },
    ],
    declaration: [
      'Sé que es pot donar part a les persones a qui afecta.',
      'Sé que se puede dar parte a las personas a las que afecta.',
      'I know that the people concerned may be told.',
    ],
  }),
  requestForm({
    slug: 'ocupacio-via-publica',
    name: ['Ocupació de la via pública', 'Ocupación de la vía pública', 'Use of the street'],
    description: [
      'Per posar un contenidor, una bastida o reservar espai per a una mudança.',
      'Para poner un contenedor, un andamio o reservar espacio para una mudanza.',
      'For a skip, scaffolding or space for a removal.',
    ],
    matter: ['L’ocupació', 'La ocupación', 'The space'],
    questions: [
      {
        name: 'use',
        kind: 'choice',
        label: ['Per a què és?', '¿Para qué es?', 'What is it for?'],
        options: {
          skip: [
            'Contenidor o sac de runa',
            'Contenedor o saco de escombros',
            'Skip or rubble bag',
          ],
          scaffold: ['Bastida o tanca', 'Andamio o valla', 'Scaffolding or fence'],
          removal: ['Mudança', 'Mudanza', 'Removal'],
        },
      },
      {
        name: 'place',
        kind: 'text',
        label: ['Carrer i número', 'Calle y número', 'Street and number'],
      },
      { name: 'startsOn', kind: 'date', label: ['Primer dia', 'Primer día', 'First day'] },
      { name: 'endsOn', kind: 'date', label: ['Últim dia', 'Último día', 'Last day'] },
      {
        name: 'metres',
        kind: 'number',
        label: ['Metres que ocupa', 'Metros que ocupa', 'Metres taken up'],
      },
    ],
    declaration: [
      'Deixaré pas per a les persones i senyalitzaré l’espai.',
      'Dejaré paso para las personas y señalizaré el espacio.',
      'I will leave room for people to pass and mark the space.',
    ],
  }),
  requestForm({
    slug: 'terrasses',
    name: [
      'Terrassa de bar o restaurant',
      'Terraza de bar o restaurante',
      'Bar or restaurant terrace',
    ],
    description: [
      'Per posar taules i cadires al carrer.',
      'Para poner mesas y sillas en la calle.',
      'To put tables and chairs in the street.',
    ],
    matter: ['La terrassa', 'La terraza', 'The terrace'],
    questions: [
      {
        name: 'business',
        kind: 'text',
        label: ['Nom del local', 'Nombre del local', 'Name of the business'],
      },
      {
        name: 'place',
        kind: 'text',
        label: ['Carrer i número', 'Calle y número', 'Street and number'],
      },
      {
        name: 'tables',
        kind: 'number',
        label: ['Quantes taules?', '¿Cuántas mesas?', 'How many tables?'],
      },
      {
        name: 'season',
        kind: 'choice',
        label: ['Quan?', '¿Cuándo?', 'When?'],
        options: {
          year: ['Tot l’any', 'Todo el año', 'All year'],
          summer: ['D’abril a octubre', 'De abril a octubre', 'April to October'],
        },
      },
    ],
    declaration: truth,
  }),
  requestForm({
    slug: 'reserva-sales',
    name: [
      'Reserva de sales i equipaments',
      'Reserva de salas y equipamientos',
      'Booking of municipal halls',
    ],
    description: [
      'Per demanar una sala per a una reunió o un acte.',
      'Para pedir una sala para una reunión o un acto.',
      'To ask for a hall for a meeting or an event.',
    ],
    matter: ['La reserva', 'La reserva', 'The booking'],
    questions: [
      {
        name: 'hall',
        kind: 'choice',
        label: ['Quina sala?', '¿Qué sala?', 'Which hall?'],
        options: {
          meeting: ['Sala de reunions', 'Sala de reuniones', 'Meeting room'],
          auditorium: ['Auditori', 'Auditorio', 'Auditorium'],
          sports: ['Pavelló', 'Pabellón', 'Sports hall'],
        },
      },
      { name: 'day', kind: 'date', label: ['Quin dia?', '¿Qué día?', 'What day?'] },
      {
        name: 'hours',
        kind: 'text',
        label: [
          'De quina hora a quina hora?',
          '¿De qué hora a qué hora?',
          'From what time to what time?',
        ],
      },
      {
        name: 'people',
        kind: 'number',
        label: ['Quantes persones hi haurà?', '¿Cuántas personas habrá?', 'How many people?'],
      },
      {
        name: 'activity',
        kind: 'long',
        label: ['Què hi fareu?', '¿Qué harán?', 'What will you do there?'],
      },
    ],
    declaration: [
      'Deixarem la sala com l’hem trobada.',
      'Dejaremos la sala como la hemos encontrado.',
      'We will leave the hall as we found it.',
    ],
  }),
]
