import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]

const everywhere = ['web', 'seu', 'chatbot', 'screens', 'agent-console']

/** What goes on these days. */
export const notices: readonly DemoRecord[] = [
  {
    code: 'AVIS-MANTENIMENT',
    department: 'SEC',
    scope: 'channel',
    channel: 'seu',
    severity: 'suspended',
    text: text(
      'La seu electrònica s’atura per manteniment diumenge, de 8 a 12 h. Els terminis que s’acabin aquell dia s’allarguen fins a dilluns.',
      'La sede electrónica se detiene por mantenimiento el domingo, de 8 a 12 h. Los plazos que acaben ese día se alargan hasta el lunes.',
    ),
    from: '+4d',
    until: '+5d',
    showFrom: '-1d',
    publishTo: everywhere,
  },
  {
    code: 'AVIS-OAC-LLEVANT',
    department: 'OAC',
    scope: 'service-point',
    servicePoint: 'OAC-BARRI',
    severity: 'limited',
    text: text(
      'A l’OAC de Llevant es paga només amb targeta mentre durin les obres del centre cívic.',
      'En la OAC de Levante se paga solo con tarjeta mientras duren las obras del centro cívico.',
    ),
    from: '-30d',
    until: '+60d',
    publishTo: everywhere,
  },
  {
    code: 'AVIS-PLUSVALUA',
    department: 'HIS',
    scope: 'procedure',
    procedure: 'PLUSVALUA',
    severity: 'with-incidents',
    text: text(
      'Hi ha més sol·licituds de plusvàlua de l’habitual. La resposta pot trigar unes sis setmanes.',
      'Hay más solicitudes de plusvalía de lo habitual. La respuesta puede tardar unas seis semanas.',
    ),
    from: '-12d',
    until: '+45d',
    publishTo: everywhere,
  },
]

/** Shown between two days on every screen that has room. */
export const screenMessages: readonly DemoRecord[] = [
  {
    code: 'MSG-IDCAT',
    text: text(
      'Fes-te l’idCAT Mòbil mentre esperes: pregunta-ho al taulell.',
      'Hazte el idCAT Mòbil mientras esperas: pregunta en el mostrador.',
    ),
    procedure: 'IDCAT-MOBIL',
    from: '-20d',
    until: '+120d',
  },
  {
    code: 'MSG-SELECCIO',
    text: text(
      'Dues places d’auxiliar administratiu: inscripcions obertes.',
      'Dos plazas de auxiliar administrativo: inscripciones abiertas.',
    ),
    procedure: 'SELECCIO-PERSONAL',
    from: '-10d',
    until: '+20d',
  },
  {
    code: 'MSG-FESTIU',
    text: text(
      'El dia de la Festa Major les oficines estan tancades.',
      'El día de la Fiesta Mayor las oficinas están cerradas.',
    ),
    url: 'https://www.vilanovadelariera.example/festa-major',
    from: '+20d',
    until: '+28d',
  },
]

const reply = (
  code: string,
  department: string,
  name: Words,
  words: Words,
  variables: readonly string[],
  procedures: readonly string[],
  channels: readonly string[] = ['email', 'chat'],
): DemoRecord => ({
  code: `RESP-${code}`,
  department,
  name: text(...name),
  channels,
  text: text(...words),
  variables: variables.map((variable) => ({ name: variable })),
  procedures,
})

/** What agents send, so that everybody is told the same. */
export const cannedReplies: readonly DemoRecord[] = [
  reply(
    'FITXA',
    'OAC',
    ['Envio l’enllaç de la fitxa', 'Envío el enlace de la ficha'],
    [
      'Bon dia, {nom}.\n\nTrobareu tot el que us cal en aquesta pàgina: {enllaç}. Si teniu algun dubte, responeu aquest missatge.',
      'Buenos días, {nom}.\n\nEncontrará todo lo que necesita en esta página: {enllaç}. Si tiene alguna duda, responda a este mensaje.',
    ],
    ['nom', 'enllaç'],
    [],
    ['email', 'chat', 'social'],
  ),
  reply(
    'CITA',
    'OAC',
    ['Com es demana cita', 'Cómo se pide cita'],
    [
      'Bon dia, {nom}.\n\nPodeu demanar cita a {enllaç}. Trieu l’oficina i l’hora que us vagi millor i porteu el document d’identitat.',
      'Buenos días, {nom}.\n\nPuede pedir cita en {enllaç}. Elija la oficina y la hora que mejor le vaya y traiga el documento de identidad.',
    ],
    ['nom', 'enllaç'],
    [],
  ),
  reply(
    'FALTA',
    'OAC',
    ['Falten documents', 'Faltan documentos'],
    [
      'Bon dia, {nom}.\n\nHem registrat la vostra sol·licitud {expedient}. Hi falta: {documents}. Teniu deu dies hàbils per presentar-ho per la seu electrònica o al taulell.',
      'Buenos días, {nom}.\n\nHemos registrado su solicitud {expedient}. Falta: {documents}. Tiene diez días hábiles para presentarlo por la sede electrónica o en el mostrador.',
    ],
    ['nom', 'expedient', 'documents'],
    ['INSTANCIA-GENERICA'],
  ),
  reply(
    'PADRO',
    'OAC',
    ['Què cal per empadronar-se', 'Qué hace falta para empadronarse'],
    [
      'Bon dia, {nom}.\n\nPer empadronar-vos cal el document d’identitat i un paper que digui que viviu en aquella casa: el contracte, l’escriptura o l’autorització de qui hi viu. No cal el permís de residència.',
      'Buenos días, {nom}.\n\nPara empadronarse hace falta el documento de identidad y un papel que diga que vive en esa casa: el contrato, la escritura o la autorización de quien vive allí. No hace falta el permiso de residencia.',
    ],
    ['nom'],
    ['PADRO-ALTA', 'PADRO-CANVI-DOMICILI'],
  ),
  reply(
    'OBRES',
    'URB',
    ['Quin tràmit d’obres és', 'Qué trámite de obras es'],
    [
      'Bon dia, {nom}.\n\nPel que ens expliqueu, el vostre tràmit és «{tramit}». Si l’obra toca l’estructura o la façana, digueu-nos-ho abans de presentar-lo.',
      'Buenos días, {nom}.\n\nPor lo que nos explica, su trámite es «{tramit}». Si la obra toca la estructura o la fachada, díganoslo antes de presentarlo.',
    ],
    ['nom', 'tramit'],
    ['OBRES-MENORS', 'OBRES-COMUNICACIO', 'OBRES-MAJORS'],
  ),
  reply(
    'REBUT',
    'HIS',
    ['No donem imports per correu', 'No damos importes por correo'],
    [
      'Bon dia, {nom}.\n\nPer protegir les vostres dades no diem imports per correu. Els podeu veure a la seu electrònica, amb identificació, o al taulell.',
      'Buenos días, {nom}.\n\nPara proteger sus datos no decimos importes por correo. Los puede ver en la sede electrónica, con identificación, o en el mostrador.',
    ],
    ['nom'],
    ['DOMICILIACIO-REBUTS', 'CERTIFICAT-CORRENT'],
  ),
  reply(
    'SOCIALS',
    'SSO',
    ['Donem hora amb Serveis Socials', 'Damos hora con Servicios Sociales'],
    [
      'Bon dia, {nom}.\n\nTeniu hora amb la treballadora social el {dia} a les {hora}. Si abans us tallen la llum o l’aigua, truqueu de seguida.',
      'Buenos días, {nom}.\n\nTiene hora con la trabajadora social el {dia} a las {hora}. Si antes le cortan la luz o el agua, llame enseguida.',
    ],
    ['nom', 'dia', 'hora'],
    ['AJUT-URGENCIA', 'AJUT-DOMICILI'],
    ['email'],
  ),
  reply(
    'INSULT',
    'OAC',
    ['Missatge amb insults a les xarxes', 'Mensaje con insultos en las redes'],
    [
      'Sentim que estigueu enfadat. Us volem ajudar: escriviu-nos per privat què ha passat, sense dades personals, i us responem avui mateix.',
      'Sentimos que esté enfadado. Queremos ayudarle: escríbanos por privado qué ha pasado, sin datos personales, y le respondemos hoy mismo.',
    ],
    [],
    ['QUEIXA-SUGGERIMENT'],
    ['social'],
  ),
]
