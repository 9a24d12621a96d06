import { cell, dataProtection, t } from './sheet-parts.ts'

/* What the sheets of building works and planning have in common. */

export const worksOffice = {
  department: 'URB',
  competentAuthority: 'AJT',
  processingUnit: 'URB',
  competence: 'own',
  interlocutor: 'interlocutor.urbanisme@demo.cat',
  deputy: 'cap.urbanisme@demo.cat',
  internalContact: {
    name: 'Administració d’Urbanisme',
    extension: '2301',
    email: 'urbanisme@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Ni documents que falten ni taxes ni estat de l’expedient: ho resol l’OAC.',
      'Ni documentos que faltan ni tasas ni estado del expediente: lo resuelve la OAC.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'N2-URBANISME', 'TEL-010'],
}

/** The architects' desk, by appointment. */
export const specialists = (instructions: ReturnType<typeof t>) => ({
  channel: 'video',
  actions: ['information', 'assistance'],
  levels: ['N2'],
  instructions,
  servicePoints: ['N2-URBANISME'],
  appointment: {
    need: 'required',
    url: 'https://seu.vilanovadelariera.example/cita-previa/urbanisme',
  },
})

export const electronicOnly = [
  'legal-persons',
  'without-personality',
  'registered-professionals',
  'representatives',
]

export const worksProtection = dataProtection({
  activity: t('Llicències i disciplina urbanística', 'Licencias y disciplina urbanística'),
  purpose: t(
    'Tramitar i controlar les obres i els usos del sòl.',
    'Tramitar y controlar las obras y los usos del suelo.',
  ),
  retention: t(
    'Els expedients de llicència es conserven permanentment',
    'Los expedientes de licencia se conservan permanentemente',
  ),
})

export const siteEvidence = [
  {
    type: 'DOC-PLANOL-SITUACIO',
    obligation: 'required',
    obtainedBy: 'person',
    presentation: 'copy',
    frontOfficeCheck: 'completeness',
  },
  {
    type: 'DOC-FOTOGRAFIES',
    obligation: 'required',
    obtainedBy: 'person',
    presentation: 'copy',
    frontOfficeCheck: 'completeness',
  },
]

export const budget = {
  type: 'DOC-PRESSUPOST',
  obligation: 'required',
  obtainedBy: 'person',
  presentation: 'copy',
  frontOfficeCheck: 'completeness',
  note: t(
    'Sense IVA i per partides: d’aquí surten la taxa i l’impost.',
    'Sin IVA y por partidas: de aquí salen la tasa y el impuesto.',
  ),
}

export const representation = {
  type: 'DOC-REPRESENTACIO',
  obligation: 'conditional',
  obtainedBy: 'person',
  condition: t('Si signa una persona en nom d’una altra', 'Si firma una persona en nombre de otra'),
  presentation: 'copy',
  frontOfficeCheck: 'content',
}

export const landRegister = {
  type: 'DOC-ESCRIPTURA',
  obligation: 'required',
  obtainedBy: 'own',
  presentation: 'datum',
  frontOfficeCheck: 'none',
  note: t(
    'Consultem el Cadastre i el padró de l’IBI: no cal portar l’escriptura.',
    'Consultamos el Catastro y el padrón del IBI: no hay que traer la escritura.',
  ),
}

export const diagnosisCell = cell(
  'OR',
  'N1',
  t(
    'Amb quatre preguntes decidim si és comunicació, obra menor o obra major.',
    'Con cuatro preguntas decidimos si es comunicación, obra menor u obra mayor.',
  ),
  t(
    'No diem si l’obra es pot fer: això ho valoren els tècnics.',
    'No decimos si la obra se puede hacer: eso lo valoran los técnicos.',
  ),
  {
    supportLevel: 'N2',
    targetMinutes: 6,
    protocol: 'PROT-OBRES-DIAGNOSTIC',
    slaClause: 'ANS-URB-OAC-OR',
  },
)

export const specialistCell = cell(
  'OR',
  'N2',
  t(
    'Els tècnics resolen dubtes sobre alineacions, façanes, usos i patrimoni.',
    'Los técnicos resuelven dudas sobre alineaciones, fachadas, usos y patrimonio.',
  ),
  t(
    'No revisen projectes abans de presentar-los ni diuen quina serà la resolució.',
    'No revisan proyectos antes de presentarlos ni dicen cuál será la resolución.',
  ),
  { targetMinutes: 20, slaClause: 'ANS-URB-OAC-N2' },
)

export const worksCheckCell = cell(
  'VD',
  'N1',
  t(
    'Comprovem que hi siguin tots els documents de la llista, signats i llegibles.',
    'Comprobamos que estén todos los documentos de la lista, firmados y legibles.',
  ),
  t(
    'No valorem el contingut tècnic ni el preu de les partides.',
    'No valoramos el contenido técnico ni el precio de las partidas.',
  ),
  { supportLevel: 'N2', targetMinutes: 6, slaClause: 'ANS-URB-OAC-VD' },
)

export const worksPaymentCell = cell(
  'PAG',
  'N1',
  t(
    'Generem l’autoliquidació i la cobrem amb targeta, o donem la carta de pagament.',
    'Generamos la autoliquidación y la cobramos con tarjeta, o damos la carta de pago.',
  ),
  t(
    'No cobrem en efectiu ni apliquem bonificacions que no estiguin concedides.',
    'No cobramos en efectivo ni aplicamos bonificaciones que no estén concedidas.',
  ),
  { targetMinutes: 4 },
)

export const worksProcessingCell = cell(
  'INST',
  'G3',
  t(
    'Els tècnics informen l’expedient i, si cal, demanen informes d’altres departaments.',
    'Los técnicos informan el expediente y, si hace falta, piden informes a otros departamentos.',
  ),
  t(
    'No atenen trucades sobre expedients en tràmit: es fa amb cita.',
    'No atienden llamadas sobre expedientes en trámite: se hace con cita.',
  ),
)

export const worksCorrectionCell = cell(
  'ED',
  'G3',
  t(
    'Demanem per escrit i d’una sola vegada tot el que falta, amb deu dies hàbils.',
    'Pedimos por escrito y de una sola vez todo lo que falta, con diez días hábiles.',
  ),
  t(
    'L’OAC no interpreta el requeriment: si no s’entén, passa la consulta.',
    'La OAC no interpreta el requerimiento: si no se entiende, pasa la consulta.',
  ),
  { slaClause: 'ANS-URB-OAC-ED' },
)

export const worksCorrectionAtCounter = cell(
  'ED',
  'N1',
  t(
    'Recollim els documents que es van requerir i els unim a l’expedient.',
    'Recogemos los documentos que se requirieron y los unimos al expediente.',
  ),
  t(
    'No allarguem terminis: la pròrroga s’ha de demanar per escrit.',
    'No alargamos plazos: la prórroga se debe pedir por escrito.',
  ),
  { channel: 'in-person', targetMinutes: 5 },
)

export const worksStatusCell = cell(
  'EST',
  'N1',
  t(
    'Amb la identitat comprovada, diem la fase, els informes pendents i si hi ha requeriments.',
    'Con la identidad comprobada, decimos la fase, los informes pendientes y si hay requerimientos.',
  ),
  t(
    'No avancem el sentit dels informes ni de la resolució.',
    'No adelantamos el sentido de los informes ni de la resolución.',
  ),
  { targetMinutes: 4, protocol: 'PROT-IDENTIFICACIO', slaClause: 'ANS-URB-OAC-EST' },
)

export const worksHandoff = {
  when: t(
    'Quan cal interpretar la normativa urbanística, l’edifici està protegit o hi ha un conflicte amb veïns.',
    'Cuando hay que interpretar la normativa urbanística, el edificio está protegido o hay un conflicto con vecinos.',
  ),
  to: 'URB',
  how: t(
    'Consulta al canal «Urbanisme N2» de la consola, o cita els dimarts i dijous',
    'Consulta en el canal «Urbanisme N2» de la consola, o cita los martes y jueves',
  ),
  dataToCollect: t(
    'Adreça o referència cadastral, què es vol fer, pressupost aproximat, nom, telèfon i número d’expedient si n’hi ha.',
    'Dirección o referencia catastral, qué se quiere hacer, presupuesto aproximado, nombre, teléfono y número de expediente si lo hay.',
  ),
  committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
}
