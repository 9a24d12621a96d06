import type { DemoRecord } from '../demo-record.ts'
import { streets } from '../offices.ts'
import { brings, bringsIf, consulted, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

/** Parking, fines and what happens in the street. */
export const streetSheets: readonly DemoRecord[] = [
  sheet({
    code: 'APARCAMENT-RESIDENTS',
    office: streets,
    title: [
      'Demanar el distintiu d’aparcament de resident',
      'Pedir el distintivo de aparcamiento de residente',
    ],
    official: [
      'Autorització d’estacionament per a residents a la zona regulada',
      'Autorización de estacionamiento para residentes en la zona regulada',
    ],
    names: [
      ['zona verda', 'zona verde'],
      ['zona blava de residents', 'zona azul de residentes'],
      ['targeta per aparcar al barri', 'tarjeta para aparcar en el barrio'],
    ],
    summary: [
      'Els veïns del centre poden aparcar a la zona regulada amb un distintiu anual.',
      'Los vecinos del centro pueden aparcar en la zona regulada con un distintivo anual.',
    ],
    description: [
      `Si viviu dins la zona regulada, podeu aparcar-hi tot l’any pagant el **distintiu de resident**. Se’n dona un per persona, per a un vehicle que pagui l’impost a Vilanova.

Comprovem per Internet que hi viviu i que el vehicle és vostre: no heu de portar res.`,
      `Si vive dentro de la zona regulada, puede aparcar todo el año pagando el **distintivo de residente**. Se da uno por persona, para un vehículo que pague el impuesto en Vilanova.

Comprobamos por Internet que vive allí y que el vehículo es suyo: no debe traer nada.`,
    ],
    regime: 'licence',
    lifeEvents: ['FV-VEHICLE', 'FV-DOMICILI'],
    related: [
      ['TARGETA-APARCAMENT-DISCAPACITAT', 'alternative'],
      ['PADRO-ALTA', 'previous'],
    ],
    who: [
      'Les persones empadronades a la zona amb un vehicle propi, de rènting o d’empresa.',
      'Las personas empadronadas en la zona con un vehículo propio, de renting o de empresa.',
    ],
    papers: [
      own('DOC-PADRO'),
      consulted('DOC-FITXA-TECNICA-VEHICLE'),
      bringsIf('DOC-CESSIO', [
        'Si el cotxe és de rènting o d’empresa',
        'Si el coche es de renting o de empresa',
      ]),
    ],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [4, 'working-days'],
    fees: ['TX-APARCAMENT-RESIDENTS'],
    outputs: [
      [
        ['Distintiu de resident, sense paper', 'Distintivo de residente, sin papel'],
        'permit',
        ['Un any natural', 'Un año natural'],
      ],
    ],
    steps: [
      [
        ['Demaneu-lo i pagueu', 'Pídalo y pague'],
        [
          'Digueu la matrícula. La resta ho consultem.',
          'Diga la matrícula. El resto lo consultamos.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Ja podeu aparcar', 'Ya puede aparcar'],
        [
          'La matrícula queda donada d’alta: no cal posar cap paper al vidre.',
          'La matrícula queda dada de alta: no hay que poner ningún papel en el cristal.',
        ],
        'department',
        'RES',
        ['Quatre dies hàbils', 'Cuatro días hábiles'],
      ],
    ],
    norms: [['OM-CIRCULACIO', 'art. 31'], ['RDL-6-2015', 'art. 7'], ['OF-VIA-PUBLICA']],
    tells: [
      [
        'Diem si el carrer és dins la zona i quant costa.',
        'Decimos si la calle está dentro de la zona y cuánto cuesta.',
      ],
      ['No anul·lem sancions de la zona regulada.', 'No anulamos sanciones de la zona regulada.'],
    ],
    checks: [
      [
        'Mirem el padró i consultem el vehicle a la DGT.',
        'Miramos el padrón y consultamos el vehículo en la DGT.',
      ],
      [
        'No demanem volant ni permís de circulació.',
        'No pedimos volante ni permiso de circulación.',
      ],
    ],
    handsOver: {
      when: [
        'Si el carrer és al límit de la zona o el vehicle és d’una empresa familiar.',
        'Si la calle está en el límite de la zona o el vehículo es de una empresa familiar.',
      ],
      ask: ['Nom, adreça, matrícula i telèfon.', 'Nombre, dirección, matrícula y teléfono.'],
    },
    spoken: [
      'Si viviu a la zona regulada, demaneu el distintiu de resident amb la matrícula. Nosaltres comprovem la resta. En quatre dies ja hi podeu aparcar.',
      'Si vive en la zona regulada, pida el distintivo de residente con la matrícula. Nosotros comprobamos el resto. En cuatro días ya puede aparcar.',
    ],
    screen: [
      'Viviu al centre? Demaneu el distintiu de resident.',
      '¿Vive en el centro? Pida el distintivo de residente.',
    ],
    mistakes: [
      [
        'Donar-lo a qui paga l’impost de vehicles en un altre municipi.',
        'Darlo a quien paga el impuesto de vehículos en otro municipio.',
      ],
    ],
    asks: [
      ['A quin carrer viviu?', '¿En qué calle vive?'],
      ['El vehicle paga l’impost a Vilanova?', '¿El vehículo paga el impuesto en Vilanova?'],
    ],
  }),
  sheet({
    code: 'MULTA-ALLEGACIONS',
    office: streets,
    title: [
      'No estar d’acord amb una multa de trànsit',
      'No estar de acuerdo con una multa de tráfico',
    ],
    official: [
      'Al·legacions i recurs de reposició en procediments sancionadors de trànsit',
      'Alegaciones y recurso de reposición en procedimientos sancionadores de tráfico',
    ],
    names: [
      ['recórrer una multa', 'recurrir una multa'],
      ['reclamar una multa d’aparcament', 'reclamar una multa de aparcamiento'],
      ['al·legacions', 'alegaciones'],
    ],
    summary: [
      'Expliqueu per què creieu que la multa no és correcta, abans o després de la sanció.',
      'Explique por qué cree que la multa no es correcta, antes o después de la sanción.',
    ],
    description: [
      `Teniu dues ocasions:

- **Al·legacions**, en vint dies naturals des de la notificació de la denúncia.
- **Recurs de reposició**, en un mes des de la sanció.

Compte: si pagueu amb el **50 % de descompte**, renuncieu a reclamar i el procediment s’acaba.`,
      `Tiene dos ocasiones:

- **Alegaciones**, en veinte días naturales desde la notificación de la denuncia.
- **Recurso de reposición**, en un mes desde la sanción.

Atención: si paga con el **50 % de descuento**, renuncia a reclamar y el procedimiento termina.`,
    ],
    regime: 'appeal',
    lifeEvents: ['FV-VEHICLE'],
    related: [
      ['MULTA-CONDUCTOR', 'alternative'],
      ['GRUA-VEHICLE', 'alternative'],
    ],
    audiences: ['citizens', 'businesses'],
    who: ['La persona denunciada o sancionada.', 'La persona denunciada o sancionada.'],
    papers: [
      bringsIf('DOC-FOTOGRAFIES', ['Si demostren el que dieu', 'Si demuestran lo que dice']),
      representation,
    ],
    deadline: [
      'Vint dies naturals per al·legar; un mes per recórrer',
      'Veinte días naturales para alegar; un mes para recurrir',
    ],
    term: [1, 'years', 'RDL-6-2015'],
    silence: ['lapse', 'RDL-6-2015'],
    average: [3, 'months'],
    outputs: [[['Resolució de la multa', 'Resolución de la multa'], 'declaration']],
    steps: [
      [
        ['Presenteu l’escrit', 'Presente el escrito'],
        [
          'Poseu el número d’expedient, la matrícula i els motius.',
          'Ponga el número de expediente, la matrícula y los motivos.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Demanem explicacions', 'Pedimos explicaciones'],
        [
          'L’agent que va denunciar es ratifica o rectifica.',
          'El agente que denunció se ratifica o rectifica.',
        ],
        'department',
        'INST',
        ['Uns dos mesos', 'Unos dos meses'],
      ],
      [
        ['Us responem', 'Le respondemos'],
        [
          'Rebeu la resolució: s’anul·la o es confirma.',
          'Recibe la resolución: se anula o se confirma.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['RDL-6-2015', 'art. 94 a 96'], ['LLEI-39-2015'], ['OM-CIRCULACIO']],
    tells: [
      [
        'Diem quin termini té i què perd si paga amb descompte.',
        'Decimos qué plazo tiene y qué pierde si paga con descuento.',
      ],
      [
        'No diem si guanyarà ni redactem l’escrit.',
        'No decimos si ganará ni redactamos el escrito.',
      ],
    ],
    checks: [
      [
        'Comprovem el número d’expedient i que és dins del termini.',
        'Comprobamos el número de expediente y que está dentro del plazo.',
      ],
      [
        'No rebutgem escrits fora de termini: es registren.',
        'No rechazamos escritos fuera de plazo: se registran.',
      ],
    ],
    handsOver: {
      when: [
        'Si la matrícula està clonada o el vehicle es va vendre abans.',
        'Si la matrícula está clonada o el vehículo se vendió antes.',
      ],
      ask: [
        'Expedient, matrícula, data i documents que té.',
        'Expediente, matrícula, fecha y documentos que tiene.',
      ],
    },
    spoken: [
      'Si no esteu d’acord amb una multa, teniu vint dies naturals per explicar-ho. Si ja és una sanció, un mes per recórrer. Si pagueu amb descompte, ja no podeu reclamar.',
      'Si no está de acuerdo con una multa, tiene veinte días naturales para explicarlo. Si ya es una sanción, un mes para recurrir. Si paga con descuento, ya no puede reclamar.',
    ],
    screen: [
      'Multa: teniu 20 dies naturals per pagar amb descompte o al·legar.',
      'Multa: tiene 20 días naturales para pagar con descuento o alegar.',
    ],
    mistakes: [
      [
        'Dir que es pot pagar amb descompte i reclamar després.',
        'Decir que se puede pagar con descuento y reclamar después.',
      ],
    ],
    asks: [
      ['Quin dia vau rebre la notificació?', '¿Qué día recibió la notificación?'],
      ['Ja l’heu pagada?', '¿Ya la ha pagado?'],
    ],
    protocols: ['PROT-IDENTIFICACIO', 'PROT-MULTES'],
  }),
  sheet({
    code: 'MULTA-CONDUCTOR',
    office: streets,
    title: ['Dir qui conduïa quan us van multar', 'Decir quién conducía cuando le multaron'],
    official: [
      'Identificació de la persona conductora responsable de la infracció',
      'Identificación de la persona conductora responsable de la infracción',
    ],
    names: [
      ['identificar el conductor', 'identificar al conductor'],
      ['no conduïa jo', 'no conducía yo'],
      ['multa del cotxe de l’empresa', 'multa del coche de empresa'],
    ],
    summary: [
      'Si no conduíeu vós, digueu-nos qui era perquè la multa li arribi a ell o a ella.',
      'Si no conducía usted, díganos quién era para que la multa le llegue a esa persona.',
    ],
    description: [
      `Qui té el vehicle a nom seu ha de dir **qui conduïa**. Teniu **vint dies naturals**. Ens calen el nom, el número de document i l’adreça.

Si no ho feu, la multa per no identificar el conductor és el doble o el triple de la primera.`,
      `Quien tiene el vehículo a su nombre debe decir **quién conducía**. Tiene **veinte días naturales**. Necesitamos el nombre, el número de documento y la dirección.

Si no lo hace, la multa por no identificar al conductor es el doble o el triple de la primera.`,
    ],
    regime: 'declaration',
    lifeEvents: ['FV-VEHICLE'],
    related: [['MULTA-ALLEGACIONS', 'alternative']],
    audiences: ['citizens', 'businesses'],
    who: [
      'La persona o empresa titular del vehicle.',
      'La persona o empresa titular del vehículo.',
    ],
    papers: [
      bringsIf('DOC-CESSIO', ['Si el vehicle és de lloguer', 'Si el vehículo es de alquiler']),
      representation,
    ],
    deadline: [
      'Vint dies naturals des de la notificació',
      'Veinte días naturales desde la notificación',
    ],
    term: [1, 'years', 'RDL-6-2015'],
    silence: ['lapse', 'RDL-6-2015'],
    average: [10, 'working-days'],
    outputs: [
      [['Canvi de la persona denunciada', 'Cambio de la persona denunciada'], 'recognition'],
    ],
    steps: [
      [
        ['Ompliu les dades', 'Rellene los datos'],
        [
          'Nom, document i adreça de qui conduïa.',
          'Nombre, documento y dirección de quien conducía.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Enviem la multa a qui toca', 'Enviamos la multa a quien toca'],
        ['Vós ja no heu de fer res més.', 'Usted ya no debe hacer nada más.'],
        'department',
        'COM',
        ['Uns deu dies hàbils', 'Unos diez días hábiles'],
      ],
    ],
    norms: [['RDL-6-2015', 'art. 11 i 93'], ['LLEI-39-2015']],
    tells: [
      [
        'Diem quines dades calen i què passa si no es fa.',
        'Decimos qué datos hacen falta y qué pasa si no se hace.',
      ],
      [
        'No acceptem el nom sense el document i l’adreça.',
        'No aceptamos el nombre sin el documento y la dirección.',
      ],
    ],
    checks: [
      [
        'Comprovem que hi ha les tres dades i la signatura del titular.',
        'Comprobamos que están los tres datos y la firma del titular.',
      ],
      ['No truquem a la persona identificada.', 'No llamamos a la persona identificada.'],
    ],
    handsOver: {
      when: [
        'Si qui conduïa viu a l’estranger o el titular ha mort.',
        'Si quien conducía vive en el extranjero o el titular ha fallecido.',
      ],
      ask: [
        'Expedient, matrícula i dades de qui conduïa.',
        'Expediente, matrícula y datos de quien conducía.',
      ],
    },
    spoken: [
      'Si no conduíeu vós, teniu vint dies naturals per dir qui era. Calen el nom, el document i l’adreça. Si no ho feu, la multa es multiplica.',
      'Si no conducía usted, tiene veinte días naturales para decir quién era. Hacen falta el nombre, el documento y la dirección. Si no lo hace, la multa se multiplica.',
    ],
    screen: [
      'No conduíeu vós? Digueu-nos qui era en 20 dies naturals.',
      '¿No conducía usted? Díganos quién era en 20 días naturales.',
    ],
    mistakes: [
      [
        'Deixar passar el termini mentre es busca el contracte de lloguer.',
        'Dejar pasar el plazo mientras se busca el contrato de alquiler.',
      ],
    ],
    asks: [
      [
        'El vehicle és vostre, d’empresa o de lloguer?',
        '¿El vehículo es suyo, de empresa o de alquiler?',
      ],
      ['Teniu el document de qui conduïa?', '¿Tiene el documento de quien conducía?'],
    ],
    protocols: ['PROT-MULTES'],
  }),
  sheet({
    code: 'GRUA-VEHICLE',
    office: streets,
    title: [
      'Recuperar el vehicle que s’ha endut la grua',
      'Recuperar el vehículo que se ha llevado la grúa',
    ],
    official: [
      'Devolució de vehicles retirats de la via pública',
      'Devolución de vehículos retirados de la vía pública',
    ],
    names: [
      ['la grua s’ha endut el cotxe', 'la grúa se ha llevado el coche'],
      ['dipòsit de vehicles', 'depósito de vehículos'],
      ['on és el meu cotxe', 'dónde está mi coche'],
    ],
    summary: [
      'Veniu al dipòsit amb el document d’identitat, pagueu la taxa i us el torneu a endur.',
      'Venga al depósito con el documento de identidad, pague la tasa y se lo lleva.',
    ],
    description: [
      `El dipòsit obre **tots els dies, les 24 hores**. El vehicle el pot recollir el titular o qui porti la seva autorització i tingui permís de conduir.

Es paga la grua i, a partir del segon dia, l’estada. La multa és a part: la rebreu a casa.`,
      `El depósito abre **todos los días, las 24 horas**. El vehículo lo puede recoger el titular o quien lleve su autorización y tenga permiso de conducir.

Se paga la grúa y, a partir del segundo día, la estancia. La multa es aparte: la recibirá en casa.`,
    ],
    kind: 'S',
    regime: 'self-assessment',
    lifeEvents: ['FV-VEHICLE'],
    related: [['MULTA-ALLEGACIONS', 'next']],
    audiences: ['citizens', 'businesses'],
    who: [
      'El titular del vehicle o la persona que autoritzi.',
      'El titular del vehículo o la persona que autorice.',
    ],
    online: null,
    counter: [
      'Aneu directament al dipòsit municipal, al camí del Molí Vell. En horari d’oficina també podeu pagar a l’OAC, amb cita.',
      'Vaya directamente al depósito municipal, en el camino del Molino Viejo. En horario de oficina también puede pagar en la OAC, con cita.',
    ],
    papers: [
      brings('DOC-DNI'),
      bringsIf('DOC-REPRESENTACIO', ['Si no sou el titular', 'Si no es el titular']),
    ],
    average: [1, 'calendar-days'],
    fees: ['TX-GRUA'],
    pays: 'before',
    outputs: [[['El vehicle', 'El vehículo'], 'physical-object']],
    steps: [
      [
        ['Comproveu que el tenim', 'Compruebe que lo tenemos'],
        [
          'Digueu la matrícula per telèfon o al web.',
          'Diga la matrícula por teléfono o en la web.',
        ],
        'person',
        'INF',
        ['2 minuts', '2 minutos'],
      ],
      [
        ['Pagueu i recolliu-lo', 'Pague y recójalo'],
        ['Amb targeta, al mateix dipòsit.', 'Con tarjeta, en el mismo depósito.'],
        'person',
        'PAG',
        ['10 minuts', '10 minutos'],
      ],
    ],
    norms: [['RDL-6-2015', 'art. 105'], ['OM-CIRCULACIO'], ['OF-VIA-PUBLICA']],
    tells: [
      [
        'Amb la matrícula, diem si el vehicle és al dipòsit i quant s’ha de pagar.',
        'Con la matrícula, decimos si el vehículo está en el depósito y cuánto se debe pagar.',
      ],
      [
        'No perdonem la taxa ni parlem de la multa.',
        'No perdonamos la tasa ni hablamos de la multa.',
      ],
    ],
    checks: [
      [
        'Comprovem la identitat i l’autorització del titular.',
        'Comprobamos la identidad y la autorización del titular.',
      ],
      [
        'No retenim el vehicle per multes pendents.',
        'No retenemos el vehículo por multas pendientes.',
      ],
    ],
    handsOver: {
      when: [
        'Si el vehicle té danys, és robat o el titular ha mort.',
        'Si el vehículo tiene daños, es robado o el titular ha fallecido.',
      ],
      ask: ['Matrícula, on era aparcat i telèfon.', 'Matrícula, dónde estaba aparcado y teléfono.'],
    },
    spoken: [
      'Si la grua s’ha endut el vehicle, aneu al dipòsit municipal amb el document d’identitat i pagueu la taxa amb targeta. Obre sempre.',
      'Si la grúa se ha llevado el vehículo, vaya al depósito municipal con el documento de identidad y pague la tasa con tarjeta. Abre siempre.',
    ],
    screen: [
      'La grua? El dipòsit obre les 24 hores. Porteu el DNI.',
      '¿La grúa? El depósito abre las 24 horas. Traiga el DNI.',
    ],
    mistakes: [
      [
        'Enviar al dipòsit qui té el cotxe robat: primer, la denúncia.',
        'Enviar al depósito a quien tiene el coche robado: primero, la denuncia.',
      ],
    ],
    asks: [
      ['Quina és la matrícula?', '¿Cuál es la matrícula?'],
      ['El vehicle és a nom vostre?', '¿El vehículo está a su nombre?'],
    ],
    minutes: 4,
  }),
  sheet({
    code: 'FESTA-CARRER',
    office: streets,
    title: ['Fer una festa o un acte al carrer', 'Hacer una fiesta o un acto en la calle'],
    official: [
      'Autorització per a actes festius, culturals i esportius a la via pública',
      'Autorización para actos festivos, culturales y deportivos en la vía pública',
    ],
    names: [
      ['sopar de veïns', 'cena de vecinos'],
      ['revetlla de carrer', 'verbena de calle'],
      ['tallar el carrer per una festa', 'cortar la calle por una fiesta'],
    ],
    summary: [
      'Permís perquè veïns i entitats facin un acte obert al carrer o en una plaça.',
      'Permiso para que vecinos y entidades hagan un acto abierto en la calle o en una plaza.',
    ],
    description: [
      `Per fer un sopar de veïns, una revetlla, una cursa o una mostra, demaneu permís **un mes abans**. Us diem quins dies hi ha tanques, llum i taules disponibles.

Si hi haurà foc, animals, escenari o més de 500 persones, cal també un **pla d’autoprotecció**.`,
      `Para hacer una cena de vecinos, una verbena, una carrera o una muestra, pida permiso **un mes antes**. Le decimos qué días hay vallas, luz y mesas disponibles.

Si habrá fuego, animales, escenario o más de 500 personas, hace falta también un **plan de autoprotección**.`,
    ],
    regime: 'licence',
    topics: ['TEMA-CULTURA', 'TEMA-TRANSIT'],
    lifeEvents: ['FE-VIA-PUBLICA'],
    related: [
      ['OCUPACIO-VIA-PUBLICA', 'alternative'],
      ['RESERVA-SALES', 'alternative'],
    ],
    audiences: ['citizens', 'associations', 'businesses'],
    who: [
      'Entitats, comissions de festes i grups de veïns amb una persona responsable.',
      'Entidades, comisiones de fiestas y grupos de vecinos con una persona responsable.',
    ],
    papers: [
      brings('DOC-PLANOL-SITUACIO'),
      brings('DOC-ASSEGURANCA'),
      bringsIf('DOC-PLA-AUTOPROTECCIO', [
        'Si hi ha foc, escenari o més de 500 persones',
        'Si hay fuego, escenario o más de 500 personas',
      ]),
      representation,
    ],
    deadline: ['Un mes abans de l’acte', 'Un mes antes del acto'],
    term: [1, 'months', 'D-112-2010'],
    silence: ['rejection', 'D-336-1988'],
    average: [14, 'working-days'],
    outputs: [
      [
        [
          'Autorització de l’acte i del tall de carrer',
          'Autorización del acto y del corte de calle',
        ],
        'permit',
        ['Els dies autoritzats', 'Los días autorizados'],
      ],
    ],
    steps: [
      [
        ['Demaneu el permís', 'Pida el permiso'],
        [
          'Digueu el dia, l’horari, l’espai i quanta gent espereu.',
          'Diga el día, el horario, el espacio y cuánta gente espera.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Ens posem d’acord', 'Nos ponemos de acuerdo'],
        [
          'Us truquem per parlar de tanques, llum, neteja i soroll.',
          'Le llamamos para hablar de vallas, luz, limpieza y ruido.',
        ],
        'department',
        'INST',
        ['Dues setmanes', 'Dos semanas'],
      ],
      [
        ['Rebeu l’autorització', 'Reciba la autorización'],
        [
          'Pengeu els cartells del tall tres dies abans.',
          'Cuelgue los carteles del corte tres días antes.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-11-2009'], ['D-112-2010'], ['OM-CIVISME'], ['OM-CIRCULACIO']],
    tells: [
      [
        'Diem terminis, assegurança i quan cal el pla d’autoprotecció.',
        'Decimos plazos, seguro y cuándo hace falta el plan de autoprotección.',
      ],
      [
        'No confirmem dates ni material fins a la resolució.',
        'No confirmamos fechas ni material hasta la resolución.',
      ],
    ],
    checks: [
      [
        'Comprovem plànol, assegurança vigent i persona responsable.',
        'Comprobamos plano, seguro vigente y persona responsable.',
      ],
      ['No valorem les mesures de seguretat.', 'No valoramos las medidas de seguridad.'],
    ],
    handsOver: {
      when: [
        'Si coincideix amb el mercat, passa el bus o hi haurà pirotècnia.',
        'Si coincide con el mercado, pasa el bus o habrá pirotecnia.',
      ],
      ask: [
        'Dia, hores, carrer, persones que s’esperen i telèfon.',
        'Día, horas, calle, personas que se esperan y teléfono.',
      ],
    },
    spoken: [
      'Per fer una festa al carrer demaneu permís un mes abans, amb un plànol i l’assegurança. Les entitats no paguen. Us responem en unes dues setmanes.',
      'Para hacer una fiesta en la calle pida permiso un mes antes, con un plano y el seguro. Las entidades no pagan. Le respondemos en unas dos semanas.',
    ],
    screen: [
      'Festa al carrer: demaneu permís un mes abans.',
      'Fiesta en la calle: pida permiso un mes antes.',
    ],
    mistakes: [
      [
        'Registrar-ho com a ocupació per obres: la taxa no és la mateixa.',
        'Registrarlo como ocupación por obras: la tasa no es la misma.',
      ],
    ],
    asks: [
      ['Quanta gent espereu?', '¿Cuánta gente espera?'],
      ['Hi haurà música, foc o escenari?', '¿Habrá música, fuego o escenario?'],
    ],
  }),
  sheet({
    code: 'DESPERFECTE-CARRER',
    office: streets,
    title: ['Avisar d’un desperfecte al carrer', 'Avisar de un desperfecto en la calle'],
    official: [
      'Comunicació d’incidències a la via pública',
      'Comunicación de incidencias en la vía pública',
    ],
    names: [
      ['fanal fos', 'farola fundida'],
      ['forat a la vorera', 'agujero en la acera'],
      ['banc trencat', 'banco roto'],
    ],
    summary: [
      'Digueu-nos què està trencat o brut i hi enviem la brigada.',
      'Díganos qué está roto o sucio y enviamos a la brigada.',
    ],
    description: [
      `Un fanal fos, una vorera aixecada, un contenidor cremat? **Aviseu-nos** i us direm quan estarà arreglat. No cal que us identifiqueu.

Si hi ha perill immediat, truqueu a la policia local.`,
      `¿Una farola fundida, una acera levantada, un contenedor quemado? **Avísenos** y le diremos cuándo estará arreglado. No hace falta que se identifique.

Si hay peligro inmediato, llame a la policía local.`,
    ],
    kind: 'S',
    regime: 'complaint',
    family: 'FAM-QUEIXES',
    related: [
      ['QUEIXA-SUGGERIMENT', 'alternative'],
      ['RECLAMACIO-DANYS', 'alternative'],
    ],
    audiences: ['citizens', 'businesses', 'associations'],
    who: ['Qualsevol persona.', 'Cualquier persona.'],
    average: [6, 'working-days'],
    outputs: [
      [['Avís de quan estarà arreglat', 'Aviso de cuándo estará arreglado'], 'declaration'],
    ],
    steps: [
      [
        ['Aviseu-nos', 'Avísenos'],
        [
          'Digueu què passa i on. Una foto ajuda molt.',
          'Diga qué pasa y dónde. Una foto ayuda mucho.',
        ],
        'person',
        'SOL',
        ['2 minuts', '2 minutos'],
      ],
      [
        ['Hi va la brigada', 'Va la brigada'],
        [
          'Els perills, el mateix dia; la resta, per torn.',
          'Los peligros, el mismo día; el resto, por turno.',
        ],
        'department',
        'INST',
        ['Uns sis dies hàbils', 'Unos seis días hábiles'],
      ],
      [
        ['Us avisem', 'Le avisamos'],
        ['Si ens heu deixat un telèfon o un correu.', 'Si nos ha dejado un teléfono o un correo.'],
        'department',
        'COM',
      ],
    ],
    norms: [['OM-CIVISME'], ['RO-PARTICIPACIO']],
    tells: [
      [
        'Apuntem l’avís amb adreça exacta i donem el número.',
        'Apuntamos el aviso con dirección exacta y damos el número.',
      ],
      ['No prometem un dia concret.', 'No prometemos un día concreto.'],
    ],
    checks: [
      [
        'Comprovem que l’adreça és nostra i que no hi ha ja un avís igual.',
        'Comprobamos que la dirección es nuestra y que no hay ya un aviso igual.',
      ],
      ['No demanem el DNI.', 'No pedimos el DNI.'],
    ],
    handsOver: {
      when: [
        'Si algú s’hi ha fet mal o hi ha perill elèctric.',
        'Si alguien se ha hecho daño o hay peligro eléctrico.',
      ],
      ask: ['Adreça, què passa, foto i telèfon.', 'Dirección, qué pasa, foto y teléfono.'],
    },
    spoken: [
      'Digueu-nos què està trencat i on. No cal identificar-se. Els perills s’arreglen el mateix dia i la resta en uns sis dies hàbils.',
      'Díganos qué está roto y dónde. No hace falta identificarse. Los peligros se arreglan el mismo día y el resto en unos seis días hábiles.',
    ],
    screen: [
      'Un fanal fos? Una vorera trencada? Aviseu-nos.',
      '¿Una farola fundida? ¿Una acera rota? Avísenos.',
    ],
    mistakes: [
      [
        'Tramitar com a avís una reclamació de danys.',
        'Tramitar como aviso una reclamación de daños.',
      ],
    ],
    asks: [
      ['On és exactament?', '¿Dónde está exactamente?'],
      ['Hi ha perill per a algú?', '¿Hay peligro para alguien?'],
    ],
    minutes: 3,
  }),
]
