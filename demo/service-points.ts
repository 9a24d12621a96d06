import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR']

export const servicePoints: readonly DemoRecord[] = [
  {
    code: 'OAC-CENTRE',
    name: text('OAC Centre', 'OAC Centro', 'Citizen Office, Centre'),
    kind: 'office',
    address: 'Plaça de la Vila, 1, 08799 Vilanova de la Riera',
    location: { latitude: 41.4521, longitude: 1.8107 },
    phones: [{ number: '010' }, { number: '93 800 10 00' }],
    emails: [{ email: 'oac@vilanovadelariera.example' }],
    levels: ['N1', 'A1', 'A2'],
    openingHours: [
      { days: weekdays, opens: '08:30', closes: '14:30' },
      {
        days: ['TH'],
        opens: '16:00',
        closes: '19:00',
        note: text(
          'Els dijous a la tarda, només amb cita prèvia. Juliol i agost, tancat a la tarda.',
          'Los jueves por la tarde, solo con cita previa. Julio y agosto, cerrado por la tarde.',
        ),
      },
    ],
    accessibility: text(
      'Entrada sense graons, bucle magnètic al taulell 2 i lavabo adaptat. Servei d’intèrpret de llengua de signes amb cita.',
      'Entrada sin escalones, bucle magnético en el mostrador 2 y aseo adaptado. Servicio de intérprete de lengua de signos con cita.',
    ),
    availability: { status: 'normal' },
  },
  {
    code: 'OAC-BARRI',
    name: text('OAC Barri de Llevant', 'OAC Barrio de Levante', 'Citizen Office, Llevant'),
    kind: 'office',
    address: 'Carrer del Molí, 24 (Centre Cívic de Llevant), 08799 Vilanova de la Riera',
    location: { latitude: 41.4563, longitude: 1.8219 },
    phones: [{ number: '010' }],
    emails: [{ email: 'oac.llevant@vilanovadelariera.example' }],
    levels: ['N1', 'A1', 'N0'],
    openingHours: [{ days: weekdays, opens: '09:00', closes: '14:00' }],
    accessibility: text(
      'Entrada amb rampa i ascensor. El taulell és adaptat.',
      'Entrada con rampa y ascensor. El mostrador está adaptado.',
    ),
    availability: {
      status: 'limited',
      reason: text(
        'Fins que s’acabin les obres del centre cívic, no hi ha caixa: s’hi paga només amb targeta.',
        'Hasta que terminen las obras del centro cívico, no hay caja: solo se paga con tarjeta.',
      ),
    },
  },
  {
    code: 'N2-URBANISME',
    name: text(
      'Atenció especialitzada d’Urbanisme',
      'Atención especializada de Urbanismo',
      'Planning advice desk',
    ),
    kind: 'specialised',
    address: 'Carrer Nou, 8, 1r pis, 08799 Vilanova de la Riera',
    location: { latitude: 41.4519, longitude: 1.8112 },
    phones: [{ number: '93 800 10 40' }],
    emails: [{ email: 'urbanisme@vilanovadelariera.example' }],
    levels: ['N2'],
    openingHours: [
      {
        days: ['TU', 'TH'],
        opens: '09:30',
        closes: '13:30',
        note: text(
          'Atenció dels tècnics, sempre amb cita prèvia.',
          'Atención de los técnicos, siempre con cita previa.',
        ),
      },
    ],
    accessibility: text(
      'Ascensor des de la planta baixa. Entrada adaptada pel carrer del Forn.',
      'Ascensor desde la planta baja. Entrada adaptada por la calle del Horno.',
    ),
    availability: { status: 'normal' },
  },
  {
    code: 'TEL-010',
    name: text('Telèfon 010', 'Teléfono 010', '010 phone line'),
    kind: 'phone',
    phones: [{ number: '010' }, { number: '93 800 10 00' }],
    levels: ['N1', 'A2'],
    openingHours: [
      {
        days: weekdays,
        opens: '08:00',
        closes: '20:00',
        note: text(
          'De fora del municipi, truqueu al 93 800 10 00.',
          'Desde fuera del municipio, llame al 93 800 10 00.',
        ),
      },
    ],
    availability: { status: 'normal' },
  },
]
