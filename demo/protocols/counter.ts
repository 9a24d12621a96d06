import type { DemoRecord } from '../demo-record.ts'
import { protocol } from './protocol-parts.ts'

/** What happens at any counter, whatever the procedure. */
export const counterProtocols: readonly DemoRecord[] = [
  protocol('IDCAT-ALTA', 'OAC', {
    title: ['Donar d’alta l’idCAT Mòbil al taulell', 'Dar de alta el idCAT Mòbil en el mostrador'],
    kind: 'empowerment',
    heard: [
      ['No tinc certificat', 'No tengo certificado'],
      ['No em deixa entrar a la seu', 'No me deja entrar en la sede'],
    ],
    procedures: ['IDCAT-MOBIL'],
    channels: ['in-person'],
    phases: ['A', 'SOL'],
    steps: [
      [
        [
          'Comproveu el document original i el telèfon.',
          'Compruebe el documento original y el teléfono.',
        ],
      ],
      [
        [
          'Feu l’alta amb la persona al davant i que llegeixi el codi ella mateixa.',
          'Haga el alta con la persona delante y que lea el código ella misma.',
        ],
        [
          'Us acaba d’arribar un codi. Me’l podeu llegir?',
          'Le acaba de llegar un código. ¿Me lo puede leer?',
        ],
      ],
      [
        [
          'Entreu junts a la seu per comprovar que funciona.',
          'Entren juntos en la sede para comprobar que funciona.',
        ],
      ],
    ],
    limits: [
      'No useu el vostre telèfon ni el d’un familiar.',
      'No use su teléfono ni el de un familiar.',
    ],
    handoff: [
      'Al suport de l’AOC, si el sistema rebutja el document.',
      'Al soporte del AOC, si el sistema rechaza el documento.',
    ],
  }),
  protocol('QUIOSC', 'OAC', {
    title: [
      'Acompanyar algú al quiosc d’autoservei',
      'Acompañar a alguien al quiosco de autoservicio',
    ],
    kind: 'empowerment',
    heard: [
      ['Jo això de l’ordinador no ho entenc', 'Yo esto del ordenador no lo entiendo'],
      ['Puc fer-ho jo sol?', '¿Puedo hacerlo yo solo?'],
    ],
    procedures: ['PADRO-CERTIFICAT', 'PADRO-CONVIVENCIA', 'CERTIFICAT-CORRENT'],
    channels: ['in-person', 'kiosk'],
    phases: ['A'],
    steps: [
      [
        ['Oferiu l’ajuda sense agafar el ratolí.', 'Ofrezca la ayuda sin coger el ratón.'],
        [
          'Ho feu vós i jo us vaig dient, d’acord?',
          'Lo hace usted y yo le voy diciendo, ¿de acuerdo?',
        ],
      ],
      [
        [
          'Expliqueu on és el botó de canviar la mida de lletra.',
          'Explique dónde está el botón de cambiar el tamaño de letra.',
        ],
      ],
      [['Tanqueu la sessió davant de la persona.', 'Cierre la sesión delante de la persona.']],
    ],
    limits: [
      'No escriviu mai la contrasenya d’una altra persona.',
      'No escriba nunca la contraseña de otra persona.',
    ],
    handoff: [
      'Al taulell d’assistència, si en deu minuts no ha pogut.',
      'Al mostrador de asistencia, si en diez minutos no ha podido.',
    ],
  }),
  protocol('FUNCIONARI-HABILITAT', 'OAC', {
    title: [
      'Signar per una persona que no té certificat',
      'Firmar por una persona que no tiene certificado',
    ],
    kind: 'identification',
    heard: [
      ['No tinc mòbil', 'No tengo móvil'],
      ['Em podeu presentar la sol·licitud?', '¿Me puede presentar la solicitud?'],
    ],
    channels: ['in-person'],
    phases: ['SOL', 'RG'],
    steps: [
      [
        [
          'Comproveu que no està obligada a la via electrònica.',
          'Compruebe que no está obligada a la vía electrónica.',
        ],
      ],
      [
        [
          'Identifiqueu-la i feu-li signar el consentiment.',
          'Identifíquela y haga que firme el consentimiento.',
        ],
        [
          'Amb aquesta signatura em deixeu presentar-ho en nom vostre, només avui.',
          'Con esta firma me deja presentarlo en su nombre, solo hoy.',
        ],
      ],
      [['Llegiu-li la sol·licitud abans de signar.', 'Léale la solicitud antes de firmar.']],
      [['Deseu el consentiment a l’expedient.', 'Guarde el consentimiento en el expediente.']],
    ],
    limits: [
      'Només els funcionaris del registre d’habilitats.',
      'Solo los funcionarios del registro de habilitados.',
    ],
    handoff: [
      'A la coordinació de l’OAC, si no hi ha cap habilitat.',
      'A la coordinación de la OAC, si no hay ningún habilitado.',
    ],
  }),
  protocol('LLENGUA-SIGNES', 'OAC', {
    title: ['Atendre una persona sorda', 'Atender a una persona sorda'],
    kind: 'attention',
    heard: [
      ['No hi sento bé', 'No oigo bien'],
      ['Necessito intèrpret', 'Necesito intérprete'],
    ],
    channels: ['in-person', 'video'],
    steps: [
      [
        [
          'Mireu la persona de cara i parleu a poc a poc, sense cridar.',
          'Mire a la persona de cara y hable despacio, sin gritar.',
        ],
      ],
      [['Activeu el bucle magnètic del taulell 2.', 'Active el bucle magnético del mostrador 2.']],
      [
        [
          'Si usa llengua de signes, connecteu el servei d’intèrpret per vídeo.',
          'Si usa lengua de signos, conecte el servicio de intérprete por vídeo.',
        ],
      ],
      [['Deixeu per escrit el que heu acordat.', 'Deje por escrito lo acordado.']],
    ],
    limits: [
      'No parleu amb l’acompanyant en comptes de la persona.',
      'No hable con el acompañante en vez de con la persona.',
    ],
    handoff: [
      'A la coordinació, si l’intèrpret no està disponible.',
      'A la coordinación, si el intérprete no está disponible.',
    ],
  }),
  protocol('IDIOMA', 'OAC', {
    title: [
      'Atendre qui no parla català ni castellà',
      'Atender a quien no habla catalán ni castellano',
    ],
    kind: 'attention',
    heard: [
      ['No parlo', 'No hablo'],
      ['English? Arabic?', 'English? Arabic?'],
    ],
    channels: ['in-person', 'phone'],
    steps: [
      [
        [
          'Ensenyeu el full amb els vint idiomes perquè assenyali el seu.',
          'Enseñe la hoja con los veinte idiomas para que señale el suyo.',
        ],
      ],
      [
        [
          'Truqueu al servei de traducció telefònica.',
          'Llame al servicio de traducción telefónica.',
        ],
      ],
      [
        [
          'Feu frases curtes i escriviu dates i imports.',
          'Haga frases cortas y escriba fechas e importes.',
        ],
      ],
    ],
    limits: ['No feu traduir un menor.', 'No haga traducir a un menor.'],
    handoff: [
      'Al servei d’acollida, si acaba d’arribar.',
      'Al servicio de acogida, si acaba de llegar.',
    ],
  }),
  protocol('MENOR-SOL', 'OAC', {
    title: ['Què fer quan ve un menor sol', 'Qué hacer cuando viene un menor solo'],
    kind: 'identification',
    heard: [
      ['La meva mare m’envia', 'Me envía mi madre'],
      ['Vull el volant per al viatge', 'Quiero el volante para el viaje'],
    ],
    procedures: ['PADRO-CERTIFICAT', 'BIBLIOTECA-CARNET', 'ESCOLA-MUSICA'],
    channels: ['in-person'],
    phases: ['SOL', 'VD'],
    steps: [
      [['Mireu l’edat al document.', 'Mire la edad en el documento.']],
      [
        [
          'Per al carnet de la biblioteca, a partir de 14 anys ho pot fer sol.',
          'Para el carné de la biblioteca, a partir de 14 años lo puede hacer solo.',
        ],
      ],
      [
        [
          'Per a la resta, expliqueu què ha de signar el pare o la mare.',
          'Para el resto, explique qué debe firmar el padre o la madre.',
        ],
        [
          'Et dono el full: que el signi el pare o la mare i el portes.',
          'Te doy la hoja: que la firme el padre o la madre y la traes.',
        ],
      ],
    ],
    limits: ['No li demaneu dades de casa.', 'No le pida datos de casa.'],
    handoff: [
      'A Serveis Socials, si sembla que ningú se’n fa càrrec.',
      'A Servicios Sociales, si parece que nadie se hace cargo.',
    ],
  }),
  protocol('CUA-LLARGA', 'OAC', {
    title: [
      'Què fer quan la cua passa de vint minuts',
      'Qué hacer cuando la cola pasa de veinte minutos',
    ],
    kind: 'contingency',
    heard: [
      ['Fa mitja hora que espero', 'Llevo media hora esperando'],
      ['Quant falta?', '¿Cuánto falta?'],
    ],
    channels: ['in-person'],
    steps: [
      [
        [
          'Sortiu a la sala i digueu el temps d’espera.',
          'Salga a la sala y diga el tiempo de espera.',
        ],
        [
          'Ara mateix l’espera és d’uns trenta minuts. Si només voleu el volant, us el faig aquí.',
          'Ahora mismo la espera es de unos treinta minutos. Si solo quiere el volante, se lo hago aquí.',
        ],
      ],
      [['Obriu el taulell de tràmits ràpids.', 'Abra el mostrador de trámites rápidos.']],
      [
        [
          'Oferiu cita per a un altre moment o el quiosc.',
          'Ofrezca cita para otro momento o el quiosco.',
        ],
      ],
    ],
    limits: [
      'No avanceu ningú sense motiu: gent gran, embarassades i discapacitat, sí.',
      'No adelante a nadie sin motivo: mayores, embarazadas y discapacidad, sí.',
    ],
    handoff: [
      'A la coordinació, si dura més d’una hora.',
      'A la coordinación, si dura más de una hora.',
    ],
  }),
  protocol('SEU-NO-FUNCIONA', 'SEC', {
    title: [
      'Què fer si la seu electrònica no funciona',
      'Qué hacer si la sede electrónica no funciona',
    ],
    kind: 'incident',
    heard: [
      ['La web no em deixa signar', 'La web no me deja firmar'],
      ['S’acaba el termini avui', 'El plazo acaba hoy'],
    ],
    channels: ['phone', 'in-person'],
    phases: ['SOL', 'RG'],
    steps: [
      [['Mireu si hi ha un avís d’incidència.', 'Mire si hay un aviso de incidencia.']],
      [
        [
          'Si és general, digueu que els terminis s’allargaran i que es publicarà.',
          'Si es general, diga que los plazos se alargarán y que se publicará.',
        ],
        [
          'No perdreu el termini: quan torni a funcionar, publicarem fins quan teniu.',
          'No perderá el plazo: cuando vuelva a funcionar, publicaremos hasta cuándo tiene.',
        ],
      ],
      [
        [
          'Si és d’un sol usuari, demaneu el missatge i el navegador.',
          'Si es de un solo usuario, pida el mensaje y el navegador.',
        ],
      ],
      [
        [
          'A les persones físiques, oferiu-los el taulell avui mateix.',
          'A las personas físicas, ofrézcales el mostrador hoy mismo.',
        ],
      ],
    ],
    limits: ['No demaneu contrasenyes ni codis.', 'No pida contraseñas ni códigos.'],
    handoff: [
      'A Sistemes, amb hora, navegador i captura.',
      'A Sistemas, con hora, navegador y captura.',
    ],
  }),
  protocol('TPV-NO-COBRA', 'HIS', {
    title: ['Què fer si el datàfon no cobra', 'Qué hacer si el datáfono no cobra'],
    kind: 'incident',
    heard: [
      ['M’heu cobrat dues vegades', 'Me ha cobrado dos veces'],
      ['No em passa la targeta', 'No me pasa la tarjeta'],
    ],
    channels: ['in-person'],
    phases: ['PAG'],
    steps: [
      [['Mireu al programa si el pagament consta.', 'Mire en el programa si el pago consta.']],
      [
        [
          'Si no consta, no torneu a cobrar: doneu la carta de pagament.',
          'Si no consta, no vuelva a cobrar: dé la carta de pago.',
        ],
        [
          'Per no cobrar-vos dues vegades, us dono la carta i ho podeu pagar al banc.',
          'Para no cobrarle dos veces, le doy la carta y lo puede pagar en el banco.',
        ],
      ],
      [
        [
          'Apunteu la incidència amb l’hora i l’import.',
          'Apunte la incidencia con la hora y el importe.',
        ],
      ],
    ],
    limits: ['No torneu diners al taulell.', 'No devuelva dinero en el mostrador.'],
    handoff: [
      'A Tresoreria, si consta cobrat dues vegades.',
      'A Tesorería, si consta cobrado dos veces.',
    ],
  }),
  protocol('VIDEO-ASSISTIDA', 'OAC', {
    title: [
      'Guió de la videotrucada de tràmit assistit',
      'Guion de la videollamada de trámite asistido',
    ],
    kind: 'video-script',
    heard: [['Tinc una videotrucada amb vosaltres', 'Tengo una videollamada con ustedes']],
    channels: ['video'],
    phases: ['A', 'SOL'],
    steps: [
      [
        [
          'Saludeu, digueu el nom i comproveu que se sent i es veu.',
          'Salude, diga el nombre y compruebe que se oye y se ve.',
        ],
        [
          'Bon dia, soc de l’oficina d’atenció. Em sentiu bé?',
          'Buenos días, soy de la oficina de atención. ¿Me oye bien?',
        ],
      ],
      [['Expliqueu que no es grava.', 'Explique que no se graba.']],
      [
        [
          'Demaneu que ensenyi el document per les dues cares.',
          'Pida que enseñe el documento por las dos caras.',
        ],
      ],
      [
        [
          'Acompanyeu el formulari pas a pas i confirmeu el número de registre.',
          'Acompañe el formulario paso a paso y confirme el número de registro.',
        ],
      ],
    ],
    limits: [
      'No compartiu la vostra pantalla amb dades d’altres persones.',
      'No comparta su pantalla con datos de otras personas.',
    ],
    handoff: [
      'A una cita presencial, si la connexió no és bona.',
      'A una cita presencial, si la conexión no es buena.',
    ],
  }),
]
