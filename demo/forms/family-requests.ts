import type { FormDefinition } from '../../forms/definition.ts'
import { requestForm } from './request-form.ts'

const consent = [
  'Autoritzo l’Ajuntament a consultar la renda de les persones que viuen a casa.',
  'Autorizo al Ayuntamiento a consultar la renta de las personas que viven en casa.',
  'I let the town hall look up the income of the people living at home.',
] as const

/** Requests about children, parking cards and animals. */
export const familyRequests: readonly FormDefinition[] = [
  requestForm({
    slug: 'escola-bressol',
    name: [
      'Preinscripció a l’escola bressol',
      'Preinscripción en la escuela infantil',
      'Nursery pre-registration',
    ],
    description: [
      'Per demanar plaça per a un infant de fins a tres anys.',
      'Para pedir plaza para un niño de hasta tres años.',
      'To ask for a place for a child under three.',
    ],
    matter: ['L’infant', 'El niño o la niña', 'The child'],
    questions: [
      { name: 'child', kind: 'text', label: ['Nom i cognoms', 'Nombre y apellidos', 'Full name'] },
      {
        name: 'bornOn',
        kind: 'date',
        label: ['Data de naixement', 'Fecha de nacimiento', 'Date of birth'],
      },
      {
        name: 'school',
        kind: 'choice',
        label: ['Primera opció', 'Primera opción', 'First choice'],
        options: {
          molinet: ['El Molinet', 'El Molinet', 'El Molinet'],
          riera: ['La Riera', 'La Riera', 'La Riera'],
        },
      },
      {
        name: 'sibling',
        kind: 'choice',
        label: [
          'Té germans a l’escola?',
          '¿Tiene hermanos en la escuela?',
          'Any brothers or sisters at the school?',
        ],
        options: { yes: ['Sí', 'Sí', 'Yes'], no: ['No', 'No', 'No'] },
      },
    ],
    declaration: consent,
  }),
  requestForm({
    slug: 'ajut-menjador',
    name: ['Ajut de menjador escolar', 'Ayuda de comedor escolar', 'School meals aid'],
    description: [
      'Per pagar menys pel menjador de l’escola.',
      'Para pagar menos por el comedor de la escuela.',
      'To pay less for school meals.',
    ],
    matter: ['L’alumne', 'El alumno', 'The pupil'],
    questions: [
      { name: 'pupil', kind: 'text', label: ['Nom i cognoms', 'Nombre y apellidos', 'Full name'] },
      { name: 'school', kind: 'text', label: ['Escola', 'Escuela', 'School'] },
      { name: 'year', kind: 'text', label: ['Curs', 'Curso', 'School year'] },
      {
        name: 'members',
        kind: 'number',
        label: [
          'Quantes persones viviu a casa?',
          '¿Cuántas personas viven en casa?',
          'How many people live at home?',
        ],
      },
    ],
    declaration: consent,
  }),
  requestForm({
    slug: 'targeta-aparcament-discapacitat',
    name: ['Targeta d’aparcament', 'Tarjeta de aparcamiento', 'Parking card'],
    description: [
      'Per a persones amb mobilitat reduïda.',
      'Para personas con movilidad reducida.',
      'For people with reduced mobility.',
    ],
    matter: ['La targeta', 'La tarjeta', 'The card'],
    questions: [
      {
        name: 'action',
        kind: 'choice',
        label: ['Què demaneu?', '¿Qué pide?', 'What do you ask for?'],
        options: {
          first: ['La primera targeta', 'La primera tarjeta', 'A first card'],
          renewal: ['La renovació', 'La renovación', 'A renewal'],
          lost: ['Un duplicat', 'Un duplicado', 'A duplicate'],
        },
      },
      {
        name: 'role',
        kind: 'choice',
        label: ['La persona condueix?', '¿La persona conduce?', 'Does the person drive?'],
        options: {
          driver: ['Sí', 'Sí', 'Yes'],
          passenger: ['No, va d’acompanyant', 'No, va de acompañante', 'No, as a passenger'],
        },
      },
      {
        name: 'plate',
        kind: 'text',
        optional: true,
        label: ['Matrícula, si en teniu', 'Matrícula, si la tiene', 'Number plate, if any'],
      },
    ],
    declaration: [
      'Podeu consultar el grau de discapacitat a la Generalitat.',
      'Pueden consultar el grado de discapacidad en la Generalitat.',
      'You may look up the degree of disability.',
    ],
  }),
]
