import type { Locale } from '../../domain/locale.ts'

const words = (ca: string, es: string, en: string): Readonly<Record<Locale, string>> => ({
  ca,
  es,
  en,
})

/** Words of the pages that are no words of the sheet. */
export const pageWords = {
  start: words('Comença el tràmit', 'Iniciar el trámite', 'Start now'),
  signIn: words('Accedeix al tràmit', 'Acceder al trámite', 'Go to the procedure'),
  bring: words('Documents que cal aportar', 'Documentos necesarios', 'What to bring'),
  notNeeded: words(
    'No cal que ho porteu: ho consultem nosaltres',
    'No hace falta traerlo: lo consultamos nosotros',
    'You need not bring it: we look it up',
  ),
  howMuch: words('Quant costa', 'Cuánto cuesta', 'What it costs'),
  howLong: words('Quant triga', 'Cuánto tarda', 'How long it takes'),
  usually: words('Habitualment', 'Habitualmente', 'Usually'),
  apply: words('Quan es pot demanar', 'Cuándo se puede solicitar', 'When to apply'),
  steps: words('Pas a pas', 'Paso a paso', 'Step by step'),
  more: words('Altres informacions', 'Otra información', 'More information'),
  whereToGo: words('On', 'Dónde', 'Where'),
  appointment: words('Cita prèvia', 'Cita previa', 'Appointment'),
  address: words('Adreça', 'Dirección', 'Address'),
  officialName: words('Denominació oficial', 'Denominación oficial', 'Official name'),
  sia: words('Codi SIA', 'Código SIA', 'SIA code'),
  authority: words('Departament responsable', 'Departamento responsable', 'Competent authority'),
  unit: words('Unitat instructora', 'Unidad instructora', 'Processing unit'),
  body: words('Òrgan que resol', 'Órgano que resuelve', 'Deciding body'),
  regime: words('Règim', 'Régimen', 'Regime'),
  initiation: words('Com s’inicia', 'Cómo se inicia', 'How it starts'),
  maximum: words(
    'Termini màxim per resoldre i notificar',
    'Plazo máximo para resolver y notificar',
    'Time limit to decide and notify',
  ),
  silence: words('Si no hi ha resposta', 'Si no hay respuesta', 'If there is no answer'),
  exOfficio: words(
    'Si no hi ha resposta (d’ofici)',
    'Si no hay respuesta (de oficio)',
    'If there is no answer (own initiative)',
  ),
  endsRoute: words(
    'Exhaureix la via administrativa',
    'Agota la vía administrativa',
    'Ends the administrative route',
  ),
  yes: words('Sí', 'Sí', 'Yes'),
  no: words('No', 'No', 'No'),
  legalData: words('Dades del procediment', 'Datos del procedimiento', 'About the procedure'),
  identification: words(
    'Identificació i signatura',
    'Identificación y firma',
    'Identification and signature',
  ),
  level: words('Nivell mínim', 'Nivel mínimo', 'Minimum level'),
  means: words('Mitjans admesos', 'Medios admitidos', 'Accepted means'),
  signature: words('Signatura', 'Firma', 'Signature'),
  payment: words('Pagament', 'Pago', 'Payment'),
  exemptions: words('Exempcions', 'Exenciones', 'Exemptions'),
  ordinance: words('Ordenança', 'Ordenanza', 'Ordinance'),
  appeals: words('Recursos', 'Recursos', 'Appeals'),
  law: words('Normativa', 'Normativa', 'Legal basis'),
  notification: words('Notificació', 'Notificación', 'Notification'),
  tracking: words('Seguiment', 'Seguimiento', 'Tracking'),
  dataProtection: words('Protecció de dades', 'Protección de datos', 'Data protection'),
  activity: words('Tractament', 'Tratamiento', 'Activity'),
  purpose: words('Finalitat', 'Finalidad', 'Purpose'),
  legalBasis: words('Base jurídica', 'Base jurídica', 'Legal basis'),
  recipients: words('Destinataris', 'Destinatarios', 'Recipients'),
  retention: words('Conservació', 'Conservación', 'Retention'),
} satisfies Record<string, Readonly<Record<Locale, string>>>

export type PageWord = keyof typeof pageWords
