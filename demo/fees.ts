import type { DemoRecord } from './demo-record.ts'
import { moreFees } from './more-fees.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]

/** A bracket of the ordinances in force since the first day of 2026. */
const bracket = (amount: number, condition: Words, unit?: Words) => ({
  amount,
  condition: text(...condition),
  ...(unit ? { unit: text(...unit) } : {}),
  validFrom: '2026-01-01',
})

/** A bracket that is a share of something. */
const rate = (percent: number, condition: Words, of: Words) => ({
  percent,
  condition: text(...condition),
  unit: text(...of),
  validFrom: '2026-01-01',
})

const perRequest: Words = ['per sol·licitud', 'por solicitud']
const ofTheBudget: Words = ['del pressupost de les obres', 'del presupuesto de las obras']
const perYear: Words = ['l’any', 'al año']

export const fees: readonly DemoRecord[] = [
  {
    code: 'TX-OBRES-MENORS',
    name: text('Taxa per llicència d’obres menors', 'Tasa por licencia de obras menores'),
    kind: 'fee',
    brackets: [
      bracket(82.5, ['Pressupost fins a 6.000 €', 'Presupuesto hasta 6.000 €'], perRequest),
      bracket(
        148,
        ['Pressupost de 6.000,01 € a 30.000 €', 'Presupuesto de 6.000,01 € a 30.000 €'],
        perRequest,
      ),
      bracket(210, ['Pressupost de més de 30.000 €', 'Presupuesto de más de 30.000 €'], perRequest),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'No paguen les obres per suprimir barreres arquitectòniques a l’habitatge d’una persona amb discapacitat.',
      'No pagan las obras para suprimir barreras arquitectónicas en la vivienda de una persona con discapacidad.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-OBRES-MAJORS',
    name: text('Taxa per llicència d’obres majors', 'Tasa por licencia de obras mayores'),
    kind: 'fee',
    brackets: [
      rate(
        1.4,
        [
          'Obra nova, ampliació i gran rehabilitació (mínim, 450 €)',
          'Obra nueva, ampliación y gran rehabilitación (mínimo, 450 €)',
        ],
        ofTheBudget,
      ),
      bracket(320, ['Enderroc d’un edifici', 'Derribo de un edificio'], perRequest),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'Té una reducció del 50 % l’habitatge de protecció oficial.',
      'Tiene una reducción del 50 % la vivienda de protección oficial.',
    ),
    subjectToVat: false,
  },
  {
    code: 'ICIO',
    name: text(
      'Impost sobre construccions, instal·lacions i obres (ICIO)',
      'Impuesto sobre construcciones, instalaciones y obras (ICIO)',
    ),
    kind: 'icio',
    brackets: [
      rate(
        3.6,
        ['Sobre el pressupost d’execució material', 'Sobre el presupuesto de ejecución material'],
        ofTheBudget,
      ),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'Bonificació del 90 % per fer accessible un habitatge i del 50 % per instal·lar plaques solars en un edifici.',
      'Bonificación del 90 % por hacer accesible una vivienda y del 50 % por instalar placas solares en un edificio.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-TERRASSES',
    name: text(
      'Taxa per ocupar la via pública amb taules i cadires',
      'Tasa por ocupar la vía pública con mesas y sillas',
    ),
    kind: 'fee',
    brackets: [
      bracket(
        54,
        ['Carrers de primera categoria, tot l’any', 'Calles de primera categoría, todo el año'],
        ['per m² i any', 'por m² y año'],
      ),
      bracket(
        38,
        ['Resta de carrers, tot l’any', 'Resto de calles, todo el año'],
        ['per m² i any', 'por m² y año'],
      ),
      bracket(
        26,
        [
          'Temporada (de l’1 d’abril al 31 d’octubre)',
          'Temporada (del 1 de abril al 31 de octubre)',
        ],
        ['per m² i temporada', 'por m² y temporada'],
      ),
    ],
    ordinance: 'OF-VIA-PUBLICA',
    exemptions: text(
      'Durant el primer any d’un negoci nou, reducció del 50 %.',
      'Durante el primer año de un negocio nuevo, reducción del 50 %.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-GUAL',
    name: text('Taxa per gual permanent', 'Tasa por vado permanente'),
    kind: 'fee',
    brackets: [
      bracket(96, ['Gual de fins a 3 metres', 'Vado de hasta 3 metros'], perYear),
      bracket(
        28,
        ['Cada metre o fracció de més', 'Cada metro o fracción de más'],
        ['per metre i any', 'por metro y año'],
      ),
      bracket(35, ['Placa de gual', 'Placa de vado'], ['per placa', 'por placa']),
    ],
    ordinance: 'OF-GUALS',
    exemptions: text(
      'No paga el gual d’un garatge reservat a una persona amb mobilitat reduïda.',
      'No paga el vado de un garaje reservado a una persona con movilidad reducida.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-COMPULSA',
    name: text('Taxa per informes i còpies autèntiques', 'Tasa por informes y copias auténticas'),
    kind: 'fee',
    brackets: [
      bracket(
        2.1,
        [
          'Còpia autèntica de documents d’altres administracions',
          'Copia auténtica de documentos de otras administraciones',
        ],
        ['per document', 'por documento'],
      ),
      bracket(
        46,
        ['Informe o certificat urbanístic', 'Informe o certificado urbanístico'],
        ['per finca', 'por finca'],
      ),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'No paguen les còpies que el mateix Ajuntament demana per a un tràmit.',
      'No pagan las copias que el propio Ayuntamiento pide para un trámite.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-LLICENCIA-ACTIVITAT',
    name: text(
      'Taxa per intervenció en activitats econòmiques',
      'Tasa por intervención en actividades económicas',
    ),
    kind: 'fee',
    brackets: [
      bracket(
        165,
        [
          'Comunicació prèvia, local de fins a 120 m²',
          'Comunicación previa, local de hasta 120 m²',
        ],
        perRequest,
      ),
      bracket(
        290,
        [
          'Comunicació prèvia, local de més de 120 m²',
          'Comunicación previa, local de más de 120 m²',
        ],
        perRequest,
      ),
      bracket(70, ['Canvi de titular', 'Cambio de titular'], perRequest),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'Reducció del 50 % per a qui es fa autònom per primera vegada.',
      'Reducción del 50 % para quien se hace autónomo por primera vez.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-OCUPACIO-VIA',
    name: text(
      'Taxa per ocupar la via pública amb obres, bastides i contenidors',
      'Tasa por ocupar la vía pública con obras, andamios y contenedores',
    ),
    kind: 'fee',
    brackets: [
      bracket(
        0.85,
        ['Bastides, tanques i materials', 'Andamios, vallas y materiales'],
        ['per m² i dia', 'por m² y día'],
      ),
      bracket(
        6.5,
        ['Contenidor o sac de runa', 'Contenedor o saco de escombros'],
        ['per unitat i dia', 'por unidad y día'],
      ),
      bracket(
        48,
        ['Tall de carrer, fins a quatre hores', 'Corte de calle, hasta cuatro horas'],
        ['per tall', 'por corte'],
      ),
      bracket(
        15,
        [
          'Reserva d’espai per a una mudança, fins a 10 metres',
          'Reserva de espacio para una mudanza, hasta 10 metros',
        ],
        ['per dia', 'por día'],
      ),
    ],
    ordinance: 'OF-VIA-PUBLICA',
    exemptions: text(
      'No paguen els actes de les entitats inscrites al registre municipal.',
      'No pagan los actos de las entidades inscritas en el registro municipal.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-GOS-PERILLOS',
    name: text(
      'Taxa per llicència de gossos potencialment perillosos',
      'Tasa por licencia de perros potencialmente peligrosos',
    ),
    kind: 'fee',
    brackets: [
      bracket(42, ['Llicència nova', 'Licencia nueva'], perRequest),
      bracket(21, ['Renovació', 'Renovación'], perRequest),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'No paguen les persones que adopten el gos al centre d’acollida municipal.',
      'No pagan las personas que adoptan el perro en el centro de acogida municipal.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-CASAMENT',
    name: text('Taxa per casament civil', 'Tasa por boda civil'),
    kind: 'fee',
    brackets: [
      bracket(
        60,
        [
          'Una de les dues persones està empadronada al municipi',
          'Una de las dos personas está empadronada en el municipio',
        ],
        ['per casament', 'por boda'],
      ),
      bracket(
        180,
        ['Cap de les dues persones hi està empadronada', 'Ninguna de las dos personas lo está'],
        ['per casament', 'por boda'],
      ),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'No es paga de dilluns a divendres al matí, a la sala de plens.',
      'No se paga de lunes a viernes por la mañana, en la sala de plenos.',
    ),
    subjectToVat: false,
  },
  {
    code: 'TX-ESPORTS',
    name: text(
      'Preu públic de la piscina i les instal·lacions esportives',
      'Precio público de la piscina y las instalaciones deportivas',
    ),
    kind: 'public-price',
    brackets: [
      bracket(28.5, ['Abonament individual', 'Abono individual'], ['€ al mes', '€ al mes']),
      bracket(46, ['Abonament familiar', 'Abono familiar'], ['€ al mes', '€ al mes']),
      bracket(5.2, ['Entrada d’un dia', 'Entrada de un día'], ['per entrada', 'por entrada']),
    ],
    ordinance: 'OF-VIA-PUBLICA',
    exemptions: text(
      'Reducció del 30 % per a menors de 18 anys, majors de 65 i famílies nombroses.',
      'Reducción del 30 % para menores de 18 años, mayores de 65 y familias numerosas.',
    ),
    subjectToVat: true,
  },
  {
    code: 'TX-CEMENTIRI',
    name: text('Taxa de cementiri', 'Tasa de cementerio'),
    kind: 'fee',
    brackets: [
      bracket(34, ['Conservació d’un nínxol', 'Conservación de un nicho'], perYear),
      bracket(120, ['Inhumació', 'Inhumación'], ['per servei', 'por servicio']),
      bracket(
        65,
        ['Canvi de titular del dret funerari', 'Cambio de titular del derecho funerario'],
        perRequest,
      ),
    ],
    ordinance: 'OF-LLICENCIES',
    exemptions: text(
      'No paguen les inhumacions de les persones sense recursos que acrediten els serveis socials.',
      'No pagan las inhumaciones de las personas sin recursos que acreditan los servicios sociales.',
    ),
    subjectToVat: false,
  },
  ...moreFees,
]
