import type { DemoRecord } from '../demo-record.ts'
import { attentionDesk } from '../offices.ts'
import { brings, bringsIf } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

/** Means of identification, copies and lost property: the work of the counters themselves. */
export const identitySheets: readonly DemoRecord[] = [
  sheet({
    code: 'IDCAT-MOBIL',
    office: attentionDesk,
    title: ['Donar-se d’alta a l’idCAT Mòbil', 'Darse de alta en el idCAT Mòbil'],
    official: [
      'Registre presencial a l’idCAT Mòbil i expedició de l’idCAT Certificat',
      'Registro presencial en el idCAT Mòbil y expedición del idCAT Certificado',
    ],
    names: [
      ['certificat digital', 'certificado digital'],
      ['identificar-se amb el mòbil', 'identificarse con el móvil'],
      ['clau per fer tràmits', 'clave para hacer trámites'],
    ],
    summary: [
      'Una manera gratuïta d’identificar-vos amb el mòbil per fer tràmits per Internet.',
      'Una manera gratuita de identificarse con el móvil para hacer trámites por Internet.',
    ],
    description: [
      `Amb l’**idCAT Mòbil** rebeu un codi al telèfon i ja podeu fer tràmits amb l’Ajuntament, la Generalitat i altres administracions. No cal instal·lar res.

- Per **Internet**, amb el DNI i la targeta sanitària.
- Al **taulell**, si no us en sortiu o si voleu el nivell que demanen alguns tràmits.`,
      `Con el **idCAT Mòbil** recibe un código en el teléfono y ya puede hacer trámites con el Ayuntamiento, la Generalitat y otras administraciones. No hay que instalar nada.

- Por **Internet**, con el DNI y la tarjeta sanitaria.
- En el **mostrador**, si no lo consigue o si quiere el nivel que piden algunos trámites.`,
    ],
    kind: 'S',
    regime: 'registration',
    lifeEvents: ['FV-NOUVINGUT'],
    related: [['APODERAMENT', 'alternative']],
    who: [
      'Qualsevol persona de més de 16 anys amb DNI, NIE o passaport i telèfon mòbil.',
      'Cualquier persona de más de 16 años con DNI, NIE o pasaporte y teléfono móvil.',
    ],
    online: null,
    counter: [
      'Demaneu cita i porteu el document d’identitat i el mòbil. En deu minuts el teniu.',
      'Pida cita y traiga el documento de identidad y el móvil. En diez minutos lo tiene.',
    ],
    papers: [brings('DOC-DNI', ['Original i vigent.', 'Original y vigente.'])],
    average: [1, 'calendar-days'],
    outputs: [
      [
        ['Alta a l’idCAT Mòbil', 'Alta en el idCAT Mòbil'],
        'code',
        ['Fins que us en doneu de baixa', 'Hasta que se dé de baja'],
      ],
    ],
    steps: [
      [
        ['Demaneu cita', 'Pida cita'],
        ['Trieu l’oficina i l’hora.', 'Elija la oficina y la hora.'],
        'person',
        'SOL',
        ['2 minuts', '2 minutos'],
      ],
      [
        ['Veniu amb el mòbil', 'Venga con el móvil'],
        [
          'Comprovem la identitat i rebeu el primer codi.',
          'Comprobamos la identidad y recibe el primer código.',
        ],
        'front-office',
        'RES',
        ['10 minuts', '10 minutos'],
      ],
    ],
    norms: [['LLEI-39-2015', 'art. 9 i 10'], ['LLEI-26-2010']],
    tells: [
      [
        'Expliquem les dues maneres de donar-se d’alta i per a què serveix cada nivell.',
        'Explicamos las dos maneras de darse de alta y para qué sirve cada nivel.',
      ],
      ['No donem d’alta ningú per telèfon.', 'No damos de alta a nadie por teléfono.'],
    ],
    checks: [
      [
        'Comprovem que el document és original, vigent i de la persona.',
        'Comprobamos que el documento es original, vigente y de la persona.',
      ],
      [
        'No acceptem fotocòpies ni fotos del document.',
        'No aceptamos fotocopias ni fotos del documento.',
      ],
    ],
    handsOver: {
      when: [
        'Si el sistema no deixa fer l’alta o la persona té dos documents.',
        'Si el sistema no deja hacer el alta o la persona tiene dos documentos.',
      ],
      ask: [
        'Nom, document, número de mòbil i missatge d’error.',
        'Nombre, documento, número de móvil y mensaje de error.',
      ],
    },
    spoken: [
      'L’idCAT Mòbil us permet fer tràmits per Internet amb un codi que rebeu al telèfon. Us donem d’alta al taulell amb cita, el document i el mòbil. És gratuït.',
      'El idCAT Mòbil le permite hacer trámites por Internet con un código que recibe en el teléfono. Le damos de alta en el mostrador con cita, el documento y el móvil. Es gratuito.',
    ],
    screen: [
      'idCAT Mòbil: porteu el DNI i el mòbil. És gratuït.',
      'idCAT Mòbil: traiga el DNI y el móvil. Es gratuito.',
    ],
    mistakes: [
      [
        'Fer l’alta amb un telèfon que no és de la persona.',
        'Hacer el alta con un teléfono que no es de la persona.',
      ],
    ],
    asks: [
      ['Teniu el document i el mòbil a sobre?', '¿Tiene el documento y el móvil encima?'],
      ['Per a quin tràmit el voleu?', '¿Para qué trámite lo quiere?'],
    ],
  }),
  sheet({
    code: 'COPIA-AUTENTICA',
    office: attentionDesk,
    title: ['Fer una còpia autèntica d’un document', 'Hacer una copia auténtica de un documento'],
    official: [
      'Expedició de còpies autèntiques de documents',
      'Expedición de copias auténticas de documentos',
    ],
    names: [
      ['compulsar un document', 'compulsar un documento'],
      ['fotocòpia compulsada', 'fotocopia compulsada'],
      ['segellar una còpia', 'sellar una copia'],
    ],
    summary: [
      'Digitalitzem un document original i en donem una còpia amb el mateix valor.',
      'Digitalizamos un documento original y damos una copia con el mismo valor.',
    ],
    description: [
      `Digitalitzem el vostre original davant vostre i us en donem una **còpia autèntica** amb codi de verificació. Val el mateix que l’original.

Per a tràmits d’aquest Ajuntament és gratuïta i no cal demanar-la: la fem quan registreu la sol·licitud.`,
      `Digitalizamos su original delante de usted y le damos una **copia auténtica** con código de verificación. Vale lo mismo que el original.

Para trámites de este Ayuntamiento es gratuita y no hay que pedirla: la hacemos cuando registra la solicitud.`,
    ],
    kind: 'S',
    regime: 'certificate',
    who: [
      'Qualsevol persona, amb el document original.',
      'Cualquier persona, con el documento original.',
    ],
    online: null,
    papers: [brings('DOC-DNI')],
    average: [1, 'calendar-days'],
    fees: ['TX-COMPULSA'],
    pays: 'before',
    outputs: [
      [
        ['Còpia autèntica', 'Copia auténtica'],
        'declaration',
        ['La de l’original', 'La del original'],
      ],
    ],
    steps: [
      [
        ['Porteu l’original', 'Traiga el original'],
        ['Ha d’estar sencer i ser llegible.', 'Debe estar entero y ser legible.'],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Pagueu la taxa', 'Pague la tasa'],
        ['Amb targeta, al mateix taulell.', 'Con tarjeta, en el mismo mostrador.'],
        'person',
        'PAG',
      ],
      [
        ['Us endueu la còpia', 'Se lleva la copia'],
        [
          'En paper o en PDF, amb el codi de verificació.',
          'En papel o en PDF, con el código de verificación.',
        ],
        'front-office',
        'RES',
        ['A l’acte', 'En el acto'],
      ],
    ],
    norms: [['LLEI-39-2015', 'art. 27 i 28'], ['LLEI-26-2010'], ['OF-DOCUMENTS']],
    tells: [
      [
        'Preguntem per a quina administració és: sovint no cal portar cap còpia.',
        'Preguntamos para qué administración es: a menudo no hay que llevar ninguna copia.',
      ],
      [
        'No fem còpies de documents notarials ni d’identitat per a usos privats.',
        'No hacemos copias de documentos notariales ni de identidad para usos privados.',
      ],
    ],
    checks: [
      [
        'Comprovem que és l’original i que no té esmenes ni ratllades.',
        'Comprobamos que es el original y que no tiene enmiendas ni tachaduras.',
      ],
      ['No valorem si el que diu és cert.', 'No valoramos si lo que dice es cierto.'],
    ],
    handsOver: {
      when: [
        'Si el document és estranger, de gran format o té més de cent pàgines.',
        'Si el documento es extranjero, de gran formato o tiene más de cien páginas.',
      ],
      ask: [
        'Tipus de document, pàgines i per a qui és.',
        'Tipo de documento, páginas y para quién es.',
      ],
    },
    spoken: [
      'Porteu l’original a l’oficina amb cita i us en fem una còpia autèntica a l’acte. Si és per a un tràmit d’aquest Ajuntament, no la pagueu.',
      'Traiga el original a la oficina con cita y le hacemos una copia auténtica en el acto. Si es para un trámite de este Ayuntamiento, no la paga.',
    ],
    screen: [
      'Còpia autèntica: porteu el document original.',
      'Copia auténtica: traiga el documento original.',
    ],
    mistakes: [
      [
        'Cobrar-la quan és per a un tràmit municipal.',
        'Cobrarla cuando es para un trámite municipal.',
      ],
    ],
    asks: [
      ['Per a quina administració és?', '¿Para qué administración es?'],
      ['Teniu l’original?', '¿Tiene el original?'],
    ],
    minutes: 6,
  }),
  sheet({
    code: 'APODERAMENT',
    office: attentionDesk,
    title: [
      'Autoritzar algú perquè faci tràmits per vós',
      'Autorizar a alguien para que haga trámites por usted',
    ],
    official: [
      'Apoderament apud acta davant el funcionari habilitat',
      'Apoderamiento apud acta ante el funcionario habilitado',
    ],
    names: [
      ['poder per fer tràmits', 'poder para hacer trámites'],
      ['que el meu fill faci els tràmits per mi', 'que mi hijo haga los trámites por mí'],
      ['representant', 'representante'],
    ],
    summary: [
      'Doneu permís a una altra persona perquè tramiti en nom vostre davant l’Ajuntament.',
      'Dé permiso a otra persona para que tramite en su nombre ante el Ayuntamiento.',
    ],
    description: [
      `Podeu autoritzar un familiar, una gestoria o qui vulgueu perquè faci tràmits en nom vostre. Queda inscrit al **registre electrònic Representa** i no cal tornar a demostrar-ho.

Podeu triar si val per a tots els tràmits o només per a alguns, i fins quan. Es pot anul·lar sempre.`,
      `Puede autorizar a un familiar, una gestoría o a quien quiera para que haga trámites en su nombre. Queda inscrito en el **registro electrónico Representa** y no hay que volver a demostrarlo.

Puede elegir si vale para todos los trámites o solo para algunos, y hasta cuándo. Se puede anular siempre.`,
    ],
    regime: 'registration',
    audiences: ['citizens', 'businesses', 'associations'],
    who: [
      'Qualsevol persona o empresa que vulgui que una altra la representi.',
      'Cualquier persona o empresa que quiera que otra la represente.',
    ],
    level: 'substantial',
    papers: [
      brings('DOC-DNI'),
      bringsIf('DOC-ESTATUTS', [
        'Si el dona una empresa o entitat',
        'Si lo da una empresa o entidad',
      ]),
    ],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [2, 'working-days'],
    outputs: [
      [
        ['Apoderament inscrit', 'Apoderamiento inscrito'],
        'recognition',
        ['Fins a cinc anys', 'Hasta cinco años'],
      ],
    ],
    steps: [
      [
        ['Doneu el poder', 'Dé el poder'],
        [
          'A la seu amb signatura o al taulell, davant d’un funcionari.',
          'En la sede con firma o en el mostrador, ante un funcionario.',
        ],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['L’altra persona l’accepta', 'La otra persona lo acepta'],
        ['Rep un avís i l’accepta per Internet.', 'Recibe un aviso y lo acepta por Internet.'],
        'other',
        'COM',
      ],
      [
        ['Queda inscrit', 'Queda inscrito'],
        ['Ja pot tramitar per vós.', 'Ya puede tramitar por usted.'],
        'department',
        'RES',
        ['Dos dies hàbils', 'Dos días hábiles'],
      ],
    ],
    norms: [['LLEI-39-2015', 'art. 5 i 6'], ['LLEI-26-2010']],
    tells: [
      [
        'Expliquem els tres abasts del poder i com s’anul·la.',
        'Explicamos los tres alcances del poder y cómo se anula.',
      ],
      [
        'No recomanem cap gestoria ni representant.',
        'No recomendamos ninguna gestoría ni representante.',
      ],
    ],
    checks: [
      [
        'Comprovem la identitat de qui dona el poder i que ho fa lliurement.',
        'Comprobamos la identidad de quien da el poder y que lo hace libremente.',
      ],
      [
        'No valorem poders notarials: els mira Secretaria.',
        'No valoramos poderes notariales: los mira Secretaría.',
      ],
    ],
    handsOver: {
      when: [
        'Si la persona té una tutela, una assistència o un poder notarial complex.',
        'Si la persona tiene una tutela, una asistencia o un poder notarial complejo.',
      ],
      ask: [
        'Noms i documents de totes dues persones i còpia del poder.',
        'Nombres y documentos de ambas personas y copia del poder.',
      ],
    },
    spoken: [
      'Podeu autoritzar algú perquè faci els tràmits per vós. Es fa a la seu electrònica o al taulell amb cita, és gratuït i es pot anul·lar quan vulgueu.',
      'Puede autorizar a alguien para que haga los trámites por usted. Se hace en la sede electrónica o en el mostrador con cita, es gratuito y se puede anular cuando quiera.',
    ],
    screen: [
      'Voleu que algú tramiti per vós? Autoritzeu-lo aquí.',
      '¿Quiere que alguien tramite por usted? Autorícelo aquí.',
    ],
    mistakes: [
      [
        'Acceptar una autorització signada per a tots els tràmits: cal inscriure-la.',
        'Aceptar una autorización firmada para todos los trámites: hay que inscribirla.',
      ],
    ],
    asks: [
      ['És per a un sol tràmit o per a tots?', '¿Es para un solo trámite o para todos?'],
      ['La persona que autoritza ha vingut?', '¿La persona que autoriza ha venido?'],
    ],
  }),
  sheet({
    code: 'OBJECTES-PERDUTS',
    office: attentionDesk,
    title: ['Recuperar un objecte perdut', 'Recuperar un objeto perdido'],
    official: ['Servei municipal d’objectes trobats', 'Servicio municipal de objetos encontrados'],
    names: [
      ['he perdut la cartera', 'he perdido la cartera'],
      ['he trobat unes claus', 'he encontrado unas llaves'],
      ['objectes trobats', 'objetos encontrados'],
    ],
    summary: [
      'Pregunteu si tenim el que heu perdut, o porteu-nos el que heu trobat.',
      'Pregunte si tenemos lo que ha perdido, o tráiganos lo que ha encontrado.',
    ],
    description: [
      `Guardem els objectes que la gent troba al municipi. Els documents d’identitat els enviem a la policia que els va expedir.

- Si **heu perdut** alguna cosa, descriviu-la i us direm si la tenim.
- Si **l’heu trobada**, porteu-la a qualsevol OAC. Si passa el termini legal i ningú no la reclama, us pot tocar a vós.`,
      `Guardamos los objetos que la gente encuentra en el municipio. Los documentos de identidad los enviamos a la policía que los expidió.

- Si **ha perdido** algo, descríbalo y le diremos si lo tenemos.
- Si **lo ha encontrado**, tráigalo a cualquier OAC. Si pasa el plazo legal y nadie lo reclama, puede ser para usted.`,
    ],
    kind: 'S',
    regime: 'enquiry',
    who: ['Qualsevol persona.', 'Cualquier persona.'],
    average: [5, 'working-days'],
    outputs: [[['L’objecte, si el tenim', 'El objeto, si lo tenemos'], 'physical-object']],
    steps: [
      [
        ['Descriviu l’objecte', 'Describa el objeto'],
        ['Què és, quin dia i on el vau perdre.', 'Qué es, qué día y dónde lo perdió.'],
        'person',
        'SOL',
        ['3 minuts', '3 minutos'],
      ],
      [
        ['Us diem si el tenim', 'Le decimos si lo tenemos'],
        [
          'Us truquem si apareix en els tres mesos següents.',
          'Le llamamos si aparece en los tres meses siguientes.',
        ],
        'front-office',
        'COM',
        ['Cinc dies hàbils', 'Cinco días hábiles'],
      ],
      [
        ['Veniu a recollir-lo', 'Venga a recogerlo'],
        [
          'Amb el document d’identitat i alguna prova que és vostre.',
          'Con el documento de identidad y alguna prueba de que es suyo.',
        ],
        'person',
        'RES',
      ],
    ],
    norms: [['OM-CIVISME']],
    tells: [
      [
        'Busquem al registre d’objectes amb la descripció que ens donen.',
        'Buscamos en el registro de objetos con la descripción que nos dan.',
      ],
      [
        'No diem què hi ha a dins d’una cartera: ho ha de dir la persona.',
        'No decimos qué hay dentro de una cartera: lo debe decir la persona.',
      ],
    ],
    checks: [
      [
        'Demanem un detall que només sàpiga el propietari.',
        'Pedimos un detalle que solo sepa el propietario.',
      ],
      [
        'No entreguem res sense identificar la persona.',
        'No entregamos nada sin identificar a la persona.',
      ],
    ],
    handsOver: {
      when: [
        'Si hi ha diners, armes, medicaments o sospita de robatori: a la Policia Local.',
        'Si hay dinero, armas, medicamentos o sospecha de robo: a la Policía Local.',
      ],
      ask: ['Descripció, dia, lloc i telèfon.', 'Descripción, día, lugar y teléfono.'],
    },
    spoken: [
      'Digueu-nos què heu perdut, quin dia i on. Si ho tenim, ho podeu recollir a l’oficina amb el document d’identitat. Si no, us avisem si apareix.',
      'Díganos qué ha perdido, qué día y dónde. Si lo tenemos, lo puede recoger en la oficina con el documento de identidad. Si no, le avisamos si aparece.',
    ],
    screen: ['Heu perdut alguna cosa? Pregunteu-ho aquí.', '¿Ha perdido algo? Pregúntelo aquí.'],
    mistakes: [
      [
        'Descriure l’objecte abans que ho faci la persona.',
        'Describir el objeto antes de que lo haga la persona.',
      ],
    ],
    asks: [
      ['Què és i com és?', '¿Qué es y cómo es?'],
      ['On i quan el vau perdre?', '¿Dónde y cuándo lo perdió?'],
    ],
    minutes: 5,
  }),
]
