import { vocabulary, type CodeOf } from './vocabulary.ts'

/** V1. Phases of a procedure, from its definition to the archive (attention model of the seed). */
export const phases = vocabulary({
  D: [
    'Definició del servei públic',
    'Definición del servicio público',
    'Definition of the service',
  ],
  N: ['Publicació al marc normatiu', 'Publicación normativa', 'Publication of the norm'],
  INF: ['Informació', 'Información', 'Information'],
  OR: ['Orientació i diagnòstic', 'Orientación y diagnóstico', 'Guidance and diagnosis'],
  A: ['Assistència a l’autogestió', 'Asistencia a la autogestión', 'Help with self-service'],
  DIG: ['Digitalització documental', 'Digitalización documental', 'Digitisation of documents'],
  SOL: [
    'Presentació de la sol·licitud',
    'Presentación de la solicitud',
    'Submission of the request',
  ],
  VD: ['Validació documental', 'Validación documental', 'Check of documents'],
  RG: ['Registre general', 'Registro general', 'General registry'],
  INT: ['Interoperabilitat', 'Interoperabilidad', 'Data from other administrations'],
  PAG: ['Pagament', 'Pago', 'Payment'],
  INST: ['Instrucció', 'Instrucción', 'Processing of the case'],
  ED: ['Esmena documental', 'Subsanación documental', 'Correction of documents'],
  COM: [
    'Comunicacions, avisos i notificacions',
    'Comunicaciones, avisos y notificaciones',
    'Notices and notifications',
  ],
  EST: ['Estat de la tramitació', 'Estado de la tramitación', 'State of the case'],
  RES: ['Resolució', 'Resolución', 'Decision'],
  AR: ['Arxiu', 'Archivo', 'Archive'],
})
export type PhaseCode = CodeOf<typeof phases>

export type PhaseBlock = 'definition' | 'attention' | 'management' | 'closing'

const firstOfBlock: readonly [PhaseCode, PhaseBlock][] = [
  ['AR', 'closing'],
  ['INST', 'management'],
  ['INF', 'attention'],
  ['D', 'definition'],
]

/** The block of the attention model that a phase belongs to. */
export function phaseBlock(phase: PhaseCode): PhaseBlock {
  const place = phases.codes.indexOf(phase)
  const block = firstOfBlock.find(([first]) => phases.codes.indexOf(first) <= place)
  return block ? block[1] : 'definition'
}

/** The diagrams of the seed write `ES` where its text writes `EST`; both are understood. */
export const readPhase = (text: string): PhaseCode | null => {
  const code = text.trim().toUpperCase()
  if (code === 'ES') return 'EST'
  return phases.has(code) ? code : null
}

/** V2. Levels of attention: who attends. */
export const levels = vocabulary({
  AS: ['Autoservei', 'Autoservicio', 'Self-service'],
  N0: ['Atenció de proximitat', 'Atención de proximidad', 'Outreach'],
  N1: ['Atenció generalista', 'Atención generalista', 'General attention'],
  A1: ['Assistència presencial', 'Asistencia presencial', 'Assistance in person'],
  A2: ['Assistència a distància', 'Asistencia a distancia', 'Assistance at a distance'],
  A3: ['Assistència automatitzada', 'Asistencia automatizada', 'Automated assistance'],
  IN: ['Interlocució departamental', 'Interlocución departamental', 'Department contact'],
  N2: ['Atenció especialitzada', 'Atención especializada', 'Specialised attention'],
  G3: ['Gestió experta (tècnics)', 'Gestión experta (técnicos)', 'Expert processing'],
  BO: ['Backoffice', 'Backoffice', 'Back office'],
})
export type LevelCode = CodeOf<typeof levels>

/** Who is attended: somebody from outside the administration, or from inside it. */
export const userKinds = vocabulary({
  UE: ['Usuari extern', 'Usuario externo', 'External user'],
  UI: ['Usuari intern', 'Usuario interno', 'Internal user'],
})

/** V3. Channels people use to reach the administration. */
export const channels = vocabulary({
  'in-person': ['Presencial', 'Presencial', 'In person'],
  phone: ['Telefònic', 'Telefónico', 'By phone'],
  seu: ['Seu electrònica', 'Sede electrónica', 'Electronic office'],
  web: ['Web', 'Web', 'Website'],
  app: ['Aplicació mòbil', 'Aplicación móvil', 'Mobile app'],
  kiosk: ['Autoservei a l’OAC', 'Autoservicio en la OAC', 'Kiosk at the office'],
  email: ['Correu electrònic', 'Correo electrónico', 'E-mail'],
  messaging: ['Missatgeria instantània', 'Mensajería instantánea', 'Instant messaging'],
  social: ['Xarxes socials', 'Redes sociales', 'Social networks'],
  chatbot: ['Xatbot', 'Chatbot', 'Chatbot'],
  video: ['Videoatenció', 'Videoatención', 'Video attention'],
  home: ['Atenció de proximitat', 'Atención de proximidad', 'At home'],
  post: [
    'Correu postal i altres registres',
    'Correo postal y otros registros',
    'Post and other registries',
  ],
})
export type ChannelCode = CodeOf<typeof channels>

/** Channels where the person acts through a screen and needs an address to go to. */
export const digitalChannels: readonly ChannelCode[] = ['seu', 'web', 'app']

/** What a channel can be used for in one procedure. */
export const channelActions = vocabulary({
  information: ['Informació', 'Información', 'Information'],
  assistance: ['Assistència', 'Asistencia', 'Assistance'],
  filing: ['Tramitació', 'Tramitación', 'Filing'],
  tracking: ['Seguiment', 'Seguimiento', 'Tracking'],
  payment: ['Pagament', 'Pago', 'Payment'],
})
export type ChannelAction = CodeOf<typeof channelActions>

/** What a rule may be different about from channel to channel. */
export const channelAspects = vocabulary({
  documents: ['Documentació', 'Documentación', 'Documents'],
  fee: ['Cost', 'Coste', 'Cost'],
  term: ['Termini', 'Plazo', 'Term'],
  who: ['Qui ho pot fer', 'Quién puede hacerlo', 'Who may apply'],
  identity: ['Identificació', 'Identificación', 'Identity'],
})
export type ChannelAspect = CodeOf<typeof channelAspects>

export const appointmentNeeds = vocabulary({
  no: ['No cal', 'No hace falta', 'Not needed'],
  recommended: ['Recomanada', 'Recomendada', 'Recommended'],
  required: ['Obligatòria', 'Obligatoria', 'Required'],
})
export type AppointmentNeed = CodeOf<typeof appointmentNeeds>

/** V19. State of a service, a channel or a point. */
export const availabilities = vocabulary({
  normal: ['Normal', 'Normal', 'Normal'],
  'with-incidents': ['Amb incidències', 'Con incidencias', 'With incidents'],
  limited: ['Servei limitat', 'Servicio limitado', 'Limited'],
  suspended: ['Suspès', 'Suspendido', 'Suspended'],
  closed: ['Tancat temporalment', 'Cerrado temporalmente', 'Temporarily closed'],
  extinct: ['Extingit', 'Extinguido', 'Extinct'],
})
export type Availability = CodeOf<typeof availabilities>

/** V14. Kinds of video attention; `attended` only where governance has switched it on. */
export const videoKinds = vocabulary({
  none: ['No disponible', 'No disponible', 'Not available'],
  informative: ['Informativa', 'Informativa', 'Information'],
  assisted: ['Tramitació assistida', 'Tramitación asistida', 'Assisted filing'],
  attended: ['Tramitació atesa', 'Tramitación atendida', 'Filing on behalf'],
})
export type VideoKind = CodeOf<typeof videoKinds>

export const videoScopes = vocabulary({
  general: ['General', 'General', 'General'],
  specialised: ['Especialitzada', 'Especializada', 'Specialised'],
})
