import type { DemoRecord } from '../demo-record.ts'
import { socialCare } from '../offices.ts'
import { bringsIf, brings, consulted, declares, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

/** Help at home and with money. */
export const socialSheets: readonly DemoRecord[] = [
  sheet({
    code: 'AJUT-DOMICILI',
    office: socialCare,
    title: [
      'Demanar ajuda a casa per a una persona gran',
      'Pedir ayuda en casa para una persona mayor',
    ],
    official: ['Servei d’ajuda a domicili (SAD)', 'Servicio de ayuda a domicilio (SAD)'],
    names: [
      ['SAD', 'SAD'],
      ['una persona que ajudi la meva mare', 'una persona que ayude a mi madre'],
      ['treballadora familiar', 'trabajadora familiar'],
    ],
    summary: [
      'Una professional va a casa per ajudar a rentar-se, vestir-se o fer la compra.',
      'Una profesional va a casa para ayudar a lavarse, vestirse o hacer la compra.',
    ],
    description: [
      `És per a persones que **no es poden valer del tot** a casa: gent gran, persones amb discapacitat o famílies en un mal moment. Una treballadora social us visita i decideix amb vosaltres quantes hores calen.

El preu depèn dels ingressos. Qui té menys no paga res.`,
      `Es para personas que **no pueden valerse del todo** en casa: personas mayores, con discapacidad o familias en un mal momento. Una trabajadora social le visita y decide con ustedes cuántas horas hacen falta.

El precio depende de los ingresos. Quien tiene menos no paga nada.`,
    ],
    regime: 'request',
    lifeEvents: ['FV-DISCAPACITAT', 'FV-ENVELLIR'],
    related: [
      ['TELEASSISTENCIA', 'alternative'],
      ['DEPENDENCIA', 'alternative'],
    ],
    who: [
      'Persones empadronades que necessiten ajuda, o la seva família.',
      'Personas empadronadas que necesitan ayuda, o su familia.',
    ],
    papers: [
      own('DOC-PADRO'),
      consulted('DOC-RENDA'),
      consulted('DOC-DEPENDENCIA', [
        'Si en teniu el grau reconegut',
        'Si tiene el grado reconocido',
      ]),
      bringsIf('DOC-INFORME-MEDIC', [
        'Si no teniu grau de dependència',
        'Si no tiene grado de dependencia',
      ]),
      representation,
    ],
    term: [3, 'months', 'LLEI-12-2007'],
    silence: ['rejection', 'LLEI-13-2006'],
    average: [35, 'calendar-days'],
    fees: ['TX-SAD'],
    pays: 'after',
    outputs: [
      [
        ['Hores d’ajuda a casa', 'Horas de ayuda en casa'],
        'recognition',
        ['Es revisa cada any', 'Se revisa cada año'],
      ],
    ],
    steps: [
      [
        ['Demaneu el servei', 'Pida el servicio'],
        [
          'Per la seu, al taulell o amb la treballadora social.',
          'Por la sede, en el mostrador o con la trabajadora social.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Us visitem a casa', 'Le visitamos en casa'],
        [
          'Parlem del que necessiteu i de qui us ajuda.',
          'Hablamos de lo que necesita y de quién le ayuda.',
        ],
        'department',
        'INST',
        ['Unes tres setmanes', 'Unas tres semanas'],
      ],
      [
        ['Comença el servei', 'Empieza el servicio'],
        [
          'Us presentem la professional i l’horari.',
          'Le presentamos a la profesional y el horario.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-12-2007'], ['LLEI-39-2006'], ['LLEI-13-2006'], ['REG-SAD']],
    tells: [
      [
        'Expliquem per a qui és i donem hora amb la treballadora social.',
        'Explicamos para quién es y damos hora con la trabajadora social.',
      ],
      [
        'No diem quantes hores tocaran ni el preu.',
        'No decimos cuántas horas tocarán ni el precio.',
      ],
    ],
    checks: [
      [
        'Comprovem la signatura de totes les persones de la casa per consultar la renda.',
        'Comprobamos la firma de todas las personas de la casa para consultar la renta.',
      ],
      [
        'No llegim informes mèdics: van en sobre tancat.',
        'No leemos informes médicos: van en sobre cerrado.',
      ],
    ],
    handsOver: {
      when: [
        'Si surt avui de l’hospital, viu sola o hi ha sospita de maltractament.',
        'Si sale hoy del hospital, vive sola o hay sospecha de maltrato.',
      ],
      ask: [
        'Nom, adreça, telèfon, amb qui viu i què ha passat.',
        'Nombre, dirección, teléfono, con quién vive y qué ha pasado.',
      ],
    },
    spoken: [
      'El servei d’ajuda a domicili envia una professional a casa per ajudar en el dia a dia. Una treballadora social us visita i decideix les hores. El preu depèn dels ingressos.',
      'El servicio de ayuda a domicilio envía una profesional a casa para ayudar en el día a día. Una trabajadora social le visita y decide las horas. El precio depende de los ingresos.',
    ],
    screen: [
      'Us cal ajuda a casa? Demaneu hora a Serveis Socials.',
      '¿Necesita ayuda en casa? Pida hora en Servicios Sociales.',
    ],
    mistakes: [
      [
        'Dir que cal tenir el grau de dependència: no és obligatori.',
        'Decir que hay que tener el grado de dependencia: no es obligatorio.',
      ],
    ],
    asks: [
      ['Per a qui és i amb qui viu?', '¿Para quién es y con quién vive?'],
      ['És urgent per una alta hospitalària?', '¿Es urgente por un alta hospitalaria?'],
    ],
    protocols: ['PROT-PRIMERA-ACOLLIDA'],
    minutes: 15,
  }),
  sheet({
    code: 'TELEASSISTENCIA',
    office: socialCare,
    title: ['Demanar el botó de teleassistència', 'Pedir el botón de teleasistencia'],
    official: ['Servei local de teleassistència', 'Servicio local de teleasistencia'],
    names: [
      ['medalla d’emergència', 'medalla de emergencia'],
      ['botó vermell', 'botón rojo'],
      ['collaret per a gent gran', 'collar para mayores'],
    ],
    summary: [
      'Un botó per demanar ajuda des de casa a qualsevol hora, per a qui viu sol.',
      'Un botón para pedir ayuda desde casa a cualquier hora, para quien vive solo.',
    ],
    description: [
      `Portareu un **botó** al coll o al canell. Si el premeu, us respon una persona a qualsevol hora i avisa la família o una ambulància.

És **gratuït** a partir de 80 anys si viviu sols, i per a qui té pocs ingressos.`,
      `Llevará un **botón** en el cuello o en la muñeca. Si lo pulsa, le responde una persona a cualquier hora y avisa a la familia o a una ambulancia.

Es **gratuito** a partir de 80 años si vive solo, y para quien tiene pocos ingresos.`,
    ],
    regime: 'request',
    lifeEvents: ['FV-ENVELLIR', 'FV-DISCAPACITAT'],
    related: [
      ['AJUT-DOMICILI', 'alternative'],
      ['DEPENDENCIA', 'alternative'],
    ],
    who: [
      'Persones empadronades de més de 65 anys, amb discapacitat o que viuen soles.',
      'Personas empadronadas de más de 65 años, con discapacidad o que viven solas.',
    ],
    papers: [own('DOC-PADRO'), declares(), representation],
    term: [3, 'months', 'LLEI-12-2007'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [15, 'working-days'],
    outputs: [
      [
        ['Aparell de teleassistència', 'Aparato de teleasistencia'],
        'physical-object',
        ['Mentre el necessiteu', 'Mientras lo necesite'],
      ],
    ],
    steps: [
      [
        ['Demaneu-lo', 'Pídalo'],
        [
          'Ens cal un telèfon de contacte de la família.',
          'Necesitamos un teléfono de contacto de la familia.',
        ],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['L’instal·lem', 'Lo instalamos'],
        ['Una tècnica us ensenya com funciona.', 'Una técnica le enseña cómo funciona.'],
        'department',
        'RES',
        ['Unes tres setmanes', 'Unas tres semanas'],
      ],
    ],
    norms: [['LLEI-12-2007'], ['REG-SAD']],
    tells: [
      [
        'Expliquem com funciona i qui el té gratuït.',
        'Explicamos cómo funciona y quién lo tiene gratuito.',
      ],
      ['No atenem emergències: es truca al 112.', 'No atendemos emergencias: se llama al 112.'],
    ],
    checks: [
      ['Comprovem edat i domicili al padró.', 'Comprobamos edad y domicilio en el padrón.'],
      ['No demanem cap informe mèdic.', 'No pedimos ningún informe médico.'],
    ],
    handsOver: {
      when: [
        'Si la persona ha caigut fa poc o surt de l’hospital.',
        'Si la persona se ha caído hace poco o sale del hospital.',
      ],
      ask: [
        'Nom, adreça, edat i telèfon d’un familiar.',
        'Nombre, dirección, edad y teléfono de un familiar.',
      ],
    },
    spoken: [
      'La teleassistència és un botó per demanar ajuda des de casa a qualsevol hora. Es demana per la seu o al taulell, i l’instal·lem en unes tres setmanes.',
      'La teleasistencia es un botón para pedir ayuda desde casa a cualquier hora. Se pide por la sede o en el mostrador, y lo instalamos en unas tres semanas.',
    ],
    screen: [
      'Teleassistència: un botó per demanar ajuda a tota hora.',
      'Teleasistencia: un botón para pedir ayuda a toda hora.',
    ],
    mistakes: [
      [
        'Demanar la renda a qui té més de 80 anys i viu sol.',
        'Pedir la renta a quien tiene más de 80 años y vive solo.',
      ],
    ],
    asks: [
      ['Viu sola?', '¿Vive sola?'],
      ['Qui té claus de casa?', '¿Quién tiene llaves de casa?'],
    ],
    protocols: ['PROT-PRIMERA-ACOLLIDA'],
  }),
  sheet({
    code: 'DEPENDENCIA',
    office: socialCare,
    title: [
      'Demanar el reconeixement de la dependència',
      'Pedir el reconocimiento de la dependencia',
    ],
    official: [
      'Reconeixement de la situació de dependència i del dret a les prestacions',
      'Reconocimiento de la situación de dependencia y del derecho a las prestaciones',
    ],
    names: [
      ['llei de la dependència', 'ley de la dependencia'],
      ['grau de dependència', 'grado de dependencia'],
      ['ajuda per cuidar el pare', 'ayuda para cuidar al padre'],
    ],
    summary: [
      'La Generalitat valora si una persona necessita ajuda cada dia. Nosaltres ho tramitem.',
      'La Generalitat valora si una persona necesita ayuda cada día. Nosotros lo tramitamos.',
    ],
    description: [
      `Si una persona necessita **ajuda cada dia** per menjar, rentar-se o moure’s, pot demanar el grau de dependència. El resol la **Generalitat**; nosaltres recollim la sol·licitud i fem el pla amb la família.

Cal un informe de salut del CAP, que consultem nosaltres si el demaneu allà.`,
      `Si una persona necesita **ayuda cada día** para comer, lavarse o moverse, puede pedir el grado de dependencia. Lo resuelve la **Generalitat**; nosotros recogemos la solicitud y hacemos el plan con la familia.

Hace falta un informe de salud del CAP, que se pide allí.`,
    ],
    regime: 'request',
    lifeEvents: ['FV-ENVELLIR', 'FV-DISCAPACITAT'],
    related: [
      ['AJUT-DOMICILI', 'next'],
      ['TARGETA-APARCAMENT-DISCAPACITAT', 'alternative'],
    ],
    who: [
      'La persona que necessita ajuda o qui la representa.',
      'La persona que necesita ayuda o quien la representa.',
    ],
    papers: [
      brings('DOC-INFORME-MEDIC', [
        'El del CAP, de menys de tres mesos.',
        'El del CAP, de menos de tres meses.',
      ]),
      brings('DOC-IBAN'),
      consulted('DOC-PADRO'),
      representation,
    ],
    term: [6, 'months', 'LLEI-39-2006'],
    silence: ['rejection', 'LLEI-39-2006'],
    average: [6, 'months'],
    outputs: [
      [
        ['Resolució del grau i pla d’atenció', 'Resolución del grado y plan de atención'],
        'recognition',
      ],
    ],
    steps: [
      [
        ['Presenteu la sol·licitud', 'Presente la solicitud'],
        [
          'Us ajudem a omplir-la a Serveis Socials.',
          'Le ayudamos a rellenarla en Servicios Sociales.',
        ],
        'person',
        'SOL',
        ['30 minuts', '30 minutos'],
      ],
      [
        ['La Generalitat us valora', 'La Generalitat le valora'],
        ['Una professional va a casa.', 'Una profesional va a casa.'],
        'other',
        'INST',
        ['Uns tres mesos', 'Unos tres meses'],
      ],
      [
        ['Fem el pla amb vós', 'Hacemos el plan con usted'],
        [
          'Trieu entre ajuda a casa, centre de dia o una prestació.',
          'Elige entre ayuda en casa, centro de día o una prestación.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-39-2006', 'art. 26 a 29'], ['LLEI-12-2007']],
    tells: [
      [
        'Diem els passos i on es demana l’informe de salut.',
        'Decimos los pasos y dónde se pide el informe de salud.',
      ],
      [
        'No diem quin grau sortirà ni quan: ho resol la Generalitat.',
        'No decimos qué grado saldrá ni cuándo: lo resuelve la Generalitat.',
      ],
    ],
    checks: [
      [
        'Comprovem l’informe, el compte i la signatura.',
        'Comprobamos el informe, la cuenta y la firma.',
      ],
      ['No valorem la salut de la persona.', 'No valoramos la salud de la persona.'],
    ],
    handsOver: {
      when: [
        'Si la persona ha empitjorat o la família no pot més.',
        'Si la persona ha empeorado o la familia no puede más.',
      ],
      ask: [
        'Nom, data de la sol·licitud i telèfon de la família.',
        'Nombre, fecha de la solicitud y teléfono de la familia.',
      ],
    },
    spoken: [
      'El grau de dependència el dona la Generalitat. Nosaltres recollim la sol·licitud amb l’informe del CAP i fem el pla amb la família. Acostuma a durar uns sis mesos.',
      'El grado de dependencia lo da la Generalitat. Nosotros recogemos la solicitud con el informe del CAP y hacemos el plan con la familia. Suele durar unos seis meses.',
    ],
    screen: ['Dependència: porteu l’informe del CAP.', 'Dependencia: traiga el informe del CAP.'],
    mistakes: [
      [
        'Confondre el grau de dependència amb el de discapacitat.',
        'Confundir el grado de dependencia con el de discapacidad.',
      ],
    ],
    asks: [
      ['Té ja un grau reconegut?', '¿Tiene ya un grado reconocido?'],
      ['Qui en té cura ara?', '¿Quién la cuida ahora?'],
    ],
    protocols: ['PROT-PRIMERA-ACOLLIDA'],
    minutes: 20,
    more: {
      competence: 'other',
      externalManager: {
        name: { ca: 'Generalitat de Catalunya', es: 'Generalitat de Catalunya' },
        url: 'https://web.gencat.cat',
      },
    },
  }),
  sheet({
    code: 'AJUT-URGENCIA',
    office: socialCare,
    title: [
      'Demanar un ajut urgent per a despeses bàsiques',
      'Pedir una ayuda urgente para gastos básicos',
    ],
    official: [
      'Prestacions econòmiques d’urgència social',
      'Prestaciones económicas de urgencia social',
    ],
    names: [
      ['no puc pagar la llum', 'no puedo pagar la luz'],
      ['ajuda per al lloguer', 'ayuda para el alquiler'],
      ['pobresa energètica', 'pobreza energética'],
    ],
    summary: [
      'Ajut per pagar menjar, lloguer, llum o aigua quan no us arriben els diners.',
      'Ayuda para pagar comida, alquiler, luz o agua cuando no le llega el dinero.',
    ],
    description: [
      `Si **no podeu pagar** el menjar, el lloguer, la llum, l’aigua o les medicines, parleu amb Serveis Socials. Una treballadora social mira la vostra situació i proposa un ajut.

Si us volen **tallar el subministrament**, porteu la carta: amb l’informe no us el poden tallar.`,
      `Si **no puede pagar** la comida, el alquiler, la luz, el agua o las medicinas, hable con Servicios Sociales. Una trabajadora social mira su situación y propone una ayuda.

Si le quieren **cortar el suministro**, traiga la carta: con el informe no se lo pueden cortar.`,
    ],
    regime: 'grant',
    lifeEvents: ['FV-CASA'],
    related: [
      ['AJUT-MENJADOR', 'alternative'],
      ['FRACCIONAMENT-DEUTE', 'alternative'],
    ],
    who: [
      'Persones i famílies empadronades amb pocs ingressos.',
      'Personas y familias empadronadas con pocos ingresos.',
    ],
    papers: [
      own('DOC-PADRO'),
      consulted('DOC-RENDA'),
      brings('DOC-REBUT', ['El que no podeu pagar.', 'El que no puede pagar.']),
      declares(),
    ],
    term: [1, 'months', 'LLEI-13-2006'],
    silence: ['rejection', 'LLEI-13-2006'],
    average: [8, 'working-days'],
    outputs: [[['Ajut econòmic', 'Ayuda económica'], 'financial-benefit']],
    steps: [
      [
        ['Demaneu hora', 'Pida hora'],
        [
          'Si és per un tall, us atenem l’endemà.',
          'Si es por un corte, le atendemos al día siguiente.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Parleu amb la treballadora social', 'Hable con la trabajadora social'],
        ['Mireu junts què necessiteu.', 'Miran juntos qué necesita.'],
        'department',
        'INST',
        ['Una hora', 'Una hora'],
      ],
      [
        ['Rebeu l’ajut', 'Reciba la ayuda'],
        [
          'Paguem el rebut directament o us donem una targeta.',
          'Pagamos el recibo directamente o le damos una tarjeta.',
        ],
        'department',
        'RES',
        ['Uns vuit dies hàbils', 'Unos ocho días hábiles'],
      ],
    ],
    norms: [['LLEI-13-2006', 'art. 30'], ['LLEI-24-2015', 'art. 6'], ['BASES-URGENCIA']],
    tells: [
      [
        'Donem hora prioritària si hi ha un avís de tall o de desnonament.',
        'Damos hora prioritaria si hay un aviso de corte o de desahucio.',
      ],
      ['No diem si li donaran l’ajut ni quant.', 'No decimos si le darán la ayuda ni cuánto.'],
    ],
    checks: [
      [
        'Recollim el rebut i l’autorització per consultar la renda.',
        'Recogemos el recibo y la autorización para consultar la renta.',
      ],
      [
        'No fem preguntes personals al taulell.',
        'No hacemos preguntas personales en el mostrador.',
      ],
    ],
    handsOver: {
      when: [
        'Si avui no tenen on dormir, què menjar o hi ha un desnonament amb data.',
        'Si hoy no tienen dónde dormir, qué comer o hay un desahucio con fecha.',
      ],
      ask: [
        'Nom, telèfon, qui viu a casa i data del tall o desnonament.',
        'Nombre, teléfono, quién vive en casa y fecha del corte o desahucio.',
      ],
    },
    spoken: [
      'Si no podeu pagar el menjar, el lloguer o la llum, demaneu hora a Serveis Socials. Si us volen tallar la llum o l’aigua, porteu la carta i us atenem l’endemà.',
      'Si no puede pagar la comida, el alquiler o la luz, pida hora en Servicios Sociales. Si le quieren cortar la luz o el agua, traiga la carta y le atendemos al día siguiente.',
    ],
    screen: [
      'Us volen tallar la llum o l’aigua? Parleu amb nosaltres.',
      '¿Le quieren cortar la luz o el agua? Hable con nosotros.',
    ],
    mistakes: [
      [
        'Donar cita d’aquí a un mes quan hi ha un avís de tall.',
        'Dar cita para dentro de un mes cuando hay un aviso de corte.',
      ],
    ],
    asks: [
      ['Hi ha una data de tall o de desnonament?', '¿Hay una fecha de corte o de desahucio?'],
      ['Hi ha menors a casa?', '¿Hay menores en casa?'],
    ],
    protocols: ['PROT-PRIMERA-ACOLLIDA', 'PROT-TALL-SUBMINISTRAMENT'],
  }),
]
