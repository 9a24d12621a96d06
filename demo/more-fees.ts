import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]
type Row = readonly [amount: number, condition: Words, unit: Words]

interface Price {
  readonly kind?: string
  readonly ordinance: string
  readonly now: readonly Row[]
  /** What will be paid from the next 1 January, row by row. */
  readonly next?: readonly number[]
  readonly exemptions: Words
  readonly subjectToVat?: boolean
}

const fee = (code: string, name: Words, price: Price): DemoRecord => ({
  code,
  name: text(...name),
  kind: price.kind ?? 'fee',
  brackets: [
    ...price.now.map(([amount, condition, unit]) => ({
      amount,
      condition: text(...condition),
      unit: text(...unit),
      validFrom: '2026-01-01',
      ...(price.next ? { validUntil: '+0y-12-31' } : {}),
    })),
    ...(price.next ?? []).map((amount, row) => ({
      amount,
      condition: text(...(price.now[row]?.[1] ?? ['', ''])),
      unit: text(...(price.now[row]?.[2] ?? ['', ''])),
      validFrom: '+1y-01-01',
    })),
  ],
  ordinance: price.ordinance,
  exemptions: text(...price.exemptions),
  subjectToVat: price.subjectToVat ?? false,
})

const each: Words = ['per sol·licitud', 'por solicitud']
const yearly: Words = ['l’any', 'al año']
const monthly: Words = ['al mes', 'al mes']

export const moreFees: readonly DemoRecord[] = [
  fee(
    'TX-PRIMERA-OCUPACIO',
    ['Taxa per primera ocupació d’edificis', 'Tasa por primera ocupación de edificios'],
    {
      ordinance: 'OF-LLICENCIES',
      now: [[95, ['Per habitatge o local', 'Por vivienda o local'], ['per unitat', 'por unidad']]],
      exemptions: [
        'Reducció del 50 % per a l’habitatge protegit.',
        'Reducción del 50 % para la vivienda protegida.',
      ],
    },
  ),
  fee(
    'TX-DOCUMENTS',
    ['Taxa per l’expedició de documents', 'Tasa por la expedición de documentos'],
    {
      ordinance: 'OF-DOCUMENTS',
      now: [
        [
          18.5,
          [
            'Pròrrogues, comunicacions i permisos senzills',
            'Prórrogas, comunicaciones y permisos sencillos',
          ],
          each,
        ],
        [6, ['Duplicat d’un títol', 'Duplicado de un título'], each],
      ],
      next: [19, 6.2],
      exemptions: [
        'No paguen les entitats inscrites al registre municipal.',
        'No pagan las entidades inscritas en el registro municipal.',
      ],
    },
  ),
  fee(
    'TX-APARCAMENT-RESIDENTS',
    [
      'Taxa pel distintiu d’aparcament de resident',
      'Tasa por el distintivo de aparcamiento de residente',
    ],
    {
      ordinance: 'OF-VIA-PUBLICA',
      now: [
        [36, ['Vehicle de combustió', 'Vehículo de combustión'], yearly],
        [
          18,
          ['Vehicle elèctric o híbrid endollable', 'Vehículo eléctrico o híbrido enchufable'],
          yearly,
        ],
      ],
      next: [40, 20],
      exemptions: [
        'No paguen les persones amb targeta d’aparcament per discapacitat.',
        'No pagan las personas con tarjeta de aparcamiento por discapacidad.',
      ],
    },
  ),
  fee(
    'TX-GRUA',
    ['Taxa per la grua i el dipòsit de vehicles', 'Tasa por la grúa y el depósito de vehículos'],
    {
      ordinance: 'OF-VIA-PUBLICA',
      now: [
        [128, ['Retirada d’un turisme', 'Retirada de un turismo'], ['per servei', 'por servicio']],
        [52, ['Retirada d’una moto', 'Retirada de una moto'], ['per servei', 'por servicio']],
        [
          9.5,
          ['Estada, a partir del segon dia', 'Estancia, a partir del segundo día'],
          ['per dia', 'por día'],
        ],
      ],
      next: [132, 54, 10],
      exemptions: [
        'No es paga si el vehicle era robat i hi ha denúncia.',
        'No se paga si el vehículo era robado y hay denuncia.',
      ],
    },
  ),
  {
    code: 'IIVTNU',
    name: text(
      'Impost sobre l’increment de valor dels terrenys (plusvàlua)',
      'Impuesto sobre el incremento de valor de los terrenos (plusvalía)',
    ),
    kind: 'self-assessment',
    brackets: [
      {
        percent: 26,
        condition: text(
          'Sobre el guany o sobre el valor cadastral del sòl, el que surti més barat',
          'Sobre la ganancia o sobre el valor catastral del suelo, lo que salga más barato',
        ),
        unit: text('de la base', 'de la base'),
        validFrom: '2026-01-01',
      },
    ],
    ordinance: 'OF-PLUSVALUA',
    exemptions: text(
      'Bonificació del 95 % per heretar l’habitatge on es convivia.',
      'Bonificación del 95 % por heredar la vivienda donde se convivía.',
    ),
    subjectToVat: false,
  },
  fee(
    'TX-MERCAT',
    ['Taxa per la parada del mercat setmanal', 'Tasa por el puesto del mercado semanal'],
    {
      ordinance: 'OF-VIA-PUBLICA',
      now: [
        [5.4, ['Parada fixa', 'Puesto fijo'], ['per metre i dia', 'por metro y día']],
        [
          7.2,
          ['Parada d’un sol dia', 'Puesto de un solo día'],
          ['per metre i dia', 'por metro y día'],
        ],
      ],
      exemptions: [
        'Reducció del 20 % per a productors de la comarca.',
        'Reducción del 20 % para productores de la comarca.',
      ],
    },
  ),
  fee(
    'TX-FIRA',
    ['Taxa per la caseta de la Fira de Nadal', 'Tasa por la caseta de la Feria de Navidad'],
    {
      ordinance: 'OF-VIA-PUBLICA',
      now: [
        [90, ['Caseta d’artesania', 'Caseta de artesanía'], ['per fira', 'por feria']],
        [140, ['Caseta d’alimentació', 'Caseta de alimentación'], ['per fira', 'por feria']],
      ],
      exemptions: ['No paguen les entitats del municipi.', 'No pagan las entidades del municipio.'],
    },
  ),
  fee('TX-SAD', ['Preu públic de l’ajuda a domicili', 'Precio público de la ayuda a domicilio'], {
    kind: 'public-price',
    ordinance: 'OF-PREUS-PUBLICS',
    now: [
      [
        0,
        [
          'Ingressos per sota de l’indicador de renda',
          'Ingresos por debajo del indicador de renta',
        ],
        ['per hora', 'por hora'],
      ],
      [6.8, ['Ingressos mitjans', 'Ingresos medios'], ['per hora', 'por hora']],
      [15.2, ['Resta', 'Resto'], ['per hora', 'por hora']],
    ],
    exemptions: [
      'No paguen les persones amb risc social.',
      'No pagan las personas con riesgo social.',
    ],
  }),
  fee(
    'TX-ESCOLA-BRESSOL',
    ['Preu públic de l’escola bressol', 'Precio público de la escuela infantil'],
    {
      kind: 'public-price',
      ordinance: 'OF-PREUS-PUBLICS',
      now: [
        [45, ['Quota mínima, segons la renda', 'Cuota mínima, según la renta'], monthly],
        [168, ['Quota màxima', 'Cuota máxima'], monthly],
        [7.1, ['Menú', 'Menú'], ['per dia', 'por día']],
      ],
      exemptions: ['L’últim curs (I2) és gratuït.', 'El último curso (I2) es gratuito.'],
    },
  ),
  fee(
    'TX-MUSICA',
    ['Preu públic de l’escola de música', 'Precio público de la escuela de música'],
    {
      kind: 'public-price',
      ordinance: 'OF-PREUS-PUBLICS',
      now: [
        [38, ['Sensibilització i cor', 'Sensibilización y coro'], monthly],
        [74, ['Instrument i llenguatge', 'Instrumento y lenguaje'], monthly],
      ],
      exemptions: [
        'Reducció del 20 % per al segon germà i del 40 % per renda.',
        'Reducción del 20 % para el segundo hermano y del 40 % por renta.',
      ],
    },
  ),
  fee(
    'TX-SALES',
    ['Preu públic per l’ús de sales municipals', 'Precio público por el uso de salas municipales'],
    {
      kind: 'public-price',
      ordinance: 'OF-PREUS-PUBLICS',
      now: [
        [12, ['Sala de reunions', 'Sala de reuniones'], ['per hora', 'por hora']],
        [85, ['Auditori', 'Auditorio'], ['per hora', 'por hora']],
      ],
      exemptions: [
        'No paguen les entitats inscrites ni les escoles.',
        'No pagan las entidades inscritas ni las escuelas.',
      ],
      subjectToVat: true,
    },
  ),
  fee(
    'TX-HORTS',
    ['Preu públic dels horts municipals', 'Precio público de los huertos municipales'],
    {
      kind: 'public-price',
      ordinance: 'OF-PREUS-PUBLICS',
      now: [[60, ['Hort de 40 m², amb aigua', 'Huerto de 40 m², con agua'], yearly]],
      exemptions: [
        'Reducció del 50 % per a jubilats i aturats.',
        'Reducción del 50 % para jubilados y parados.',
      ],
    },
  ),
  fee('TX-EXAMENS', ['Taxa per drets d’examen', 'Tasa por derechos de examen'], {
    ordinance: 'OF-DOCUMENTS',
    now: [
      [32, ['Grups A1 i A2', 'Grupos A1 y A2'], ['per convocatòria', 'por convocatoria']],
      [20, ['Resta de grups', 'Resto de grupos'], ['per convocatòria', 'por convocatoria']],
    ],
    exemptions: [
      'No paguen les persones aturades ni les famílies nombroses especials.',
      'No pagan las personas paradas ni las familias numerosas especiales.',
    ],
  }),
]
