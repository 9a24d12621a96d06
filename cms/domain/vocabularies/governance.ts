import { vocabulary, type CodeOf } from './vocabulary.ts'

/** What a task asks of somebody (model, a.5). */
export const taskKinds = vocabulary({
  review: ['Revisió periòdica', 'Revisión periódica', 'Periodic review'],
  validation: ['Validació', 'Validación', 'Validation'],
  'legal-review': ['Validació jurídica', 'Validación jurídica', 'Legal review'],
  correction: [
    'Esmena d’una fitxa retornada',
    'Corrección de una ficha devuelta',
    'Correction of a returned sheet',
  ],
  'urgent-review': [
    'Revisió d’una publicació urgent',
    'Revisión de una publicación urgente',
    'Review of an urgent publication',
  ],
  translation: ['Traducció', 'Traducción', 'Translation'],
  purge: ['Purga', 'Depuración', 'Purge'],
  flag: ['Marca d’un agent', 'Marca de un agente', 'Flag of an agent'],
  'repealed-norm': ['Norma derogada', 'Norma derogada', 'Repealed norm'],
  dependent: [
    'Dependència d’un registre retirat',
    'Dependencia de un registro retirado',
    'Depends on what was retired',
  ],
  changed: [
    'Canvi de la fitxa de què parla',
    'Cambio de la ficha de que habla',
    'The sheet it is about changed',
  ],
  'empty-search': ['Cerca sense resultat', 'Búsqueda sin resultado', 'Search without result'],
  orphan: ['Sense titular', 'Sin titular', 'Without a titular'],
  'broken-link': ['Enllaç trencat', 'Enlace roto', 'Broken link'],
})
export type TaskKind = CodeOf<typeof taskKinds>

/** State of a task. */
export const taskStates = vocabulary({
  open: ['Oberta', 'Abierta', 'Open'],
  done: ['Feta', 'Hecha', 'Done'],
  cancelled: ['Anul·lada', 'Anulada', 'Cancelled'],
})
export type TaskState = CodeOf<typeof taskStates>

/** How far a mail is. */
export const mailStates = vocabulary({
  queued: ['Per enviar', 'Por enviar', 'Queued'],
  sent: ['Enviat', 'Enviado', 'Sent'],
  unsent: ['Sense servidor de correu', 'Sin servidor de correo', 'No mail server'],
  failed: ['No s’ha pogut enviar', 'No se ha podido enviar', 'Failed'],
})
export type MailState = CodeOf<typeof mailStates>

/** Where a row of the old inventory comes from. */
export const inventorySources = vocabulary({
  web: ['Web', 'Web', 'Website'],
  absis: ['Absis', 'Absis', 'Absis'],
  'e-tram': ['e-TRAM', 'e-TRAM', 'e-TRAM'],
  spreadsheet: ['Full de càlcul', 'Hoja de cálculo', 'Spreadsheet'],
  paper: ['Paper', 'Papel', 'Paper'],
  fue: ['FUE Local', 'FUE Local', 'FUE Local'],
  other: ['Altres', 'Otros', 'Other'],
})
export type InventorySource = CodeOf<typeof inventorySources>

/** V25. What becomes of a row of the old inventory. */
export const dispositions = vocabulary({
  pending: ['Pendent', 'Pendiente', 'Pending'],
  keep: ['Mantenir', 'Mantener', 'Keep'],
  rewrite: ['Reescriure', 'Reescribir', 'Rewrite'],
  merge: ['Fusionar', 'Fusionar', 'Merge'],
  variant: ['Convertir en variant', 'Convertir en variante', 'Turn into a variant'],
  faq: ['Convertir en FAQ', 'Convertir en FAQ', 'Turn into a FAQ'],
  move: [
    'És d’una altra administració (enllaç)',
    'Es de otra administración (enlace)',
    'Of another administration (link)',
  ],
  delete: ['Eliminar', 'Eliminar', 'Delete'],
})
export type Disposition = CodeOf<typeof dispositions>

/** How far the work on a row of the inventory is. */
export const inventoryStates = vocabulary({
  staged: ['Per decidir', 'Por decidir', 'To decide'],
  decided: ['Decidida', 'Decidida', 'Decided'],
  done: ['Feta', 'Hecha', 'Done'],
})
export type InventoryState = CodeOf<typeof inventoryStates>

/** What an old address answers: moved for good, or gone. */
export const redirectStatuses = vocabulary({
  '301': ['Traslladada (301)', 'Trasladada (301)', 'Moved (301)'],
  '410': ['Ja no existeix (410)', 'Ya no existe (410)', 'Gone (410)'],
})
export type RedirectStatus = CodeOf<typeof redirectStatuses>

/** Why an agent flags a record (KCS v6, technique 4.2). */
export const flagReasons = vocabulary({
  wrong: ['Erroni', 'Erróneo', 'Wrong'],
  stale: ['Desactualitzat', 'Desactualizado', 'Stale'],
  incomplete: ['Incomplet', 'Incompleto', 'Incomplete'],
  unclear: ['No s’entén', 'No se entiende', 'Not understood'],
  'broken-link': ['Enllaç trencat', 'Enlace roto', 'Broken link'],
  contradiction: ['Contradicció', 'Contradicción', 'Contradiction'],
})
export type FlagReason = CodeOf<typeof flagReasons>

/** How much a flagged fault harms. */
export const flagSeverities = vocabulary({
  normal: ['Normal', 'Normal', 'Normal'],
  critical: ['Crítica', 'Crítica', 'Critical'],
})
export type FlagSeverity = CodeOf<typeof flagSeverities>

/** State of a flag. */
export const flagStates = vocabulary({
  open: ['Oberta', 'Abierta', 'Open'],
  accepted: ['Acceptada', 'Aceptada', 'Accepted'],
  resolved: ['Resolta', 'Resuelta', 'Resolved'],
  rejected: ['Rebutjada', 'Rechazada', 'Rejected'],
})
export type FlagState = CodeOf<typeof flagStates>

/** What came of using a record in an attention (KCS v6, technique 1.3). */
export const useOutcomes = vocabulary({
  solved: ['Resolt', 'Resuelto', 'Solved'],
  'handed-on': ['Derivat', 'Derivado', 'Handed on'],
  'no-help': ['No ha servit', 'No ha servido', 'Did not serve'],
})
export type UseOutcome = CodeOf<typeof useOutcomes>

/** Who searched. */
export const searchProfiles = vocabulary({
  agent: ['Agent', 'Agente', 'Agent'],
  web: ['Web', 'Web', 'Website'],
  chat: ['Xatbot', 'Chatbot', 'Chatbot'],
})
export type SearchProfile = CodeOf<typeof searchProfiles>

/** Where a question came from. */
export const faqOrigins = vocabulary({
  'empty-search': ['Cerca sense resultat', 'Búsqueda sin resultado', 'Search without result'],
  call: ['Trucada', 'Llamada', 'Call'],
  chatbot: ['Xatbot', 'Chatbot', 'Chatbot'],
  department: ['Departament', 'Departamento', 'Department'],
  inventory: ['Inventari', 'Inventario', 'Inventory'],
})
export type FaqOrigin = CodeOf<typeof faqOrigins>

/** What a notice is about. */
export const noticeScopes = vocabulary({
  everything: ['Tot', 'Todo', 'Everything'],
  procedure: ['Un tràmit', 'Un trámite', 'A procedure'],
  'service-point': ['Un punt d’atenció', 'Un punto de atención', 'A service point'],
  channel: ['Un canal', 'Un canal', 'A channel'],
})
export type NoticeScope = CodeOf<typeof noticeScopes>

/** Kinds of values that exist once and are used in many texts. */
export const sharedValueKinds = vocabulary({
  text: ['Text', 'Texto', 'Text'],
  phone: ['Telèfon', 'Teléfono', 'Phone'],
  url: ['Adreça web', 'Dirección web', 'Web address'],
  amount: ['Import', 'Importe', 'Amount'],
  date: ['Data', 'Fecha', 'Date'],
})
export type SharedValueKind = CodeOf<typeof sharedValueKinds>

/** Where a canned reply is sent. */
export const cannedChannels = vocabulary({
  email: ['Correu electrònic', 'Correo electrónico', 'E-mail'],
  chat: ['Xat', 'Chat', 'Chat'],
  social: ['Xarxes socials', 'Redes sociales', 'Social networks'],
})
export type CannedChannel = CodeOf<typeof cannedChannels>

/** How an agreement goes on. */
export const slaRenewals = vocabulary({
  tacit: ['Tàcita', 'Tácita', 'Tacit'],
  express: ['Expressa', 'Expresa', 'Express'],
})
export type SlaRenewal = CodeOf<typeof slaRenewals>

/** Where a measure of an agreement comes from. */
export const measureSources = vocabulary({
  cms: ['Catàleg', 'Catálogo', 'Catalogue'],
  crm: ['CRM', 'CRM', 'CRM'],
  queues: ['Gestor de cues', 'Gestor de colas', 'Queues'],
  switchboard: ['Centraleta', 'Centralita', 'Switchboard'],
  registry: ['Registre', 'Registro', 'Registry'],
  'case-files': ['Expedients', 'Expedientes', 'Case files'],
  manual: ['Manual', 'Manual', 'Manual'],
})
export type MeasureSource = CodeOf<typeof measureSources>

/** How often a clause is measured. */
export const measurePeriods = vocabulary({
  monthly: ['Mensual', 'Mensual', 'Monthly'],
  quarterly: ['Trimestral', 'Trimestral', 'Quarterly'],
  yearly: ['Anual', 'Anual', 'Yearly'],
})
export type MeasurePeriod = CodeOf<typeof measurePeriods>

/** What a review of an agreement decides. */
export const slaDecisions = vocabulary({
  keep: ['Mantenir', 'Mantener', 'Keep'],
  adjust: ['Ajustar', 'Ajustar', 'Adjust'],
  terminate: ['Denunciar', 'Denunciar', 'Terminate'],
})
export type SlaDecision = CodeOf<typeof slaDecisions>

/** Where an electronic form runs. */
export const formPlatforms = vocabulary({
  own: ['Pròpia', 'Propia', 'Own'],
  'e-tram': ['e-TRAM', 'e-TRAM', 'e-TRAM'],
  absis: ['Absis', 'Absis', 'Absis'],
  external: ['Externa', 'Externa', 'External'],
})
export type FormPlatform = CodeOf<typeof formPlatforms>
