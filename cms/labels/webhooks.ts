import { isLocale } from '../domain/locale.ts'
import { label, type Label } from './words.ts'

/** Labels of the fields of webhooks and of what they send. */
export const webhookFields = {
  kinds: label('De què s’avisa', 'De qué se avisa', 'What it is told of'),
  secret: label('Secret', 'Secreto', 'Secret'),
  secretMadeAt: label('Secret fet el', 'Secreto creado el', 'Secret made at'),
  sentUpTo: label('Avisat fins a la revisió', 'Avisado hasta la revisión', 'Told up to revision'),
  webhook: label('Consumidor', 'Consumidor', 'Consumer'),
  firstTriedAt: label('Primer intent', 'Primer intento', 'First tried at'),
  body: label('Contingut', 'Contenido', 'Body'),
} as const

export const webhookWords = {
  about: label(
    'Programes d’altres que volen saber de seguida què ha canviat en el catàleg públic. Reben un avís signat amb el codi de cada registre; el contingut, el demanen després.',
    'Programas de otros que quieren saber enseguida qué ha cambiado en el catálogo público. Reciben un aviso firmado con el código de cada registro; el contenido lo piden después.',
    'Programs of others that want to know at once what changed in the public catalogue. They get a signed notice with the code of each record; they ask for its content afterwards.',
  ),
  aboutDeliveries: label(
    'Cada avís es torna a enviar, cada vegada més espaiat, durant un dia. Els que no s’han pogut enviar es queden aquí fins que algú els torna a enviar.',
    'Cada aviso se vuelve a enviar, cada vez más espaciado, durante un día. Los que no se han podido enviar se quedan aquí hasta que alguien los vuelve a enviar.',
    'Each notice is sent again, ever less often, for a day. Those that could not be sent stay here until somebody sends them again.',
  ),
  lastTaken: label('Últim avís rebut', 'Último aviso recibido', 'Last notice taken'),
  nameHelp: label(
    'Qui rep els avisos: Web municipal',
    'Quién recibe los avisos: Web municipal',
    'Who gets the notices: Town website',
  ),
  urlHelp: label(
    'Ha de començar per https:// i ser pública. Les de la xarxa interna les autoritza qui manté el sistema.',
    'Debe empezar por https:// y ser pública. Las de la red interna las autoriza quien mantiene el sistema.',
    'It must start with https:// and be public. Those of the internal network are allowed by whoever runs the system.',
  ),
  kindsHelp: label(
    'Si no en trieu cap, s’avisa de tot.',
    'Si no elige ninguno, se avisa de todo.',
    'If you choose none, it is told of everything.',
  ),
  secretTitle: label('Secret de la signatura', 'Secreto de la firma', 'Signing secret'),
  secretNone: label(
    'Encara no en té: no s’envia res fins que en feu un.',
    'Todavía no tiene: no se envía nada hasta que cree uno.',
    'It has none yet: nothing is sent until you make one.',
  ),
  secretMake: label('Fes un secret', 'Crear un secreto', 'Make a secret'),
  secretMakeAnew: label('Fes-ne un de nou', 'Crear uno nuevo', 'Make a new one'),
  secretAnew: label(
    'Si en feu un de nou, l’anterior deixa de valer ara mateix.',
    'Si crea uno nuevo, el anterior deja de valer ahora mismo.',
    'If you make a new one, the one before stops working at once.',
  ),
  secretOnce: label(
    'Copieu-lo ara i doneu-lo al consumidor: no es tornarà a mostrar.',
    'Cópielo ahora y entréguelo al consumidor: no se volverá a mostrar.',
    'Copy it now and give it to the consumer: it will not be shown again.',
  ),
  copy: label('Copia', 'Copiar', 'Copy'),
  copied: label('Copiat', 'Copiado', 'Copied'),
  resend: label('Torna-ho a enviar', 'Volver a enviar', 'Send it again'),
  resent: label(
    'S’enviarà d’aquí a uns segons.',
    'Se enviará en unos segundos.',
    'It will be sent in a few seconds.',
  ),
  failed: label(
    'No s’ha pogut fer. Torneu-ho a provar.',
    'No se ha podido hacer. Vuelva a intentarlo.',
    'It could not be done. Try again.',
  ),
} as const

/** Why something about a webhook cannot be done. */
const problems = {
  'webhook-needs-https': label(
    'L’adreça ha de començar per https://.',
    'La dirección debe empezar por https://.',
    'The address must start with https://.',
  ),
  'webhook-with-password': label(
    'L’adreça no pot portar usuari ni contrasenya: els avisos ja van signats.',
    'La dirección no puede llevar usuario ni contraseña: los avisos ya van firmados.',
    'The address may not hold a user or a password: notices are signed.',
  ),
  'webhook-own-address': label(
    'L’adreça és d’una xarxa interna. Si ha de ser així, demaneu a qui manté el sistema que l’autoritzi.',
    'La dirección es de una red interna. Si debe ser así, pida a quien mantiene el sistema que la autorice.',
    'The address is of an internal network. If it must be so, ask whoever runs the system to allow it.',
  ),
  'delivery-not-failed': label(
    'Aquest avís no ha fallat: no cal tornar-lo a enviar.',
    'Este aviso no ha fallado: no hace falta volver a enviarlo.',
    'This notice has not failed: there is no need to send it again.',
  ),
} as const satisfies Readonly<Record<string, Label>>

export type WebhookProblemCode = keyof typeof problems

export const webhookProblem = (code: WebhookProblemCode, language: string): string =>
  problems[code][isLocale(language) ? language : 'ca']
