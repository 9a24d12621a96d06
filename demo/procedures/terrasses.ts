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

export const terrasses: DemoRecord = {
  code: 'TERRASSES',
  ...streetOffice,
  title: t(
    'Posar una terrassa al carrer',
    'Poner una terraza en la calle',
    'Put tables and chairs on the street',
  ),
  officialName: t(
    'Llicència d’ocupació de la via pública amb taules i cadires',
    'Licencia de ocupación de la vía pública con mesas y sillas',
  ),
  slug: t('terrasses', 'terrazas', 'street-terraces'),
  alternativeNames: names(
    ['terrassa de bar', 'terraza de bar'],
    ['vetlladors', 'veladores'],
    ['taules al carrer', 'mesas en la calle'],
    ['para-sols i estufes', 'sombrillas y estufas'],
  ),
  summary: t(
    'Permís anual o de temporada per posar taules i cadires davant d’un bar o un restaurant.',
    'Permiso anual o de temporada para poner mesas y sillas delante de un bar o un restaurante.',
    'Yearly or seasonal permission for tables and chairs outside a bar or restaurant.',
  ),
  description: t(
    `Els bars, els restaurants i les gelateries poden demanar un espai al carrer per posar-hi **taules, cadires i para-sols**. El permís és per un any natural o per temporada (de l’1 d’abril al 31 d’octubre) i es renova sol si no canvia res.

## Què s’ha de respectar

- Un pas lliure de 1,80 metres per a vianants.
- L’horari: fins a les 23 h, i fins a les 24 h els divendres, els dissabtes i les vigílies.
- El model de mobiliari de l’ordenança al nucli antic.`,
    `Los bares, los restaurantes y las heladerías pueden pedir un espacio en la calle para poner **mesas, sillas y sombrillas**. El permiso es por un año natural o por temporada (del 1 de abril al 31 de octubre) y se renueva solo si no cambia nada.

## Qué se debe respetar

- Un paso libre de 1,80 metros para peatones.
- El horario: hasta las 23 h, y hasta las 24 h los viernes, los sábados y las vísperas.
- El modelo de mobiliario de la ordenanza en el casco antiguo.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-VIA-PUBLICA',
  topics: ['TEMA-EMPRESES', 'TEMA-TRANSIT'],
  lifeEvents: ['FE-VIA-PUBLICA', 'FE-OBRIR'],
  related: [
    { procedure: 'LLICENCIA-ACTIVITAT', relation: 'previous' },
    { procedure: 'OCUPACIO-VIA-PUBLICA', relation: 'alternative' },
  ],
  sia: { code: '2100302', state: 'A' },
  audiences: ['businesses', 'professionals'],
  whoCanApply: t(
    'Qui és titular d’un bar, restaurant o gelateria amb l’activitat comunicada i al corrent de pagament amb l’Ajuntament.',
    'Quien es titular de un bar, restaurante o heladería con la actividad comunicada y al corriente de pago con el Ayuntamiento.',
  ),
  requirements: [
    {
      text: t(
        'El negoci té l’activitat comunicada a nom de qui ho demana.',
        'El negocio tiene la actividad comunicada a nombre de quien lo pide.',
      ),
      verifiedBy: 'own-register',
    },
    {
      text: t('No tenir deutes amb l’Ajuntament.', 'No tener deudas con el Ayuntamiento.'),
      verifiedBy: 'own-register',
    },
    {
      text: t(
        'L’assegurança cobreix els danys a la via pública.',
        'El seguro cubre los daños en la vía pública.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-ASSEGURANCA',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  channels: [
    online(
      'terrasses',
      t(
        'Dibuixeu les taules sobre el mapa, adjunteu l’assegurança i signeu. La taxa es paga quan es concedeix.',
        'Dibuje las mesas sobre el mapa, adjunte el seguro y firme. La tasa se paga cuando se concede.',
      ),
    ),
    inPerson(
      t(
        'Només autònoms: demaneu cita i porteu el plànol i l’assegurança.',
        'Solo autónomos: pida cita y traiga el plano y el seguro.',
      ),
      {
        servicePoints: ['OAC-CENTRE'],
        overrides: {
          evidence: ['DOC-DNI', 'DOC-PLANOL-SITUACIO', 'DOC-ASSEGURANCA'],
          whoCanApply: t(
            'Només autònoms: les societats ho han de fer per Internet',
            'Solo autónomos: las sociedades lo deben hacer por Internet',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us diem les dates, el preu per metre i l’estat de l’expedient.',
        'Le decimos las fechas, el precio por metro y el estado del expediente.',
      ),
    ),
  ],
  form: 'FORM-TERRASSES',
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
        'Amb l’amplada de la vorera, els metres que ocupeu i els arbres, papereres i bancs.',
        'Con la anchura de la acera, los metros que ocupa y los árboles, papeleras y bancos.',
      ),
    },
    {
      type: 'DOC-ASSEGURANCA',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'content',
      note: t(
        'Cobertura mínima de 150.000 € i rebut pagat.',
        'Cobertura mínima de 150.000 € y recibo pagado.',
      ),
    },
    {
      type: 'DOC-FOTOGRAFIES',
      obligation: 'optional',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'none',
      note: t('Del mobiliari que hi posareu.', 'Del mobiliario que pondrá.'),
    },
    {
      type: 'DOC-NIF-EMPRESA',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    representation,
  ],
  periodicity: 'windows',
  windows: [
    {
      from: '-20d',
      until: '+70d',
      call: 'Any natural i temporada d’estiu',
      url: 'https://seu.vilanovadelariera.example/tramits/terrasses',
    },
  ],
  applicationDeadline: t(
    'Dins del període obert. Fora de termini només s’hi admeten negocis nous',
    'Dentro del periodo abierto. Fuera de plazo solo se admiten negocios nuevos',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 2, unit: 'months', startsAt: 'registry', legalResource: 'OM-CIVISME' },
  averageTime: { value: 30, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'rejection', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-TERRASSES'],
  reductions: t(
    'Els negocis nous paguen la **meitat el primer any**. Si les obres municipals us treuen la terrassa, es tornen els dies.',
    'Los negocios nuevos pagan la **mitad el primer año**. Si las obras municipales le quitan la terraza, se devuelven los días.',
  ),
  payment: { moment: 'after', means: ['payment-letter', 'direct-debit', 'gateway'] },
  outputs: [
    {
      name: t('Llicència de terrassa i plànol aprovat', 'Licencia de terraza y plano aprobado'),
      kind: 'permit',
      validity: t('Any natural o temporada', 'Año natural o temporada'),
    },
    {
      name: t('Distintiu per penjar a la porta', 'Distintivo para colgar en la puerta'),
      kind: 'physical-object',
    },
  ],
  tracking,
  notification: 'electronic',
  steps: [
    {
      title: t('Mesureu la vorera i feu el plànol', 'Mida la acera y haga el plano'),
      text: t(
        'L’eina de la seu us diu si queda prou pas.',
        'La herramienta de la sede le dice si queda suficiente paso.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Presenteu la sol·licitud', 'Presente la solicitud'),
      text: t('Amb el plànol i l’assegurança.', 'Con el plano y el seguro.'),
      actor: 'person',
      phase: 'SOL',
      term: t('20 minuts', '20 minutos'),
    },
    {
      title: t('Un tècnic mira l’espai', 'Un técnico mira el espacio'),
      text: t(
        'La policia local i Via Pública n’informen.',
        'La policía local y Vía Pública informan.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Un mes', 'Un mes'),
    },
    {
      title: t(
        'Us donem la llicència i la carta de pagament',
        'Le damos la licencia y la carta de pago',
      ),
      text: t(
        'Quan hàgiu pagat, ja podreu posar les taules.',
        'Cuando haya pagado, ya podrá poner las mesas.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Dos mesos com a màxim', 'Dos meses como máximo'),
    },
  ],
  legalResources: [
    { resource: 'OM-CIVISME', article: 'art. 40 a 52' },
    { resource: 'OF-VIA-PUBLICA' },
    { resource: 'LLEI-13-2014' },
    { resource: 'LLEI-39-2015', article: 'art. 24' },
  ],
  dataProtection: streetProtection,
  records: { classification: '1440', series: 'Ocupacions amb terrasses', appraisal: '402' },
  spokenAnswer: t(
    'La terrassa es demana per Internet amb un plànol i l’assegurança. Ha de quedar un pas d’un metre vuitanta. Es paga per metres quan es concedeix, i no s’hi poden posar taules fins que no s’hagi pagat.',
    'La terraza se pide por Internet con un plano y el seguro. Debe quedar un paso de un metro ochenta. Se paga por metros cuando se concede, y no se pueden poner mesas hasta que se haya pagado.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Diem el període obert, el preu per metre i el pas que ha de quedar lliure.',
        'Decimos el periodo abierto, el precio por metro y el paso que debe quedar libre.',
      ),
      t(
        'No diem quantes taules hi caben: depèn de l’informe.',
        'No decimos cuántas mesas caben: depende del informe.',
      ),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'AS',
      t(
        'El negoci dibuixa la terrassa i signa a la seu.',
        'El negocio dibuja la terraza y firma en la sede.',
      ),
      t('Les societats no tenen cap altra via.', 'Las sociedades no tienen otra vía.'),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Entrem la sol·licitud dels autònoms que venen amb cita.',
        'Introducimos la solicitud de los autónomos que vienen con cita.',
      ),
      t('No dibuixem el plànol.', 'No dibujamos el plano.'),
      { channel: 'in-person', targetMinutes: 12 },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem la vigència i la cobertura de l’assegurança i que hi hagi plànol.',
        'Comprobamos la vigencia y la cobertura del seguro y que haya plano.',
      ),
      t('No mesurem ni valorem el plànol.', 'No medimos ni valoramos el plano.'),
      { targetMinutes: 5 },
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
    ['Posar les taules abans de pagar.', 'Poner las mesas antes de pagar.'],
    ['Presentar la pòlissa sense el rebut pagat.', 'Presentar la póliza sin el recibo pagado.'],
    [
      'Dir que, si no contestem, està concedida: és un ús del domini públic i el silenci és negatiu.',
      'Decir que, si no contestamos, está concedida: es un uso del dominio público y el silencio es negativo.',
    ],
  ),
  diagnosticQuestions: texts(
    ['És tot l’any o només l’estiu?', '¿Es todo el año o solo el verano?'],
    ['Quants metres té la vorera?', '¿Cuántos metros tiene la acera?'],
    ['Ja teníeu terrassa l’any passat?', '¿Ya tenía terraza el año pasado?'],
  ),
  attentionMinutes: 12,
  queueCode: 'E',
  appointmentCode: 'CITA-EMPRESA',
  publishTo: everywhere,
  screenText: t(
    'Terrassa: plànol i assegurança. Ha de quedar 1,80 m de pas.',
    'Terraza: plano y seguro. Debe quedar 1,80 m de paso.',
  ),
  chatText: t(
    'Per posar una terrassa davant del vostre bar o restaurant, demaneu-la per la seu electrònica dins del període obert, amb un plànol i una assegurança de 150.000 €. Ha de quedar un pas lliure de 1,80 metres. Es paga per metre quadrat: 54 € l’any als carrers de primera i 38 € a la resta. No poseu les taules fins que tingueu la llicència i hàgiu pagat.',
    'Para poner una terraza delante de su bar o restaurante, pídala por la sede electrónica dentro del periodo abierto, con un plano y un seguro de 150.000 €. Debe quedar un paso libre de 1,80 metros. Se paga por metro cuadrado: 54 € al año en las calles de primera y 38 € en el resto. No ponga las mesas hasta que tenga la licencia y haya pagado.',
  ),
  chatbot: { excluded: false },
}
