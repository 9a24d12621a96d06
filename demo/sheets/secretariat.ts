import type { DemoRecord } from '../demo-record.ts'
import { secretariat } from '../offices.ts'
import { brings, bringsIf, consulted, declares, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

const everybody = ['citizens', 'businesses', 'associations', 'professionals']

/** Claims, rights, the cemetery, jobs at the town hall and animals. */
export const secretariatSheets: readonly DemoRecord[] = [
  sheet({
    code: 'RECLAMACIO-DANYS',
    office: secretariat,
    title: ['Reclamar danys a l’Ajuntament', 'Reclamar daños al Ayuntamiento'],
    official: [
      'Reclamació de responsabilitat patrimonial',
      'Reclamación de responsabilidad patrimonial',
    ],
    names: [
      ['he caigut al carrer', 'me he caído en la calle'],
      ['responsabilitat patrimonial', 'responsabilidad patrimonial'],
      ['un arbre m’ha trencat el cotxe', 'un árbol me ha roto el coche'],
    ],
    summary: [
      'Si us heu fet mal o heu tingut danys per culpa d’un servei municipal, reclameu-los.',
      'Si se ha hecho daño o ha tenido daños por culpa de un servicio municipal, reclámelos.',
    ],
    description: [
      `Si una vorera en mal estat, un arbre o un servei municipal us ha causat **danys**, podeu demanar que us els paguem. Teniu **un any** des que va passar o des que us heu curat.

Heu d’explicar què va passar, on i quan, i quant demaneu.`,
      `Si una acera en mal estado, un árbol o un servicio municipal le ha causado **daños**, puede pedir que se los paguemos. Tiene **un año** desde que pasó o desde que se ha curado.

Debe explicar qué pasó, dónde y cuándo, y cuánto pide.`,
    ],
    regime: 'request',
    family: 'FAM-QUEIXES',
    related: [
      ['DESPERFECTE-CARRER', 'alternative'],
      ['QUEIXA-SUGGERIMENT', 'alternative'],
    ],
    audiences: everybody,
    who: [
      'Qui ha patit el dany, o la seva família o asseguradora.',
      'Quien ha sufrido el daño, o su familia o aseguradora.',
    ],
    papers: [
      brings('DOC-FOTOGRAFIES'),
      bringsIf('DOC-INFORME-MEDIC', ['Si us vau fer mal', 'Si se hizo daño']),
      bringsIf('DOC-JUSTIFICANTS', ['Si hi ha danys materials', 'Si hay daños materiales']),
      representation,
    ],
    deadline: [
      'Un any des del dany o des de la curació',
      'Un año desde el daño o desde la curación',
    ],
    term: [6, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [7, 'months'],
    outputs: [
      [
        ['Resolució i, si escau, indemnització', 'Resolución y, en su caso, indemnización'],
        'financial-benefit',
      ],
    ],
    steps: [
      [
        ['Presenteu la reclamació', 'Presente la reclamación'],
        ['Amb fotografies, informes i factures.', 'Con fotografías, informes y facturas.'],
        'person',
        'SOL',
        ['20 minuts', '20 minutos'],
      ],
      [
        ['Demanem informes', 'Pedimos informes'],
        [
          'Al servei i a la companyia d’assegurances. Després podeu dir-hi la vostra.',
          'Al servicio y a la compañía de seguros. Después puede decir lo que quiera.',
        ],
        'department',
        'INST',
        ['Uns quatre mesos', 'Unos cuatro meses'],
      ],
      [
        ['Rebeu la resolució', 'Reciba la resolución'],
        ['Diu si us paguem i quant.', 'Dice si le pagamos y cuánto.'],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-39-2015', 'art. 67 i 91'], ['LLEI-40-2015', 'art. 32 a 35'], ['LLEI-26-2010']],
    tells: [
      [
        'Expliquem el termini d’un any i quines proves ajuden.',
        'Explicamos el plazo de un año y qué pruebas ayudan.',
      ],
      ['No diem si és culpa de l’Ajuntament.', 'No decimos si es culpa del Ayuntamiento.'],
    ],
    checks: [
      [
        'Comprovem que diu lloc, dia, fets i quantitat.',
        'Comprobamos que dice lugar, día, hechos y cantidad.',
      ],
      ['No valorem les proves.', 'No valoramos las pruebas.'],
    ],
    handsOver: {
      when: [
        'Si hi ha ferits greus, advocat o una companyia pel mig.',
        'Si hay heridos graves, abogado o una compañía de por medio.',
      ],
      ask: ['Lloc, dia, què va passar i telèfon.', 'Lugar, día, qué pasó y teléfono.'],
    },
    spoken: [
      'Si heu tingut danys per culpa d’un servei municipal, teniu un any per reclamar-los. Presenteu fotografies, informes i factures. La resposta triga uns set mesos.',
      'Si ha tenido daños por culpa de un servicio municipal, tiene un año para reclamarlos. Presente fotografías, informes y facturas. La respuesta tarda unos siete meses.',
    ],
    screen: [
      'Danys al carrer? Teniu un any per reclamar.',
      '¿Daños en la calle? Tiene un año para reclamar.',
    ],
    mistakes: [
      [
        'Registrar-ho com una queixa: es perd el termini.',
        'Registrarlo como una queja: se pierde el plazo.',
      ],
    ],
    asks: [
      ['Què va passar, on i quin dia?', '¿Qué pasó, dónde y qué día?'],
      ['Hi va anar la policia?', '¿Fue la policía?'],
    ],
  }),
  sheet({
    code: 'DRETS-DADES',
    office: secretariat,
    title: ['Saber, corregir o esborrar les vostres dades', 'Saber, corregir o borrar sus datos'],
    official: [
      'Exercici dels drets d’accés, rectificació, supressió, oposició, limitació i portabilitat',
      'Ejercicio de los derechos de acceso, rectificación, supresión, oposición, limitación y portabilidad',
    ],
    names: [
      ['drets ARCO', 'derechos ARCO'],
      ['esborrar les meves dades', 'borrar mis datos'],
      ['protecció de dades', 'protección de datos'],
    ],
    summary: [
      'Demaneu quines dades vostres tenim, corregiu-les o feu que les esborrem.',
      'Pida qué datos suyos tenemos, corríjalos o haga que los borremos.',
    ],
    description: [
      `Teniu dret a saber **quines dades vostres** té l’Ajuntament i per a què, i a corregir-les. Quan la llei ho permet, també les podeu fer esborrar o oposar-vos que es facin servir.

Us responem en **un mes**. Si no, podeu reclamar a l’Autoritat Catalana de Protecció de Dades.`,
      `Tiene derecho a saber **qué datos suyos** tiene el Ayuntamiento y para qué, y a corregirlos. Cuando la ley lo permite, también puede hacer que se borren u oponerse a que se usen.

Le respondemos en **un mes**. Si no, puede reclamar a la Autoridad Catalana de Protección de Datos.`,
    ],
    regime: 'request',
    family: 'FAM-IDENTITAT',
    related: [
      ['ACCES-INFORMACIO-PUBLICA', 'alternative'],
      ['PADRO-RECTIFICACIO', 'alternative'],
    ],
    who: [
      'La persona a qui es refereixen les dades o qui la representa.',
      'La persona a la que se refieren los datos o quien la representa.',
    ],
    papers: [brings('DOC-DNI'), representation],
    term: [1, 'months', 'RGPD'],
    silence: ['rejection', 'LO-3-2018'],
    average: [15, 'working-days'],
    outputs: [
      [
        [
          'Resposta amb les vostres dades o amb el que hem fet',
          'Respuesta con sus datos o con lo que hemos hecho',
        ],
        'declaration',
      ],
    ],
    steps: [
      [
        ['Digueu què voleu', 'Diga qué quiere'],
        [
          'Saber, corregir, esborrar, oposar-vos o endur-vos les dades.',
          'Saber, corregir, borrar, oponerse o llevarse los datos.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Us responem', 'Le respondemos'],
        [
          'La delegada de protecció de dades revisa la resposta.',
          'La delegada de protección de datos revisa la respuesta.',
        ],
        'department',
        'RES',
        ['Un mes com a màxim', 'Un mes como máximo'],
      ],
    ],
    norms: [
      ['RGPD', 'art. 12 a 22'],
      ['LO-3-2018', 'art. 12 a 18'],
    ],
    tells: [
      [
        'Expliquem els drets amb paraules planeres.',
        'Explicamos los derechos con palabras llanas.',
      ],
      [
        'No busquem dades de la persona al taulell.',
        'No buscamos datos de la persona en el mostrador.',
      ],
    ],
    checks: [
      ['Comprovem la identitat amb cura.', 'Comprobamos la identidad con cuidado.'],
      ['No demanem per què ho vol.', 'No preguntamos por qué lo quiere.'],
    ],
    handsOver: {
      when: [
        'Si demana dades d’un menor, d’un difunt o de violència masclista.',
        'Si pide datos de un menor, de un difunto o de violencia machista.',
      ],
      ask: ['Nom, dret que exerceix i telèfon.', 'Nombre, derecho que ejerce y teléfono.'],
    },
    spoken: [
      'Podeu demanar quines dades vostres tenim, corregir-les o esborrar-les. Us responem en un mes. És gratuït i només cal identificar-se.',
      'Puede pedir qué datos suyos tenemos, corregirlos o borrarlos. Le respondemos en un mes. Es gratuito y solo hay que identificarse.',
    ],
    screen: ['Les vostres dades són vostres: demaneu-les.', 'Sus datos son suyos: pídalos.'],
    mistakes: [
      [
        'Tramitar-ho com accés a la informació pública.',
        'Tramitarlo como acceso a la información pública.',
      ],
    ],
    asks: [
      ['Voleu saber, corregir o esborrar?', '¿Quiere saber, corregir o borrar?'],
      ['Són dades vostres?', '¿Son datos suyos?'],
    ],
  }),
  sheet({
    code: 'RECURS-REPOSICIO',
    office: secretariat,
    title: [
      'No estar d’acord amb una decisió municipal',
      'No estar de acuerdo con una decisión municipal',
    ],
    official: ['Recurs potestatiu de reposició', 'Recurso potestativo de reposición'],
    names: [
      ['presentar un recurs', 'presentar un recurso'],
      ['recurs de reposició', 'recurso de reposición'],
      ['m’han denegat la llicència', 'me han denegado la licencia'],
    ],
    summary: [
      'Demaneu a l’Ajuntament que canviï una resolució, en el termini d’un mes.',
      'Pida al Ayuntamiento que cambie una resolución, en el plazo de un mes.',
    ],
    description: [
      `Si una resolució us perjudica, podeu demanar que la revisem amb un **recurs de reposició**. Teniu **un mes** des de la notificació.

No és obligatori: també podeu anar directament al jutjat, en dos mesos. Si és un impost o una taxa, feu el recurs de tributs.`,
      `Si una resolución le perjudica, puede pedir que la revisemos con un **recurso de reposición**. Tiene **un mes** desde la notificación.

No es obligatorio: también puede ir directamente al juzgado, en dos meses. Si es un impuesto o una tasa, haga el recurso de tributos.`,
    ],
    regime: 'appeal',
    related: [
      ['RECURS-TRIBUTS', 'alternative'],
      ['MULTA-ALLEGACIONS', 'alternative'],
    ],
    audiences: everybody,
    who: [
      'La persona o entitat afectada per la resolució.',
      'La persona o entidad afectada por la resolución.',
    ],
    papers: [
      bringsIf('DOC-JUSTIFICANTS', ['Si demostren el que dieu', 'Si demuestran lo que dice']),
      representation,
    ],
    deadline: ['Un mes des de la notificació', 'Un mes desde la notificación'],
    term: [1, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [45, 'calendar-days'],
    outputs: [[['Resolució del recurs', 'Resolución del recurso'], 'declaration']],
    steps: [
      [
        ['Presenteu el recurs', 'Presente el recurso'],
        [
          'Digueu quina resolució és i per què no hi esteu d’acord.',
          'Diga qué resolución es y por qué no está de acuerdo.',
        ],
        'person',
        'SOL',
        ['20 minuts', '20 minutos'],
      ],
      [
        ['El revisem', 'Lo revisamos'],
        ['Els serveis jurídics fan un informe.', 'Los servicios jurídicos hacen un informe.'],
        'department',
        'INST',
        ['Un mes', 'Un mes'],
      ],
      [
        ['Us responem', 'Le respondemos'],
        [
          'Si no responem en un mes, podeu anar al jutjat.',
          'Si no respondemos en un mes, puede ir al juzgado.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-39-2015', 'art. 123 i 124'], ['LLEI-26-2010'], ['LLEI-7-1985', 'art. 52']],
    tells: [
      [
        'Diem el termini i si la resolució es pot recórrer.',
        'Decimos el plazo y si la resolución se puede recurrir.',
      ],
      [
        'No redactem recursos ni donem consell jurídic.',
        'No redactamos recursos ni damos consejo jurídico.',
      ],
    ],
    checks: [
      [
        'Comprovem que identifica la resolució i està signat.',
        'Comprobamos que identifica la resolución y está firmado.',
      ],
      ['No rebutgem res fora de termini.', 'No rechazamos nada fuera de plazo.'],
    ],
    handsOver: {
      when: [
        'Si demana aturar l’execució, com un enderroc o un tancament.',
        'Si pide parar la ejecución, como un derribo o un cierre.',
      ],
      ask: [
        'Número d’expedient, data de notificació i telèfon.',
        'Número de expediente, fecha de notificación y teléfono.',
      ],
    },
    spoken: [
      'Si no esteu d’acord amb una decisió de l’Ajuntament, teniu un mes per presentar un recurs. També podeu anar directament al jutjat, en dos mesos.',
      'Si no está de acuerdo con una decisión del Ayuntamiento, tiene un mes para presentar un recurso. También puede ir directamente al juzgado, en dos meses.',
    ],
    screen: [
      'No hi esteu d’acord? Teniu un mes per recórrer.',
      '¿No está de acuerdo? Tiene un mes para recurrir.',
    ],
    mistakes: [
      [
        'Enviar aquí els recursos d’impostos i de multes.',
        'Enviar aquí los recursos de impuestos y de multas.',
      ],
    ],
    asks: [
      ['Quina resolució és i quan la vau rebre?', '¿Qué resolución es y cuándo la recibió?'],
      ['És un impost, una multa o una altra cosa?', '¿Es un impuesto, una multa u otra cosa?'],
    ],
  }),
  sheet({
    code: 'CEMENTIRI-TITULAR',
    office: secretariat,
    title: ['Canviar el titular d’un nínxol', 'Cambiar el titular de un nicho'],
    official: ['Transmissió del dret funerari', 'Transmisión del derecho funerario'],
    names: [
      ['nínxol dels pares', 'nicho de los padres'],
      ['heretar un nínxol', 'heredar un nicho'],
      ['títol del cementiri', 'título del cementerio'],
    ],
    summary: [
      'Quan mor el titular d’un nínxol o d’una tomba, cal posar-lo a nom d’un hereu.',
      'Cuando muere el titular de un nicho o de una tumba, hay que ponerlo a nombre de un heredero.',
    ],
    description: [
      `El dret sobre un nínxol s’hereta. Cal posar-lo **a nom d’una sola persona**, que serà qui rebrà els rebuts i autoritzarà els enterraments.

Si hi ha diversos hereus, tots han de signar l’acord.`,
      `El derecho sobre un nicho se hereda. Hay que ponerlo **a nombre de una sola persona**, que será quien reciba los recibos y autorice los entierros.

Si hay varios herederos, todos deben firmar el acuerdo.`,
    ],
    regime: 'request',
    family: 'FAM-CEMENTIRI',
    lifeEvents: ['FV-DEFUNCIO'],
    related: [
      ['PLUSVALUA', 'alternative'],
      ['DOMICILIACIO-REBUTS', 'next'],
    ],
    who: [
      'La persona hereva o la que designin els hereus.',
      'La persona heredera o la que designen los herederos.',
    ],
    papers: [
      brings('DOC-TITOL-FUNERARI'),
      consulted('DOC-CERTIFICAT-DEFUNCIO'),
      brings('DOC-TESTAMENT'),
      bringsIf('DOC-CESSIO', ['Si hi ha més d’un hereu', 'Si hay más de un heredero']),
    ],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'D-336-1988'],
    average: [25, 'working-days'],
    fees: ['TX-CEMENTIRI'],
    outputs: [
      [
        ['Títol nou', 'Título nuevo'],
        'recognition',
        ['Fins a cinquanta anys', 'Hasta cincuenta años'],
      ],
    ],
    steps: [
      [
        ['Presenteu els papers', 'Presente los papeles'],
        [
          'El títol antic i el testament o la declaració d’hereus.',
          'El título antiguo y el testamento o la declaración de herederos.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Els revisem', 'Los revisamos'],
        ['La defunció, la consultem nosaltres.', 'La defunción la consultamos nosotros.'],
        'department',
        'INST',
        ['Unes quatre setmanes', 'Unas cuatro semanas'],
      ],
      [
        ['Recolliu el títol', 'Recoja el título'],
        ['Amb el rebut pagat.', 'Con el recibo pagado.'],
        'person',
        'RES',
      ],
    ],
    norms: [['REG-CEMENTIRI'], ['LLEI-2-1997'], ['D-297-1997'], ['OF-CEMENTIRI']],
    tells: [
      [
        'Diem quins papers calen segons si hi ha testament.',
        'Decimos qué papeles hacen falta según si hay testamento.',
      ],
      [
        'No diem qui és l’hereu ni mitjancem entre germans.',
        'No decimos quién es el heredero ni mediamos entre hermanos.',
      ],
    ],
    checks: [
      [
        'Comprovem que hi ha el títol i que signen tots els hereus.',
        'Comprobamos que está el título y que firman todos los herederos.',
      ],
      ['No interpretem testaments.', 'No interpretamos testamentos.'],
    ],
    handsOver: {
      when: [
        'Si s’ha perdut el títol, hi ha un enterrament avui o els hereus no s’entenen.',
        'Si se ha perdido el título, hay un entierro hoy o los herederos no se entienden.',
      ],
      ask: [
        'Número de nínxol, nom del difunt i telèfon.',
        'Número de nicho, nombre del difunto y teléfono.',
      ],
    },
    spoken: [
      'Quan mor el titular d’un nínxol, un hereu l’ha de posar a nom seu. Porteu el títol i el testament. Si hi ha més hereus, han de signar tots.',
      'Cuando muere el titular de un nicho, un heredero debe ponerlo a su nombre. Traiga el título y el testamento. Si hay más herederos, deben firmar todos.',
    ],
    screen: [
      'Nínxol heretat: porteu el títol i el testament.',
      'Nicho heredado: traiga el título y el testamento.',
    ],
    mistakes: [
      [
        'Demanar el certificat de defunció: el consultem.',
        'Pedir el certificado de defunción: lo consultamos.',
      ],
    ],
    asks: [
      ['Qui era el titular i quan va morir?', '¿Quién era el titular y cuándo murió?'],
      ['Hi ha més hereus?', '¿Hay más herederos?'],
    ],
    protocols: ['PROT-DOL'],
  }),
  sheet({
    code: 'SELECCIO-PERSONAL',
    office: secretariat,
    title: ['Presentar-se a una plaça de l’Ajuntament', 'Presentarse a una plaza del Ayuntamiento'],
    official: [
      'Participació en processos de selecció de personal',
      'Participación en procesos de selección de personal',
    ],
    names: [
      ['oposicions', 'oposiciones'],
      ['treballar a l’Ajuntament', 'trabajar en el Ayuntamiento'],
      ['borsa d’auxiliars', 'bolsa de auxiliares'],
    ],
    summary: [
      'Inscriviu-vos a les convocatòries obertes per treballar a l’Ajuntament.',
      'Inscríbase en las convocatorias abiertas para trabajar en el Ayuntamiento.',
    ],
    description: [
      `Cada convocatòria té unes **bases** amb els requisits, les proves i el termini, que acostuma a ser de **vint dies**. Llegiu-les abans d’inscriure-us.

Els títols i els mèrits no s’han de portar ara: només els demanem a qui passa les proves.`,
      `Cada convocatoria tiene unas **bases** con los requisitos, las pruebas y el plazo, que suele ser de **veinte días**. Léalas antes de inscribirse.

Los títulos y los méritos no hay que traerlos ahora: solo los pedimos a quien pasa las pruebas.`,
    ],
    regime: 'registration',
    lifeEvents: ['FV-FEINA'],
    related: [['BORSA-TREBALL', 'alternative']],
    who: ['Qui compleixi els requisits de les bases.', 'Quien cumpla los requisitos de las bases.'],
    papers: [
      declares(),
      consulted('DOC-DISCAPACITAT', [
        'Si demaneu adaptar les proves',
        'Si pide adaptar las pruebas',
      ]),
      consulted('DOC-FAMILIA-NOMBROSA', [
        'Si demaneu la reducció de la taxa',
        'Si pide la reducción de la tasa',
      ]),
    ],
    deadline: ['Dins del termini de cada convocatòria', 'Dentro del plazo de cada convocatoria'],
    term: [6, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [5, 'months'],
    fees: ['TX-EXAMENS'],
    outputs: [[['Admissió a les proves', 'Admisión a las pruebas'], 'recognition']],
    steps: [
      [
        ['Llegiu les bases', 'Lea las bases'],
        ['Són al web, amb el temari i les dates.', 'Están en la web, con el temario y las fechas.'],
        'person',
        'INF',
      ],
      [
        ['Inscriviu-vos i pagueu', 'Inscríbase y pague'],
        ['Marqueu que compliu els requisits.', 'Marque que cumple los requisitos.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Mireu la llista d’admesos', 'Mire la lista de admitidos'],
        ['Si falta alguna cosa, teniu deu dies hàbils.', 'Si falta algo, tiene diez días hábiles.'],
        'department',
        'COM',
      ],
    ],
    norms: [['LLEI-7-1985', 'art. 91 i 103'], ['RDLEG-5-2015', 'art. 55 a 62'], ['OF-DOCUMENTS']],
    tells: [
      [
        'Diem quines convocatòries hi ha obertes i fins quan.',
        'Decimos qué convocatorias hay abiertas y hasta cuándo.',
      ],
      [
        'No interpretem les bases ni diem qui passarà.',
        'No interpretamos las bases ni decimos quién pasará.',
      ],
    ],
    checks: [
      ['Comprovem la signatura i el pagament.', 'Comprobamos la firma y el pago.'],
      ['No demanem títols.', 'No pedimos títulos.'],
    ],
    handsOver: {
      when: [
        'Si demana adaptació de les proves o no surt a la llista.',
        'Si pide adaptación de las pruebas o no sale en la lista.',
      ],
      ask: ['Nom, convocatòria i telèfon.', 'Nombre, convocatoria y teléfono.'],
    },
    spoken: [
      'Per presentar-vos a una plaça de l’Ajuntament, inscriviu-vos dins del termini de la convocatòria i pagueu la taxa. Els títols es demanen després.',
      'Para presentarse a una plaza del Ayuntamiento, inscríbase dentro del plazo de la convocatoria y pague la tasa. Los títulos se piden después.',
    ],
    screen: [
      'Places a l’Ajuntament: consulteu les convocatòries obertes.',
      'Plazas en el Ayuntamiento: consulte las convocatorias abiertas.',
    ],
    mistakes: [['Recollir títols amb la inscripció.', 'Recoger títulos con la inscripción.']],
    asks: [
      ['Quina convocatòria és?', '¿Qué convocatoria es?'],
      ['Necessiteu alguna adaptació?', '¿Necesita alguna adaptación?'],
    ],
    more: {
      periodicity: 'call',
      windows: [{ from: '-10d', until: '+20d', call: 'Dues places d’auxiliar administratiu' }],
    },
  }),
  sheet({
    code: 'CENS-ANIMALS',
    office: secretariat,
    title: ['Registrar un gos, un gat o una fura', 'Registrar un perro, un gato o un hurón'],
    official: [
      'Inscripció, modificació i baixa al cens municipal d’animals de companyia',
      'Inscripción, modificación y baja en el censo municipal de animales de compañía',
    ],
    names: [
      ['cens de gossos', 'censo de perros'],
      ['donar d’alta el gat', 'dar de alta el gato'],
      ['ha mort el meu gos', 'ha muerto mi perro'],
    ],
    summary: [
      'Tots els gossos, gats i fures que viuen al municipi han de constar al cens.',
      'Todos los perros, gatos y hurones que viven en el municipio deben constar en el censo.',
    ],
    description: [
      `Registreu l’animal en els **trenta dies** següents a tenir-lo o a traslladar-vos. Cal que porti el xip.

Feu servir el mateix tràmit si canvieu d’adreça, si el doneu a algú o si **es mor**. Si és d’una raça potencialment perillosa, cal també una llicència.`,
      `Registre el animal en los **treinta días** siguientes a tenerlo o a trasladarse. Debe llevar el chip.

Use el mismo trámite si cambia de dirección, si lo da a alguien o si **se muere**. Si es de una raza potencialmente peligrosa, hace falta también una licencia.`,
    ],
    regime: 'registration',
    family: 'FAM-ANIMALS',
    topics: ['TEMA-MEDI-AMBIENT'],
    lifeEvents: ['FV-ANIMALS'],
    related: [['GOS-PERILLOS-LLICENCIA', 'next']],
    who: [
      'La persona propietària de l’animal, major d’edat.',
      'La persona propietaria del animal, mayor de edad.',
    ],
    papers: [brings('DOC-XIP-ANIMAL'), own('DOC-PADRO')],
    deadline: ['Trenta dies des que teniu l’animal', 'Treinta días desde que tiene el animal'],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [2, 'working-days'],
    outputs: [
      [
        ['Inscripció al cens', 'Inscripción en el censo'],
        'recognition',
        ['La vida de l’animal', 'La vida del animal'],
      ],
    ],
    steps: [
      [
        ['Porteu les dades', 'Traiga los datos'],
        [
          'El número de xip i la cartilla del veterinari.',
          'El número de chip y la cartilla del veterinario.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['L’inscrivim', 'Lo inscribimos'],
        ['Us donem el número de cens.', 'Le damos el número de censo.'],
        'department',
        'RES',
        ['Dos dies hàbils', 'Dos días hábiles'],
      ],
    ],
    norms: [['DL-2-2008', 'art. 14 i 15'], ['LLEI-7-2023'], ['OM-ANIMALS']],
    tells: [
      [
        'Diem si l’animal s’ha d’inscriure i si és de raça perillosa.',
        'Decimos si el animal se debe inscribir y si es de raza peligrosa.',
      ],
      ['No diem de qui és un animal perdut.', 'No decimos de quién es un animal perdido.'],
    ],
    checks: [
      ['Comprovem que el xip té quinze xifres.', 'Comprobamos que el chip tiene quince cifras.'],
      [
        'No demanem vacunes: les controla el veterinari.',
        'No pedimos vacunas: las controla el veterinario.',
      ],
    ],
    handsOver: {
      when: [
        'Si l’animal és perdut, ha mossegat algú o el vol deixar.',
        'Si el animal está perdido, ha mordido a alguien o lo quiere dejar.',
      ],
      ask: ['Xip, raça, lloc i telèfon.', 'Chip, raza, lugar y teléfono.'],
    },
    spoken: [
      'Heu de registrar el gos, el gat o la fura en trenta dies, amb el número de xip. És gratuït. També heu d’avisar si canvieu d’adreça o si es mor.',
      'Debe registrar el perro, el gato o el hurón en treinta días, con el número de chip. Es gratuito. También debe avisar si cambia de dirección o si se muere.',
    ],
    screen: [
      'Teniu un gos o un gat? Registreu-lo en 30 dies.',
      '¿Tiene un perro o un gato? Regístrelo en 30 días.',
    ],
    mistakes: [
      [
        'Inscriure una raça perillosa sense avisar de la llicència.',
        'Inscribir una raza peligrosa sin avisar de la licencia.',
      ],
    ],
    asks: [
      ['Quin animal és i ja porta xip?', '¿Qué animal es y ya lleva chip?'],
      ['És una alta, un canvi o una baixa?', '¿Es un alta, un cambio o una baja?'],
    ],
    minutes: 6,
  }),
]
