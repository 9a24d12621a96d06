import { vocabulary, type CodeOf } from './vocabulary.ts'

/** States of a record on its way to the public (model, c.2). */
export const editorialStates = vocabulary({
  draft: ['Esborrany', 'Borrador', 'Draft'],
  'in-review': ['En validació', 'En validación', 'In review'],
  'legal-review': ['Validació jurídica', 'Validación jurídica', 'Legal review'],
  returned: ['Retornat', 'Devuelto', 'Returned'],
  approved: ['Aprovat', 'Aprobado', 'Approved'],
  scheduled: ['Programat', 'Programado', 'Scheduled'],
  published: ['Publicat', 'Publicado', 'Published'],
  'to-verify': ['A verificar', 'A verificar', 'To verify'],
  retired: ['Retirat', 'Retirado', 'Retired'],
})
export type EditorialState = CodeOf<typeof editorialStates>

export const roles = vocabulary({
  admin: ['Administració del sistema', 'Administración del sistema', 'Administrator'],
  governance: ['Governança', 'Gobernanza', 'Governance'],
  head: ['Responsable de departament', 'Responsable de departamento', 'Head of department'],
  interlocutor: ['Interlocució', 'Interlocución', 'Department editor'],
  legal: ['Jurídic', 'Jurídico', 'Legal'],
  linguist: ['Lingüista', 'Lingüista', 'Linguist'],
  agent: ['Atenció ciutadana', 'Atención ciudadana', 'Attention agent'],
  specialist: ['Atenció especialitzada', 'Atención especializada', 'Specialist'],
  auditor: ['Auditoria', 'Auditoría', 'Auditor'],
})
export type Role = CodeOf<typeof roles>

/** Languages in which the catalogue writes to its people. */
export const languages = vocabulary({
  ca: ['Català', 'Catalán', 'Catalan'],
  es: ['Castellà', 'Castellano', 'Spanish'],
  en: ['Anglès', 'Inglés', 'English'],
})

/** Channels that consume the catalogue; each has one key. */
export const publicationChannels = vocabulary({
  web: ['Web', 'Web', 'Website'],
  seu: ['Seu electrònica', 'Sede electrónica', 'Electronic office'],
  chatbot: ['Xatbot', 'Chatbot', 'Chatbot'],
  screens: ['Pantalles', 'Pantallas', 'Screens'],
  'agent-console': ['Consola d’agents', 'Consola de agentes', 'Agent console'],
  'open-data': ['Dades obertes', 'Datos abiertos', 'Open data'],
})
export type PublicationChannel = CodeOf<typeof publicationChannels>

/** V23. Confidence in a piece of knowledge (KCS v6), apart from its publication. */
export const confidences = vocabulary({
  'in-progress': ['En elaboració', 'En elaboración', 'In progress'],
  'not-validated': ['No validat', 'No validado', 'Not validated'],
  validated: ['Validat', 'Validado', 'Validated'],
  archived: ['Arxivat', 'Archivado', 'Archived'],
})
export type Confidence = CodeOf<typeof confidences>

/** V24. Who a piece of knowledge is for. */
export const knowledgeAudiences = vocabulary({
  public: ['Públic', 'Público', 'Public'],
  agents: ['Agents d’atenció', 'Agentes', 'Attention agents'],
  department: ['Departament', 'Departamento', 'Department'],
  governance: ['Governança', 'Gobernanza', 'Governance'],
})
export type KnowledgeAudience = CodeOf<typeof knowledgeAudiences>

/** V26. How much a change matters to those who depend on it (Kitsune). */
export const significances = vocabulary({
  '10': ['Detall (no avisa)', 'Detalle (no avisa)', 'Detail'],
  '20': ['Canvi de contingut', 'Cambio de contenido', 'Change of content'],
  '30': ['Canvi major', 'Cambio mayor', 'Major change'],
})
export type Significance = CodeOf<typeof significances>

/** Who publishes the sheets of a family. */
export const publishPolicies = vocabulary({
  head: [
    'El responsable del departament, o governança',
    'El responsable del departamento, o gobernanza',
    'The head of the department, or governance',
  ],
  governance: ['Només governança', 'Solo gobernanza', 'Governance only'],
})
export type PublishPolicy = CodeOf<typeof publishPolicies>

export const translationStates = vocabulary({
  missing: ['Absent', 'Ausente', 'Missing'],
  translated: ['Traduït', 'Traducido', 'Translated'],
  outdated: ['Desactualitzat', 'Desactualizado', 'Outdated'],
})
export type TranslationState = CodeOf<typeof translationStates>

export const protocolKinds = vocabulary({
  attention: ['Atenció', 'Atención', 'Attention'],
  identification: ['Identificació', 'Identificación', 'Identification'],
  incident: ['Incidència', 'Incidencia', 'Incident'],
  'video-script': ['Guió de videoatenció', 'Guion de videoatención', 'Video script'],
  contingency: ['Contingència', 'Contingencia', 'Contingency'],
  empowerment: ['Empoderament', 'Empoderamiento', 'Empowerment'],
})
export type ProtocolKind = CodeOf<typeof protocolKinds>

export const servicePointKinds = vocabulary({
  office: ['Oficina d’atenció (OAC)', 'Oficina de atención (OAC)', 'Citizen office'],
  specialised: ['Atenció especialitzada', 'Atención especializada', 'Specialised office'],
  virtual: ['Atenció virtual', 'Atención virtual', 'Virtual office'],
  kiosk: ['Quiosc', 'Quiosco', 'Kiosk'],
  phone: ['Telèfon', 'Teléfono', 'Phone line'],
  mailbox: ['Bústia', 'Buzón', 'Mailbox'],
  social: ['Xarxa social', 'Red social', 'Social network'],
})
export type ServicePointKind = CodeOf<typeof servicePointKinds>

export const lifeEventAudiences = vocabulary({
  person: ['Fets vitals', 'Hechos vitales', 'Life events'],
  business: ['Fets d’empresa', 'Hechos de empresa', 'Business events'],
})
export type LifeEventAudience = CodeOf<typeof lifeEventAudiences>

/** State of an agreement between a department and citizen attention (model, d.1). */
export const slaStates = vocabulary({
  draft: ['Esborrany', 'Borrador', 'Draft'],
  negotiation: ['En negociació', 'En negociación', 'In negotiation'],
  signed: ['Signat', 'Firmado', 'Signed'],
  'in-force': ['Vigent', 'Vigente', 'In force'],
  'in-review': ['En revisió', 'En revisión', 'In review'],
  expired: ['Vençut', 'Vencido', 'Expired'],
  terminated: ['Denunciat', 'Denunciado', 'Terminated'],
  replaced: ['Substituït', 'Sustituido', 'Replaced'],
})
export type SlaState = CodeOf<typeof slaStates>

export const slaUnits = vocabulary({
  minutes: ['minuts', 'minutos', 'minutes'],
  'working-hours': ['hores hàbils', 'horas hábiles', 'working hours'],
  'working-days': ['dies hàbils', 'días hábiles', 'working days'],
  'calendar-days': ['dies naturals', 'días naturales', 'calendar days'],
  percent: ['%', '%', '%'],
})
export type SlaUnit = CodeOf<typeof slaUnits>

/** Categories of clauses, C1 to C15 of the model (d.2). */
export const slaClauseCategories = vocabulary({
  C1: [
    'Actualització per canvi normatiu',
    'Actualización por cambio normativo',
    'Update after a norm changes',
  ],
  C2: ['Resposta a marques', 'Respuesta a marcas', 'Answer to flags'],
  C3: ['Verificació periòdica', 'Verificación periódica', 'Regular verification'],
  C4: ['Preavís de campanya', 'Preaviso de campaña', 'Notice of a campaign'],
  C5: [
    'Resposta a consulta derivada',
    'Respuesta a consulta derivada',
    'Answer to a handed-on question',
  ],
  C6: ['Escalat a tècnics', 'Escalado a técnicos', 'Escalation to experts'],
  C7: ['Disponibilitat de l’N2', 'Disponibilidad del N2', 'Availability of N2'],
  C8: ['Profunditat de la validació', 'Profundidad de la validación', 'Depth of document check'],
  C9: ['Esmena documental', 'Subsanación documental', 'Correction of documents'],
  C10: ['Estat de tramitació visible', 'Estado de tramitación visible', 'Visible state of cases'],
  C11: [
    'Resolució en el primer contacte',
    'Resolución en el primer contacto',
    'First-contact resolution',
  ],
  C12: ['Traducció al castellà', 'Traducción al castellano', 'Translation'],
  C13: ['Contactes interns vigents', 'Contactos internos vigentes', 'Internal contacts up to date'],
  C14: [
    'Substitució de la interlocució',
    'Sustitución de la interlocución',
    'Stand-in of the contact',
  ],
  C15: ['Temps mitjà informat', 'Tiempo medio informado', 'Average time reported'],
})
export type SlaClauseCategory = CodeOf<typeof slaClauseCategories>
