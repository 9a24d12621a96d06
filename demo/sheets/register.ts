import type { DemoRecord } from '../demo-record.ts'
import { population } from '../offices.ts'
import { bringsIf, brings, declares, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

/** The population register, beside joining it and its certificate. */
export const registerSheets: readonly DemoRecord[] = [
  sheet({
    code: 'PADRO-CONVIVENCIA',
    office: population,
    title: ['Demanar el volant de convivència', 'Pedir el volante de convivencia'],
    official: [
      'Expedició de volant de convivència del padró d’habitants',
      'Expedición de volante de convivencia del padrón de habitantes',
    ],
    names: [
      ['volant de la família', 'volante de la familia'],
      ['paper de qui viu a casa', 'papel de quién vive en casa'],
      ['certificat de convivència', 'certificado de convivencia'],
    ],
    summary: [
      'Document que diu qui viu empadronat a casa vostra i des de quan.',
      'Documento que dice quién está empadronado en su casa y desde cuándo.',
    ],
    description: [
      `El volant de convivència diu **quines persones** consten empadronades al mateix domicili i la data d’alta de cadascuna. El demanen per a beques, ajuts i preinscripcions.

## Abans de demanar-lo

Si el tràmit és de l’Ajuntament o de la Generalitat, no us cal: ho consulten directament.`,
      `El volante de convivencia dice **qué personas** constan empadronadas en el mismo domicilio y la fecha de alta de cada una. Lo piden para becas, ayudas y preinscripciones.

## Antes de pedirlo

Si el trámite es del Ayuntamiento o de la Generalitat, no le hace falta: lo consultan directamente.`,
    ],
    regime: 'certificate',
    lifeEvents: ['FV-DOMICILI', 'FV-NEIXER'],
    related: [
      ['PADRO-CERTIFICAT', 'alternative'],
      ['PADRO-RECTIFICACIO', 'correction'],
    ],
    who: [
      'Qualsevol persona major d’edat empadronada al domicili, o qui en tingui l’autorització.',
      'Cualquier persona mayor de edad empadronada en el domicilio, o quien tenga su autorización.',
    ],
    online: [
      'Identifiqueu-vos i descarregueu-lo a l’instant en PDF, amb codi de verificació.',
      'Identifíquese y descárguelo al instante en PDF, con código de verificación.',
    ],
    papers: [own('DOC-PADRO'), representation],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [1, 'calendar-days'],
    outputs: [
      [
        ['Volant de convivència', 'Volante de convivencia'],
        'declaration',
        ['Tres mesos', 'Tres meses'],
      ],
    ],
    steps: [
      [
        ['Identifiqueu-vos', 'Identifíquese'],
        [
          'A la seu electrònica o al taulell, amb el document d’identitat.',
          'En la sede electrónica o en el mostrador, con el documento de identidad.',
        ],
        'person',
        'SOL',
        ['2 minuts', '2 minutos'],
      ],
      [
        ['Recolliu el volant', 'Recoja el volante'],
        ['Us el donem en el mateix moment.', 'Se lo damos en el mismo momento.'],
        'front-office',
        'RES',
        ['A l’acte', 'En el acto'],
      ],
    ],
    norms: [
      ['LLEI-7-1985', 'art. 16'],
      ['RD-1690-1986', 'art. 61'],
      ['LLEI-39-2015', 'art. 28'],
    ],
    tells: [
      [
        'Expliquem si necessita el volant o si l’administració que el demana ja el pot consultar.',
        'Explicamos si necesita el volante o si la administración que lo pide ya lo puede consultar.',
      ],
      [
        'No diem per telèfon qui viu en un domicili.',
        'No decimos por teléfono quién vive en un domicilio.',
      ],
    ],
    checks: [
      [
        'Comprovem que qui el demana consta al domicili o porta l’autorització.',
        'Comprobamos que quien lo pide consta en el domicilio o trae la autorización.',
      ],
      [
        'No donem el volant a familiars que no hi viuen.',
        'No damos el volante a familiares que no viven allí.',
      ],
    ],
    handsOver: {
      when: [
        'Si la persona diu que hi consta algú que ja no hi viu, o hi falta algú.',
        'Si la persona dice que consta alguien que ya no vive allí, o falta alguien.',
      ],
      ask: [
        'Nom, document d’identitat, adreça i qui sobra o falta.',
        'Nombre, documento de identidad, dirección y quién sobra o falta.',
      ],
    },
    spoken: [
      'El volant de convivència diu qui consta empadronat a casa vostra. Es descarrega a l’instant des de la seu electrònica o es recull al taulell amb cita. És gratuït.',
      'El volante de convivencia dice quién consta empadronado en su casa. Se descarga al instante desde la sede electrónica o se recoge en el mostrador con cita. Es gratuito.',
    ],
    screen: [
      'Volant de convivència: gratuït i a l’instant a la seu electrònica.',
      'Volante de convivencia: gratuito y al instante en la sede electrónica.',
    ],
    mistakes: [
      [
        'Donar-lo quan el que demanen és el certificat signat per la Secretaria.',
        'Darlo cuando lo que piden es el certificado firmado por la Secretaría.',
      ],
    ],
    asks: [
      ['Qui us el demana i per a què?', '¿Quién se lo pide y para qué?'],
      [
        'Ha de dir només on viviu o també amb qui?',
        '¿Debe decir solo dónde vive o también con quién?',
      ],
    ],
    minutes: 4,
  }),
  sheet({
    code: 'PADRO-RECTIFICACIO',
    office: population,
    title: ['Corregir les dades del padró', 'Corregir los datos del padrón'],
    official: [
      'Modificació de dades personals al padró municipal d’habitants',
      'Modificación de datos personales en el padrón municipal de habitantes',
    ],
    names: [
      ['canviar el nom al padró', 'cambiar el nombre en el padrón'],
      ['actualitzar el DNI o el passaport', 'actualizar el DNI o el pasaporte'],
      ['error en l’empadronament', 'error en el empadronamiento'],
    ],
    summary: [
      'Corregir el nom, el document, el naixement o els estudis que consten al padró.',
      'Corregir el nombre, el documento, el nacimiento o los estudios que constan en el padrón.',
    ],
    description: [
      `Feu aquest tràmit si al padró hi ha una dada **equivocada o antiga**: el nom, el número de document, la data o el lloc de naixement, o el nivell d’estudis.

Si heu canviat de casa, el que us cal és **canviar de domicili**.`,
      `Haga este trámite si en el padrón hay un dato **equivocado o antiguo**: el nombre, el número de documento, la fecha o el lugar de nacimiento, o el nivel de estudios.

Si ha cambiado de casa, lo que necesita es **cambiar de domicilio**.`,
    ],
    regime: 'request',
    lifeEvents: ['FV-DOMICILI', 'FV-NOUVINGUT'],
    related: [
      ['PADRO-CANVI-DOMICILI', 'alternative'],
      ['PADRO-CERTIFICAT', 'next'],
    ],
    who: [
      'La persona empadronada. Pels menors, el pare, la mare o qui en tingui la tutela.',
      'La persona empadronada. Por los menores, el padre, la madre o quien tenga la tutela.',
    ],
    papers: [
      brings('DOC-DNI', ['Amb la dada correcta.', 'Con el dato correcto.']),
      bringsIf('DOC-LLIBRE-FAMILIA', [
        'Si corregiu les dades d’un menor',
        'Si corrige los datos de un menor',
      ]),
      representation,
    ],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [3, 'working-days'],
    outputs: [
      [['Inscripció corregida al padró', 'Inscripción corregida en el padrón'], 'recognition'],
    ],
    steps: [
      [
        ['Demaneu la correcció', 'Pida la corrección'],
        [
          'Digueu quina dada és equivocada i adjunteu el document que ho demostra.',
          'Diga qué dato está equivocado y adjunte el documento que lo demuestra.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['La corregim', 'Lo corregimos'],
        [
          'Ho comprovem i us avisem quan ja consta.',
          'Lo comprobamos y le avisamos cuando ya consta.',
        ],
        'department',
        'RES',
        ['Uns tres dies hàbils', 'Unos tres días hábiles'],
      ],
    ],
    norms: [
      ['LLEI-7-1985', 'art. 16 i 17'],
      ['RD-1690-1986', 'art. 53 a 70'],
    ],
    tells: [
      [
        'Diem quin document demostra cada dada i com es presenta.',
        'Decimos qué documento demuestra cada dato y cómo se presenta.',
      ],
      [
        'No canviem cap dada de paraula ni per telèfon.',
        'No cambiamos ningún dato de palabra ni por teléfono.',
      ],
    ],
    checks: [
      [
        'Comparem el document amb la inscripció i corregim a l’acte els errors d’escriptura.',
        'Comparamos el documento con la inscripción y corregimos en el acto los errores de escritura.',
      ],
      [
        'No canviem el nom sense la inscripció del Registre Civil.',
        'No cambiamos el nombre sin la inscripción del Registro Civil.',
      ],
    ],
    handsOver: {
      when: [
        'Si l’INE rebutja el canvi o la persona consta dues vegades.',
        'Si el INE rechaza el cambio o la persona consta dos veces.',
      ],
      ask: [
        'Nom, documents antic i nou, i data de naixement.',
        'Nombre, documentos antiguo y nuevo, y fecha de nacimiento.',
      ],
    },
    spoken: [
      'Si hi ha un error al padró, presenteu el document amb la dada correcta a la seu o al taulell amb cita. És gratuït i en uns tres dies queda corregit.',
      'Si hay un error en el padrón, presente el documento con el dato correcto en la sede o en el mostrador con cita. Es gratuito y en unos tres días queda corregido.',
    ],
    screen: [
      'Corregir el padró: porteu el document amb la dada correcta.',
      'Corregir el padrón: traiga el documento con el dato correcto.',
    ],
    mistakes: [
      [
        'Fer una alta nova quan només cal canviar el número de document.',
        'Hacer un alta nueva cuando solo hay que cambiar el número de documento.',
      ],
    ],
    asks: [
      ['Quina dada és equivocada?', '¿Qué dato está equivocado?'],
      ['Heu canviat també de casa?', '¿Ha cambiado también de casa?'],
    ],
  }),
  sheet({
    code: 'PADRO-CONFIRMACIO',
    office: population,
    title: [
      'Confirmar que continueu vivint al municipi',
      'Confirmar que sigue viviendo en el municipio',
    ],
    official: [
      'Renovació de la inscripció padronal d’estrangers no comunitaris sense residència de llarga durada i confirmació de la dels comunitaris',
      'Renovación de la inscripción padronal de extranjeros no comunitarios sin residencia de larga duración y confirmación de la de los comunitarios',
    ],
    names: [
      ['renovar l’empadronament', 'renovar el empadronamiento'],
      ['carta del padró cada dos anys', 'carta del padrón cada dos años'],
      ['em poden donar de baixa del padró', 'me pueden dar de baja del padrón'],
    ],
    summary: [
      'Les persones estrangeres han de confirmar cada cert temps que viuen al municipi.',
      'Las personas extranjeras deben confirmar cada cierto tiempo que viven en el municipio.',
    ],
    description: [
      `Heu de renovar o confirmar la inscripció si teniu una altra nacionalitat i la Llei us ho demana:

- **Cada dos anys**, si no sou de la Unió Europea i no teniu residència de llarga durada.
- **Cada dos o cinc anys**, si sou de la Unió Europea, segons si consteu al Registre d’Estrangers.

Us enviem una carta abans que caduqui. Si no respongueu, la inscripció **caduca** i perdeu l’antiguitat.`,
      `Debe renovar o confirmar la inscripción si tiene otra nacionalidad y la Ley se lo pide:

- **Cada dos años**, si no es de la Unión Europea y no tiene residencia de larga duración.
- **Cada dos o cinco años**, si es de la Unión Europea, según si consta en el Registro de Extranjeros.

Le enviamos una carta antes de que caduque. Si no responde, la inscripción **caduca** y pierde la antigüedad.`,
    ],
    regime: 'declaration',
    lifeEvents: ['FV-NOUVINGUT', 'FV-DOMICILI'],
    related: [
      ['PADRO-ALTA', 'alternative'],
      ['PADRO-CERTIFICAT', 'next'],
    ],
    who: [
      'Les persones estrangeres empadronades que han rebut la nostra carta, o a qui els falta poc.',
      'Las personas extranjeras empadronadas que han recibido nuestra carta, o a quienes les falta poco.',
    ],
    papers: [
      brings('DOC-DNI', ['Passaport o targeta vigents.', 'Pasaporte o tarjeta vigentes.']),
      declares(),
    ],
    deadline: ['Abans de la data que diu la carta', 'Antes de la fecha que dice la carta'],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [1, 'working-days'],
    outputs: [
      [
        ['Inscripció renovada', 'Inscripción renovada'],
        'recognition',
        ['Dos o cinc anys', 'Dos o cinco años'],
      ],
    ],
    steps: [
      [
        ['Rebeu la carta', 'Recibe la carta'],
        [
          'L’enviem tres mesos abans que caduqui la inscripció.',
          'La enviamos tres meses antes de que caduque la inscripción.',
        ],
        'department',
        'COM',
      ],
      [
        ['Confirmeu que hi viviu', 'Confirme que vive aquí'],
        [
          'Signeu la declaració a la seu o al taulell, amb el passaport.',
          'Firme la declaración en la sede o en el mostrador, con el pasaporte.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Queda renovada', 'Queda renovada'],
        [
          'Us donem el justificant en el mateix moment.',
          'Le damos el justificante en el mismo momento.',
        ],
        'front-office',
        'RES',
        ['A l’acte', 'En el acto'],
      ],
    ],
    norms: [
      ['LLEI-7-1985', 'art. 16.1'],
      ['RD-1690-1986', 'art. 54'],
      ['LO-4-2000', 'art. 6'],
    ],
    tells: [
      [
        'Mirem quan caduca la inscripció i diem quin document ha de portar.',
        'Miramos cuándo caduca la inscripción y decimos qué documento debe traer.',
      ],
      [
        'No demanem el permís de residència: no és un requisit del padró.',
        'No pedimos el permiso de residencia: no es un requisito del padrón.',
      ],
    ],
    checks: [
      [
        'Comprovem que el passaport és vigent i que la persona és la mateixa.',
        'Comprobamos que el pasaporte está vigente y que la persona es la misma.',
      ],
      [
        'No renovem en nom d’un adult sense autorització.',
        'No renovamos en nombre de un adulto sin autorización.',
      ],
    ],
    handsOver: {
      when: [
        'Si la inscripció ja ha caducat o la carta es va tornar sense entregar.',
        'Si la inscripción ya ha caducado o la carta se devolvió sin entregar.',
      ],
      ask: [
        'Nom, passaport, data de caducitat i telèfon.',
        'Nombre, pasaporte, fecha de caducidad y teléfono.',
      ],
    },
    spoken: [
      'Si sou estranger i heu rebut la carta del padró, confirmeu que hi viviu abans de la data que diu. Només cal el passaport. Si no ho feu, la inscripció caduca.',
      'Si es extranjero y ha recibido la carta del padrón, confirme que vive aquí antes de la fecha que dice. Solo hace falta el pasaporte. Si no lo hace, la inscripción caduca.',
    ],
    screen: [
      'Heu rebut la carta del padró? Porteu el passaport i signeu.',
      '¿Ha recibido la carta del padrón? Traiga el pasaporte y firme.',
    ],
    mistakes: [
      [
        'Demanar el permís de residència o el contracte de lloguer.',
        'Pedir el permiso de residencia o el contrato de alquiler.',
      ],
    ],
    asks: [
      ['Teniu la carta? Quina data hi diu?', '¿Tiene la carta? ¿Qué fecha dice?'],
      ['Continueu vivint a la mateixa adreça?', '¿Sigue viviendo en la misma dirección?'],
    ],
  }),
  sheet({
    code: 'PADRO-BAIXA-TERCERS',
    office: population,
    title: ['Avisar que algú ja no viu a casa', 'Avisar de que alguien ya no vive en casa'],
    official: [
      'Baixa d’ofici al padró d’habitants per inscripció indeguda',
      'Baja de oficio en el padrón de habitantes por inscripción indebida',
    ],
    names: [
      ['donar de baixa un inquilí del padró', 'dar de baja a un inquilino del padrón'],
      ['treure algú de l’empadronament', 'quitar a alguien del empadronamiento'],
      ['tinc gent empadronada que no conec', 'tengo gente empadronada que no conozco'],
    ],
    summary: [
      'Demaneu que donem de baixa del padró qui consta a casa vostra i ja no hi viu.',
      'Pida que demos de baja del padrón a quien consta en su casa y ya no vive allí.',
    ],
    description: [
      `Si a casa vostra consta empadronada una persona que **ja no hi viu**, podeu demanar que la donem de baixa. Obrim un expedient d’ofici: l’hi notifiquem, la Policia Local ho comprova i informa el Consell d’Empadronament.

És un procediment lent perquè l’altra persona té dret a explicar-se.`,
      `Si en su casa consta empadronada una persona que **ya no vive allí**, puede pedir que la demos de baja. Abrimos un expediente de oficio: se lo notificamos, la Policía Local lo comprueba e informa el Consejo de Empadronamiento.

Es un procedimiento lento porque la otra persona tiene derecho a explicarse.`,
    ],
    regime: 'request',
    lifeEvents: ['FV-DOMICILI', 'FV-CASA'],
    related: [['PADRO-CONVIVENCIA', 'previous']],
    who: [
      'Qui viu al domicili, la propietat o qui en té el contracte de lloguer.',
      'Quien vive en el domicilio, la propiedad o quien tiene el contrato de alquiler.',
    ],
    papers: [bringsIf('DOC-LLOGUER', ['Si sou llogater', 'Si es inquilino']), own('DOC-PADRO')],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [5, 'months'],
    outputs: [[['Resolució de baixa del padró', 'Resolución de baja del padrón'], 'recognition']],
    steps: [
      [
        ['Presenteu la sol·licitud', 'Presente la solicitud'],
        [
          'Digueu qui consta i des de quan no hi viu.',
          'Diga quién consta y desde cuándo no vive allí.',
        ],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Escoltem l’altra persona', 'Escuchamos a la otra persona'],
        [
          'Li notifiquem l’expedient i té quinze dies per al·legar.',
          'Le notificamos el expediente y tiene quince días para alegar.',
        ],
        'department',
        'INST',
        ['Uns dos mesos', 'Unos dos meses'],
      ],
      [
        ['Resolem la baixa', 'Resolvemos la baja'],
        [
          'Si no hi viu ni ens diu on, la baixa necessita l’informe del Consell d’Empadronament.',
          'Si no vive allí ni nos dice dónde, la baja necesita el informe del Consejo de Empadronamiento.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['RD-1690-1986', 'art. 72'], ['LLEI-7-1985', 'art. 17'], ['LLEI-39-2015']],
    tells: [
      [
        'Expliquem que és un expedient d’ofici i que pot durar uns cinc mesos.',
        'Explicamos que es un expediente de oficio y que puede durar unos cinco meses.',
      ],
      [
        'No diem on viu ara l’altra persona ni si consta en un altre lloc.',
        'No decimos dónde vive ahora la otra persona ni si consta en otro lugar.',
      ],
    ],
    checks: [
      [
        'Comprovem que qui ho demana viu al domicili o n’és propietari.',
        'Comprobamos que quien lo pide vive en el domicilio o es el propietario.',
      ],
      [
        'No valorem si l’altra persona hi viu: ho comprova la Policia Local.',
        'No valoramos si la otra persona vive allí: lo comprueba la Policía Local.',
      ],
    ],
    handsOver: {
      when: [
        'Si hi ha violència, una ordre d’allunyament o un menor pel mig.',
        'Si hay violencia, una orden de alejamiento o un menor de por medio.',
      ],
      ask: [
        'Nom, adreça i telèfon segur on es pot trucar.',
        'Nombre, dirección y teléfono seguro al que se puede llamar.',
      ],
    },
    spoken: [
      'Podeu demanar que donem de baixa qui consta a casa vostra i ja no hi viu. Obrim un expedient, escoltem l’altra persona i pot durar uns cinc mesos. És gratuït.',
      'Puede pedir que demos de baja a quien consta en su casa y ya no vive allí. Abrimos un expediente, escuchamos a la otra persona y puede durar unos cinco meses. Es gratuito.',
    ],
    screen: [
      'Algú consta a casa vostra i no hi viu? Ho podeu demanar.',
      '¿Alguien consta en su casa y no vive allí? Puede pedirlo.',
    ],
    mistakes: [
      [
        'Prometre una data: depèn del Consell d’Empadronament.',
        'Prometer una fecha: depende del Consejo de Empadronamiento.',
      ],
    ],
    asks: [
      ['Quina relació teniu amb la persona?', '¿Qué relación tiene con la persona?'],
      ['Des de quan no hi viu?', '¿Desde cuándo no vive allí?'],
    ],
    more: {
      initiation: ['on-request', 'ex-officio'],
      exOfficioStarts: ['own-initiative', 'report'],
      silence: { onRequest: 'rejection', exOfficio: 'lapse', legalResource: 'LLEI-39-2015' },
    },
  }),
]
