import { vocabulary, type CodeOf } from './vocabulary.ts'

/** V5. What the administration's silence means. There is no "as the norm says". */
export const silences = vocabulary({
  approval: ['Estimatori', 'Estimatorio', 'Approval'],
  rejection: ['Desestimatori', 'Desestimatorio', 'Rejection'],
  lapse: ['Caducitat', 'Caducidad', 'Lapse'],
  'not-applicable': ['No hi ha silenci', 'No procede silencio', 'Not applicable'],
  undetermined: ['Per determinar', 'Por determinar', 'To be determined'],
})
export type Silence = CodeOf<typeof silences>

/** V6. How a procedure starts. Both may hold. */
export const initiations = vocabulary({
  'on-request': ['A instància de part', 'A instancia de parte', 'On request'],
  'ex-officio': ['D’ofici', 'De oficio', 'Ex officio'],
})
export type Initiation = CodeOf<typeof initiations>

/** V7. SIA kind. */
export const procedureKinds = vocabulary({
  P: ['Procediment', 'Procedimiento', 'Procedure'],
  S: ['Servei', 'Servicio', 'Service'],
  O: ['Altres', 'Otros', 'Other'],
})
export type ProcedureKind = CodeOf<typeof procedureKinds>

/** V8. Legal regime. */
export const regimes = vocabulary({
  licence: ['Autorització o llicència', 'Autorización o licencia', 'Authorisation or licence'],
  'prior-notice': ['Comunicació prèvia', 'Comunicación previa', 'Prior notice'],
  declaration: ['Declaració responsable', 'Declaración responsable', 'Responsible declaration'],
  request: ['Sol·licitud', 'Solicitud', 'Request'],
  registration: ['Inscripció o registre', 'Inscripción o registro', 'Registration'],
  certificate: ['Certificat o volant', 'Certificado o volante', 'Certificate'],
  grant: ['Subvenció o ajut', 'Subvención o ayuda', 'Grant or aid'],
  'self-assessment': [
    'Autoliquidació o pagament',
    'Autoliquidación o pago',
    'Self-assessment or payment',
  ],
  appeal: ['Recurs', 'Recurso', 'Appeal'],
  complaint: ['Queixa o suggeriment', 'Queja o sugerencia', 'Complaint or suggestion'],
  'access-to-information': [
    'Accés a informació pública',
    'Acceso a información pública',
    'Access to public information',
  ],
  booking: ['Cita o reserva', 'Cita o reserva', 'Appointment or booking'],
  enquiry: ['Consulta', 'Consulta', 'Enquiry'],
})
export type Regime = CodeOf<typeof regimes>

/** V9. Who a procedure is for (SIA and ROLSAC codes in `siaAudience`). */
export const audiences = vocabulary({
  citizens: ['Ciutadania', 'Ciudadanía', 'Citizens'],
  businesses: ['Empreses', 'Empresas', 'Businesses'],
  administrations: ['Administracions', 'Administraciones', 'Administrations'],
  'public-employees': ['Empleats públics', 'Empleados públicos', 'Public employees'],
  associations: ['Entitats i associacions', 'Entidades y asociaciones', 'Associations'],
  professionals: ['Professionals i autònoms', 'Profesionales y autónomos', 'Professionals'],
})
export type AudienceCode = CodeOf<typeof audiences>

export const siaAudience: Record<AudienceCode, 1 | 2 | 3 | 4> = {
  citizens: 1,
  businesses: 2,
  administrations: 3,
  'public-employees': 4,
  associations: 2,
  professionals: 2,
}

/** V10. When it can be asked for. */
export const periodicities = vocabulary({
  continuous: ['Continu', 'Continuo', 'All year round'],
  windows: ['Subjecte a terminis', 'Sujeto a plazos', 'Within set periods'],
  call: ['Subjecte a convocatòria', 'Sujeto a convocatoria', 'When a call is open'],
})
export type Periodicity = CodeOf<typeof periodicities>

export const competences = vocabulary({
  own: ['Pròpia', 'Propia', 'Own'],
  delegated: ['Delegada', 'Delegada', 'Delegated'],
  entrusted: ['Encomanada', 'Encomendada', 'Entrusted'],
  other: ['D’una altra administració', 'De otra administración', 'Of another administration'],
})
export type Competence = CodeOf<typeof competences>

export const representations = vocabulary({
  no: ['No s’admet', 'No se admite', 'Not accepted'],
  free: ['Lliure', 'Libre', 'Free'],
  registry: ['Registre d’apoderaments', 'Registro de apoderamientos', 'Registry of powers'],
  professional: ['Professional habilitat', 'Profesional habilitado', 'Authorised professional'],
})
export type Representation = CodeOf<typeof representations>

/** Who must use electronic means (Llei 39/2015, art. 14). */
export const electronicOnly = vocabulary({
  'legal-persons': ['Persones jurídiques', 'Personas jurídicas', 'Legal persons'],
  'without-personality': [
    'Entitats sense personalitat jurídica',
    'Entidades sin personalidad jurídica',
    'Entities without legal personality',
  ],
  'registered-professionals': [
    'Professionals col·legiats',
    'Profesionales colegiados',
    'Registered professionals',
  ],
  representatives: [
    'Representants d’obligats',
    'Representantes de obligados',
    'Representatives of the above',
  ],
  'public-employees': ['Empleats públics', 'Empleados públicos', 'Public employees'],
})
export type ElectronicOnly = CodeOf<typeof electronicOnly>

export const termUnits = vocabulary({
  'working-days': ['dies hàbils', 'días hábiles', 'working days'],
  'calendar-days': ['dies naturals', 'días naturales', 'calendar days'],
  months: ['mesos', 'meses', 'months'],
  years: ['anys', 'años', 'years'],
})
export type TermUnit = CodeOf<typeof termUnits>

export const termStarts = vocabulary({
  registry: ['l’entrada al registre', 'la entrada en el registro', 'entry in the registry'],
  initiation: ['l’acord d’inici', 'el acuerdo de inicio', 'the decision to start'],
  'end-of-window': ['el tancament del termini', 'el cierre del plazo', 'the end of the period'],
  notification: ['la notificació', 'la notificación', 'the notification'],
})
export type TermStart = CodeOf<typeof termStarts>

/** V17. Appeals. */
export const appealKinds = vocabulary({
  reconsideration: ['Reposició (potestatiu)', 'Reposición (potestativo)', 'Reconsideration'],
  hierarchical: ['Alçada', 'Alzada', 'Hierarchical appeal'],
  'economic-administrative': [
    'Reclamació economicoadministrativa',
    'Reclamación económico-administrativa',
    'Economic-administrative claim',
  ],
  judicial: ['Contenciós administratiu', 'Contencioso-administrativo', 'Judicial review'],
  complaint: ['Queixa', 'Queja', 'Complaint'],
  ombudsman: ['Síndic de Greuges', 'Síndic de Greuges', 'Ombudsman'],
})
export type AppealKind = CodeOf<typeof appealKinds>

/** V18. What one obtains (CPSV-AP Output). */
export const outputKinds = vocabulary({
  declaration: ['Declaració', 'Declaración', 'Declaration'],
  'physical-object': ['Objecte físic', 'Objeto físico', 'Physical object'],
  code: ['Codi', 'Código', 'Code'],
  'financial-obligation': ['Obligació financera', 'Obligación financiera', 'Financial obligation'],
  'financial-benefit': ['Benefici financer', 'Beneficio financiero', 'Financial benefit'],
  recognition: ['Reconeixement', 'Reconocimiento', 'Recognition'],
  permit: ['Permís', 'Permiso', 'Permit'],
})
export type OutputKind = CodeOf<typeof outputKinds>

export const notifications = vocabulary({
  electronic: ['Electrònica (e-NOTUM)', 'Electrónica (e-NOTUM)', 'Electronic'],
  paper: ['En paper', 'En papel', 'On paper'],
  choice: ['A elecció de la persona', 'A elección de la persona', 'As the person chooses'],
})
export type NotificationKind = CodeOf<typeof notifications>

export const stepActors = vocabulary({
  person: ['La persona', 'La persona', 'The person'],
  'front-office': ['L’OAC', 'La OAC', 'The front office'],
  department: ['El departament', 'El departamento', 'The department'],
  other: ['Una altra administració', 'Otra administración', 'Another administration'],
})
export type StepActor = CodeOf<typeof stepActors>

export const relations = vocabulary({
  previous: ['Previ', 'Previo', 'Before this one'],
  next: ['Posterior', 'Posterior', 'After this one'],
  alternative: ['Alternatiu', 'Alternativo', 'Instead of this one'],
  correction: ['Esmena', 'Subsanación', 'To correct'],
  appeal: ['Recurs', 'Recurso', 'To appeal'],
  payment: ['Pagament', 'Pago', 'To pay'],
  status: ['Estat', 'Estado', 'To follow up'],
})
export type Relation = CodeOf<typeof relations>

/** V21. Why a sheet was retired. */
export const retirementReasons = vocabulary({
  error: ['Publicat per error', 'Publicado por error', 'Published by mistake'],
  merged: ['Fusionat en un altre', 'Fusionado en otro', 'Merged into another'],
  'no-longer-valid': ['Ja no vigent', 'Ya no vigente', 'No longer in force'],
  competence: ['Canvi de competència', 'Cambio de competencia', 'Change of competence'],
})
export type RetirementReason = CodeOf<typeof retirementReasons>

/** V11. Level of electronic administration (SIA), computed from the channels and the form. */
export const digitalMaturities = vocabulary({
  information: ['Informació', 'Información', 'Information'],
  'form-download': ['Descàrrega de formulari', 'Descarga de formulario', 'Form download'],
  'download-and-send': ['Descàrrega i enviament', 'Descarga y envío', 'Download and send'],
  'online-filing': ['Tramitació electrònica', 'Tramitación electrónica', 'Online filing'],
  proactive: ['Proactiu', 'Proactivo', 'Proactive'],
  none: ['Sense tramitació electrònica', 'Sin tramitación electrónica', 'No online filing'],
})
export type DigitalMaturity = CodeOf<typeof digitalMaturities>

/** V6, how it starts ex officio (Llei 39/2015, art. 58). */
export const exOfficioStarts = vocabulary({
  'own-initiative': ['Iniciativa pròpia', 'Iniciativa propia', 'Own initiative'],
  'superior-order': ['Ordre superior', 'Orden superior', 'Order of a superior'],
  'reasoned-request': ['Petició raonada', 'Petición razonada', 'Reasoned request'],
  report: ['Denúncia', 'Denuncia', 'Report by somebody'],
})
export type ExOfficioStart = CodeOf<typeof exOfficioStarts>

/** How a result reaches the person. */
export const deliveries = vocabulary({
  electronic: ['Electrònic', 'Electrónico', 'Electronic'],
  'in-person': ['Recollida presencial', 'Recogida presencial', 'Collected in person'],
  post: ['Correu postal', 'Correo postal', 'By post'],
  immediate: ['A l’acte', 'En el acto', 'On the spot'],
})
export type Delivery = CodeOf<typeof deliveries>

/** State of a sheet in SIA: high, low, modified, active again (`ParamSIA_v3_1.xsd`). */
export const siaStates = vocabulary({
  A: ['Alta', 'Alta', 'Added'],
  B: ['Baixa', 'Baja', 'Removed'],
  M: ['Modificació', 'Modificación', 'Modified'],
  AC: ['Reactivació', 'Reactivación', 'Reactivated'],
})
export type SiaState = CodeOf<typeof siaStates>
