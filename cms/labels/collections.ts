import { label, type Label } from './words.ts'

export interface CollectionLabels {
  readonly singular: Label
  readonly plural: Label
}

const table = {
  users: [label('Persona', 'Persona', 'Person'), label('Persones', 'Personas', 'People')],
  'api-clients': [
    label('Client de l’API', 'Cliente de la API', 'API client'),
    label('Clients de l’API', 'Clientes de la API', 'API clients'),
  ],
  procedures: [label('Tràmit', 'Trámite', 'Procedure'), label('Tràmits', 'Trámites', 'Procedures')],
  forms: [label('Formulari', 'Formulario', 'Form'), label('Formularis', 'Formularios', 'Forms')],
  'evidence-types': [
    label('Document requerit', 'Documento requerido', 'Type of evidence'),
    label('Documents requerits', 'Documentos requeridos', 'Types of evidence'),
  ],
  fees: [label('Taxa', 'Tasa', 'Fee'), label('Taxes', 'Tasas', 'Fees')],
  'legal-resources': [label('Norma', 'Norma', 'Norm'), label('Normativa', 'Normativa', 'Norms')],
  families: [label('Família', 'Familia', 'Family'), label('Famílies', 'Familias', 'Families')],
  topics: [label('Matèria', 'Materia', 'Topic'), label('Matèries', 'Materias', 'Topics')],
  'life-events': [
    label('Fet vital', 'Hecho vital', 'Life event'),
    label('Fets vitals', 'Hechos vitales', 'Life events'),
  ],
  departments: [
    label('Departament', 'Departamento', 'Department'),
    label('Departaments', 'Departamentos', 'Departments'),
  ],
  'service-points': [
    label('Punt d’atenció', 'Punto de atención', 'Service point'),
    label('Punts d’atenció', 'Puntos de atención', 'Service points'),
  ],
  protocols: [
    label('Protocol', 'Protocolo', 'Protocol'),
    label('Protocols', 'Protocolos', 'Protocols'),
  ],
  faqs: [
    label('Pregunta freqüent', 'Pregunta frecuente', 'FAQ'),
    label('Preguntes freqüents', 'Preguntas frecuentes', 'FAQs'),
  ],
  slas: [
    label('Acord de servei (ANS)', 'Acuerdo de servicio (ANS)', 'Service agreement'),
    label('Acords de servei (ANS)', 'Acuerdos de servicio (ANS)', 'Service agreements'),
  ],
  screens: [label('Pantalla', 'Pantalla', 'Screen'), label('Pantalles', 'Pantallas', 'Screens')],
  media: [label('Fitxer', 'Fichero', 'File'), label('Fitxers', 'Ficheros', 'Files')],
  publications: [
    label('Publicació', 'Publicación', 'Publication'),
    label('Publicacions', 'Publicaciones', 'Publications'),
  ],
  'change-notes': [
    label('Nota de canvi', 'Nota de cambio', 'Change note'),
    label('Notes de canvi', 'Notas de cambio', 'Change notes'),
  ],
  'data-services': [
    label('Servei Via Oberta', 'Servicio Via Oberta', 'Data service'),
    label('Serveis Via Oberta', 'Servicios Via Oberta', 'Data services'),
  ],
  'shared-values': [
    label('Valor comú', 'Valor común', 'Shared value'),
    label('Valors comuns', 'Valores comunes', 'Shared values'),
  ],
  glossary: [
    label('Terme del glossari', 'Término del glosario', 'Glossary term'),
    label('Glossari', 'Glosario', 'Glossary'),
  ],
  templates: [
    label('Plantilla de família', 'Plantilla de familia', 'Family template'),
    label('Plantilles', 'Plantillas', 'Templates'),
  ],
  notices: [label('Avís', 'Aviso', 'Notice'), label('Avisos', 'Avisos', 'Notices')],
  'canned-replies': [
    label('Resposta tipus', 'Respuesta tipo', 'Canned reply'),
    label('Respostes tipus', 'Respuestas tipo', 'Canned replies'),
  ],
  flags: [label('Marca', 'Marca', 'Flag'), label('Marques', 'Marcas', 'Flags')],
  uses: [label('Ús', 'Uso', 'Use'), label('Usos', 'Usos', 'Uses')],
  'search-log': [label('Cerca', 'Búsqueda', 'Search'), label('Cerques', 'Búsquedas', 'Searches')],
  'sla-measures': [
    label('Mesura d’ANS', 'Medida de ANS', 'Measure'),
    label('Mesures d’ANS', 'Medidas de ANS', 'Measures'),
  ],
  'sla-reviews': [
    label('Revisió d’ANS', 'Revisión de ANS', 'Agreement review'),
    label('Revisions d’ANS', 'Revisiones de ANS', 'Agreement reviews'),
  ],
  tasks: [label('Tasca', 'Tarea', 'Task'), label('Tasques', 'Tareas', 'Tasks')],
  inventory: [
    label('Fila de l’inventari', 'Fila del inventario', 'Inventory row'),
    label('Inventari', 'Inventario', 'Inventory'),
  ],
  'inventory-sources': [
    label('Origen de l’inventari', 'Origen del inventario', 'Inventory source'),
    label('Orígens de l’inventari', 'Orígenes del inventario', 'Inventory sources'),
  ],
  redirects: [
    label('Redirecció', 'Redirección', 'Redirect'),
    label('Redireccions', 'Redirecciones', 'Redirects'),
  ],
  'screen-messages': [
    label('Missatge de pantalla', 'Mensaje de pantalla', 'Screen message'),
    label('Missatges de pantalla', 'Mensajes de pantalla', 'Screen messages'),
  ],
  'audit-log': [label('Acte', 'Acto', 'Act'), label('Auditoria', 'Auditoría', 'Audit log')],
  holidays: [
    label('Festiu del municipi', 'Festivo del municipio', 'Local holiday'),
    label('Calendari municipal', 'Calendario municipal', 'Municipal calendar'),
  ],
  outbox: [
    label('Correu', 'Correo', 'Mail'),
    label('Correus per enviar', 'Correos por enviar', 'Outgoing mail'),
  ],
  links: [
    label('Enllaç comprovat', 'Enlace comprobado', 'Checked link'),
    label('Enllaços comprovats', 'Enlaces comprobados', 'Checked links'),
  ],
  'quality-measures': [
    label('Mesura de qualitat', 'Medida de calidad', 'Quality measure'),
    label('Mesures de qualitat', 'Medidas de calidad', 'Quality measures'),
  ],
  heartbeats: [
    label('Batec', 'Latido', 'Heartbeat'),
    label('Feines programades', 'Trabajos programados', 'Scheduled jobs'),
  ],
} as const

export function labelsFor(slug: keyof typeof table): CollectionLabels {
  const [singular, plural] = table[slug]
  return { singular, plural }
}

/** How the panel's menu is divided. */
export const groups = {
  catalogue: label('Catàleg', 'Catálogo', 'Catalogue'),
  shared: label('Dada única', 'Dato único', 'Shared data'),
  knowledge: label('Coneixement', 'Conocimiento', 'Knowledge'),
  service: label('Atenció', 'Atención', 'Attention'),
  administration: label('Administració', 'Administración', 'Administration'),
}

/** Sections of a sheet, in the order of the model. */
export const sections = {
  identity: label('Identificació', 'Identificación', 'Identity'),
  responsibility: label('Responsabilitat', 'Responsabilidad', 'Responsibility'),
  eligibility: label('Qui i requisits', 'Quién y requisitos', 'Who and requirements'),
  channels: label('Com: canals', 'Cómo: canales', 'How: channels'),
  evidence: label('Documentació', 'Documentación', 'Documents'),
  time: label('Quan', 'Cuándo', 'When'),
  cost: label('Quant', 'Cuánto', 'Cost'),
  result: label('Què s’obté', 'Qué se obtiene', 'Result'),
  law: label('Marc legal', 'Marco legal', 'Law'),
  attention: label('Atenció', 'Atención', 'Attention'),
  publication: label('Publicació', 'Publicación', 'Publication'),
  imported: label('Importació', 'Importación', 'Import'),
}
