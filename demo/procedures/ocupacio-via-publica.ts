import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  everywhere,
  identifiedLow,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  tracking,
} from '../sheet-parts.ts'
import {
  streetCorrectionCell,
  streetHandoff,
  streetOffice,
  streetProcessingCell,
  streetProtection,
} from '../street-parts.ts'
import { names, texts } from '../text.ts'
import { electronicOnly, representation, worksPaymentCell } from '../works-parts.ts'

export const ocupacioViaPublica: DemoRecord = {
  code: 'OCUPACIO-VIA-PUBLICA',
  ...streetOffice,
  title: t(
    'Ocupar el carrer amb obres o mudances',
    'Ocupar la calle con obras o mudanzas',
    'Use the street for works or a house move',
  ),
  officialName: t(
    'Autorització d’ocupació temporal de la via pública',
    'Autorización de ocupación temporal de la vía pública',
  ),
  slug: t('ocupacio-via-publica', 'ocupacion-via-publica', 'use-of-the-street'),
  alternativeNames: names(
    ['contenidor de runa', 'contenedor de escombros'],
    ['sac de runa', 'saco de escombros'],
    ['bastida', 'andamio'],
    ['tall de carrer', 'corte de calle'],
    ['reservar lloc per a una mudança', 'reservar sitio para una mudanza'],
  ),
  summary: t(
    'Permís per posar un contenidor, una bastida o un camió de mudances al carrer, o per tallar-lo.',
    'Permiso para poner un contenedor, un andamio o un camión de mudanzas en la calle, o para cortarla.',
    'Permission for a skip, scaffolding or a removal lorry on the street, or to close it.',
  ),
  description: t(
    `Si heu de posar res al carrer uns dies, cal permís: **contenidors i sacs de runa, bastides, tanques, materials, grues, mudances o un tall de carrer**.

Us autoritzem uns dies i uns metres concrets. Els cartells de prohibit aparcar els heu de col·locar **48 hores abans** i enviar-nos-en una fotografia.

Si l’obra necessita llicència o comunicació, presenteu-la també: aquest permís és només per al carrer.`,
    `Si tiene que poner algo en la calle unos días, hace falta permiso: **contenedores y sacos de escombros, andamios, vallas, materiales, grúas, mudanzas o un corte de calle**.

Le autorizamos unos días y unos metros concretos. Los carteles de prohibido aparcar los debe colocar usted **48 horas antes** y enviarnos una fotografía.

Si la obra necesita licencia o comunicación, preséntela también: este permiso es solo para la calle.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-VIA-PUBLICA',
  topics: ['TEMA-TRANSIT', 'TEMA-HABITATGE'],
  lifeEvents: ['FV-CASA', 'FV-DOMICILI', 'FE-VIA-PUBLICA', 'FE-OBRES'],
  related: [
    { procedure: 'OBRES-MENORS', relation: 'previous' },
    { procedure: 'OBRES-COMUNICACIO', relation: 'previous' },
    { procedure: 'TERRASSES', relation: 'alternative' },
  ],
  sia: { code: '2100401', state: 'A' },
  audiences: ['citizens', 'businesses', 'associations', 'professionals'],
  whoCanApply: t(
    'Qui fa l’obra o la mudança, o l’empresa que hi treballa.',
    'Quien hace la obra o la mudanza, o la empresa que trabaja en ella.',
  ),
  requirements: [
    {
      text: t(
        'Deixar 1,50 metres de pas a la vorera o un pas alternatiu protegit.',
        'Dejar 1,50 metros de paso en la acera o un paso alternativo protegido.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-PLANOL-SITUACIO',
    },
    {
      text: t(
        'Tenir el permís de les obres, si n’hi ha.',
        'Tener el permiso de las obras, si las hay.',
      ),
      verifiedBy: 'own-register',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Carrers i places municipals', 'Calles y plazas municipales'),
  channels: [
    online(
      'ocupacio-via-publica',
      t(
        'Marqueu l’espai al mapa, trieu els dies i pagueu. Les mudances de menys de deu metres s’autoritzen en 24 hores.',
        'Marque el espacio en el mapa, elija los días y pague. Las mudanzas de menos de diez metros se autorizan en 24 horas.',
      ),
      {
        overrides: {
          deadline: t(
            'Deu dies hàbils abans; mudances, tres',
            'Diez días hábiles antes; mudanzas, tres',
          ),
        },
      },
    ),
    inPerson(
      t(
        'Demaneu cita i vingueu amb l’adreça, els dies i els metres.',
        'Pida cita y venga con la dirección, los días y los metros.',
      ),
      {
        overrides: {
          evidence: ['DOC-DNI'],
          deadline: t('Quinze dies hàbils abans', 'Quince días hábiles antes'),
        },
      },
    ),
    byPhone(
      t(
        'Us diem què val i amb quants dies s’ha de demanar. En urgències per avaria, l’empresa truca a la policia local.',
        'Le decimos qué cuesta y con cuántos días se debe pedir. En urgencias por avería, la empresa llama a la policía local.',
      ),
    ),
  ],
  form: 'FORM-OCUPACIO-VIA',
  genericForm: false,
  identification: identifiedLow,
  video: { kind: 'none' },
  noEvidenceNeeded: false,
  evidence: [
    {
      type: 'DOC-PLANOL-SITUACIO',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
      note: t(
        'Per a les mudances n’hi ha prou amb l’adreça.',
        'Para las mudanzas basta con la dirección.',
      ),
    },
    {
      type: 'DOC-ASSEGURANCA',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Si poseu una grua o una bastida', 'Si pone una grúa o un andamio'),
      presentation: 'copy',
      frontOfficeCheck: 'content',
    },
    {
      type: 'DOC-CERTIFICAT-TECNIC',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t(
        'Si la bastida fa més de sis metres d’alçada',
        'Si el andamio tiene más de seis metros de altura',
      ),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-FOTOGRAFIES',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Després, dels cartells ja col·locats', 'Después, de los carteles ya colocados'),
      presentation: 'copy',
      frontOfficeCheck: 'none',
    },
    representation,
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Com a mínim deu dies hàbils abans d’ocupar el carrer',
    'Como mínimo diez días hábiles antes de ocupar la calle',
  ),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 15,
    unit: 'working-days',
    startsAt: 'registry',
    legalResource: 'OM-CIRCULACIO',
  },
  averageTime: { value: 5, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'rejection', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-OCUPACIO-VIA'],
  reductions: t(
    'Les entitats del registre municipal **no paguen** pels seus actes.',
    'Las entidades del registro municipal **no pagan** por sus actos.',
  ),
  payment: { moment: 'filing', means: ['gateway', 'card-terminal', 'payment-letter'] },
  outputs: [
    {
      name: t('Autorització amb dies, hores i metres', 'Autorización con días, horas y metros'),
      kind: 'permit',
      validity: t('Els dies que s’hi indiquen', 'Los días que se indican'),
    },
    {
      name: t('Cartells per imprimir', 'Carteles para imprimir'),
      kind: 'physical-object',
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Trieu els dies i l’espai', 'Elija los días y el espacio'),
      text: t(
        'El mapa us diu si aquell dia hi ha mercat o un altre permís.',
        'El mapa le dice si ese día hay mercado u otro permiso.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Presenteu la sol·licitud i pagueu', 'Presente la solicitud y pague'),
      text: t(
        'El preu surt dels metres i dels dies.',
        'El precio sale de los metros y de los días.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('10 minuts', '10 minutos'),
    },
    {
      title: t('Ho autoritzem', 'Lo autorizamos'),
      text: t(
        'Amb les condicions de pas i de senyalització.',
        'Con las condiciones de paso y de señalización.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Cinc dies hàbils de mitjana', 'Cinco días hábiles de media'),
    },
    {
      title: t('Poseu els cartells', 'Ponga los carteles'),
      text: t(
        '48 hores abans, i ens n’envieu la fotografia. Sense això la grua no pot retirar cotxes.',
        '48 horas antes, y nos envía la fotografía. Sin esto la grúa no puede retirar coches.',
      ),
      actor: 'person',
      phase: 'COM',
      term: t('48 hores abans', '48 horas antes'),
    },
  ],
  legalResources: [
    { resource: 'OM-CIRCULACIO', article: 'art. 60 a 71' },
    { resource: 'OM-CIVISME', article: 'art. 53' },
    { resource: 'OF-VIA-PUBLICA' },
    { resource: 'LLEI-39-2015', article: 'art. 24' },
  ],
  dataProtection: streetProtection,
  records: { classification: '1440', series: 'Ocupacions temporals', appraisal: '402' },
  spokenAnswer: t(
    'Per posar un contenidor, una bastida o un camió de mudances al carrer cal permís. Es demana per Internet deu dies hàbils abans, i les mudances tres. Els cartells els ha de posar vostè quaranta-vuit hores abans.',
    'Para poner un contenedor, un andamio o un camión de mudanzas en la calle hace falta permiso. Se pide por Internet diez días hábiles antes, y las mudanzas tres. Los carteles los debe poner usted cuarenta y ocho horas antes.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Diem quant val, amb quants dies s’ha de demanar i qui posa els cartells.',
        'Decimos cuánto cuesta, con cuántos días se debe pedir y quién pone los carteles.',
      ),
      t('No reservem dies per telèfon.', 'No reservamos días por teléfono.'),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'AS',
      t(
        'La persona marca l’espai al mapa, paga i signa.',
        'La persona marca el espacio en el mapa, paga y firma.',
      ),
      t('No cal cap visita.', 'No hace falta ninguna visita.'),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Entrem la sol·licitud i cobrem amb targeta.',
        'Introducimos la solicitud y cobramos con tarjeta.',
      ),
      t(
        'No acceptem sol·licituds per a l’endemà.',
        'No aceptamos solicitudes para el día siguiente.',
      ),
      { channel: 'in-person', targetMinutes: 8 },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem dies, metres, assegurança i que hi hagi permís de l’obra.',
        'Comprobamos días, metros, seguro y que haya permiso de la obra.',
      ),
      t(
        'No decidim si el pas és segur: ho informa la policia local.',
        'No decidimos si el paso es seguro: lo informa la policía local.',
      ),
      { targetMinutes: 4 },
    ),
    registryCell,
    registryBackOffice,
    worksPaymentCell,
    streetProcessingCell,
    streetCorrectionCell,
    statusCell,
  ],
  handoff: streetHandoff,
  commonMistakes: texts(
    [
      'Donar el permís d’obres i oblidar el del carrer.',
      'Dar el permiso de obras y olvidar el de la calle.',
    ],
    [
      'No dir que els cartells els posa qui ho demana.',
      'No decir que los carteles los pone quien lo pide.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Què hi posareu i quants metres ocupa?', '¿Qué pondrá y cuántos metros ocupa?'],
    ['Quins dies i a quines hores?', '¿Qué días y a qué horas?'],
    [
      'Cal tallar el carrer o només ocupar aparcament?',
      '¿Hay que cortar la calle o solo ocupar aparcamiento?',
    ],
  ),
  attentionMinutes: 10,
  queueCode: 'V',
  publishTo: everywhere,
  screenText: t(
    'Mudança o contenidor al carrer? Demaneu-ho deu dies abans per Internet.',
    '¿Mudanza o contenedor en la calle? Pídalo diez días antes por Internet.',
  ),
  chatText: t(
    'Per posar un contenidor, un sac de runa, una bastida o un camió de mudances al carrer, o per tallar-lo, cal permís. Demaneu-lo per la seu electrònica deu dies hàbils abans; les mudances, tres. Un contenidor val 6,50 € al dia i la reserva per a una mudança, 15 €. Els cartells de prohibit aparcar els heu de col·locar 48 hores abans i enviar-nos-en una fotografia.',
    'Para poner un contenedor, un saco de escombros, un andamio o un camión de mudanzas en la calle, o para cortarla, hace falta permiso. Pídalo por la sede electrónica diez días hábiles antes; las mudanzas, tres. Un contenedor cuesta 6,50 € al día y la reserva para una mudanza, 15 €. Los carteles de prohibido aparcar los debe colocar usted 48 horas antes y enviarnos una fotografía.',
  ),
  chatbot: { excluded: false },
}
