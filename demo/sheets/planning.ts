import type { DemoRecord } from '../demo-record.ts'
import { planning } from '../offices.ts'
import { brings, bringsIf, declares, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

const builders = ['citizens', 'businesses', 'professionals']

/** Building and land, beside the works themselves. */
export const planningSheets: readonly DemoRecord[] = [
  sheet({
    code: 'PRIMERA-OCUPACIO',
    office: planning,
    title: [
      'Comunicar que l’edifici ja es pot ocupar',
      'Comunicar que el edificio ya se puede ocupar',
    ],
    official: [
      'Comunicació prèvia de primera utilització i ocupació d’edificis i construccions',
      'Comunicación previa de primera utilización y ocupación de edificios y construcciones',
    ],
    names: [
      ['primera ocupació', 'primera ocupación'],
      ['final d’obra', 'final de obra'],
      ['viure en una casa nova', 'vivir en una casa nueva'],
    ],
    summary: [
      'Quan acabeu un edifici nou o una gran reforma, comuniqueu-ho abans de viure-hi.',
      'Cuando acabe un edificio nuevo o una gran reforma, comuníquelo antes de vivir en él.',
    ],
    description: [
      `Abans d’ocupar un edifici nou, ampliat o molt reformat heu de **comunicar-ho** a l’Ajuntament. Hi adjunteu el certificat final d’obra i la tècnica municipal comprova que coincideix amb la llicència.

Teniu un mes d’espera: si no us diem res, ja el podeu ocupar. Sense això no podreu contractar la llum ni demanar la cèdula d’habitabilitat.`,
      `Antes de ocupar un edificio nuevo, ampliado o muy reformado debe **comunicarlo** al Ayuntamiento. Adjunta el certificado final de obra y la técnica municipal comprueba que coincide con la licencia.

Tiene un mes de espera: si no le decimos nada, ya lo puede ocupar. Sin esto no podrá contratar la luz ni pedir la cédula de habitabilidad.`,
    ],
    regime: 'prior-notice',
    lifeEvents: ['FV-CASA', 'FE-OBRES'],
    related: [
      ['OBRES-MAJORS', 'previous'],
      ['PADRO-ALTA', 'next'],
    ],
    audiences: builders,
    who: [
      'Qui ha fet l’obra: la propietat, la promotora o la constructora.',
      'Quien ha hecho la obra: la propiedad, la promotora o la constructora.',
    ],
    requirements: [
      ['L’obra està acabada i té llicència.', 'La obra está terminada y tiene licencia.'],
    ],
    papers: [
      brings('DOC-CERTIFICAT-TECNIC', [
        'Certificat final d’obra, visat.',
        'Certificado final de obra, visado.',
      ]),
      brings('DOC-FOTOGRAFIES'),
      declares(),
      representation,
    ],
    deadline: [
      'Quan s’acaba l’obra, abans d’ocupar l’edifici',
      'Cuando acaba la obra, antes de ocupar el edificio',
    ],
    term: [1, 'months', 'DL-1-2010'],
    silence: ['approval', 'DL-1-2010'],
    average: [25, 'calendar-days'],
    fees: ['TX-PRIMERA-OCUPACIO'],
    outputs: [[['Dret a ocupar l’edifici', 'Derecho a ocupar el edificio'], 'permit']],
    steps: [
      [
        ['Presenteu la comunicació', 'Presente la comunicación'],
        [
          'Amb el certificat final d’obra i les fotografies.',
          'Con el certificado final de obra y las fotografías.',
        ],
        'person',
        'SOL',
        ['20 minuts', '20 minutos'],
      ],
      [
        ['Visitem l’edifici', 'Visitamos el edificio'],
        [
          'Comprovem que s’ha fet el que deia la llicència i que la vorera ha quedat bé.',
          'Comprobamos que se ha hecho lo que decía la licencia y que la acera ha quedado bien.',
        ],
        'department',
        'INST',
        ['Dues o tres setmanes', 'Dos o tres semanas'],
      ],
      [
        ['Ja el podeu ocupar', 'Ya lo puede ocupar'],
        [
          'Us donem la conformitat, o passa un mes sense resposta.',
          'Le damos la conformidad, o pasa un mes sin respuesta.',
        ],
        'department',
        'RES',
        ['Un mes', 'Un mes'],
      ],
    ],
    norms: [['DL-1-2010', 'art. 187 bis'], ['D-64-2014'], ['D-141-2012']],
    tells: [
      [
        'Expliquem quan cal i quins certificats ha de portar.',
        'Explicamos cuándo hace falta y qué certificados debe traer.',
      ],
      ['No diem si la visita serà favorable.', 'No decimos si la visita será favorable.'],
    ],
    checks: [
      [
        'Comprovem que el certificat està signat i visat i que diu el número de llicència.',
        'Comprobamos que el certificado está firmado y visado y que dice el número de licencia.',
      ],
      ['No mirem els plànols finals.', 'No miramos los planos finales.'],
    ],
    handsOver: {
      when: [
        'Si l’obra acabada no és igual que la de la llicència o només s’acaba una part.',
        'Si la obra acabada no es igual que la de la licencia o solo se acaba una parte.',
      ],
      ask: [
        'Número de llicència, adreça, què ha canviat i telèfon.',
        'Número de licencia, dirección, qué ha cambiado y teléfono.',
      ],
    },
    spoken: [
      'Quan acabeu un edifici, comuniqueu-ho amb el certificat final d’obra. Si en un mes no us diem res, ja el podeu ocupar.',
      'Cuando acabe un edificio, comuníquelo con el certificado final de obra. Si en un mes no le decimos nada, ya lo puede ocupar.',
    ],
    screen: [
      'Heu acabat l’obra? Comuniqueu-ho abans d’ocupar l’edifici.',
      '¿Ha terminado la obra? Comuníquelo antes de ocupar el edificio.',
    ],
    mistakes: [
      [
        'Confondre-ho amb la cèdula d’habitabilitat, que dona la Generalitat.',
        'Confundirlo con la cédula de habitabilidad, que da la Generalitat.',
      ],
    ],
    asks: [
      ['L’obra tenia llicència d’obres majors?', '¿La obra tenía licencia de obras mayores?'],
      ['Teniu el certificat final d’obra?', '¿Tiene el certificado final de obra?'],
    ],
    protocols: ['PROT-OBRES-DIAGNOSTIC', 'PROT-DERIVACIO-URBANISME'],
  }),
  sheet({
    code: 'PLAQUES-SOLARS',
    office: planning,
    title: ['Posar plaques solars a la teulada', 'Poner placas solares en el tejado'],
    official: [
      'Comunicació prèvia d’instal·lacions d’autoconsum amb energia solar fotovoltaica',
      'Comunicación previa de instalaciones de autoconsumo con energía solar fotovoltaica',
    ],
    names: [
      ['autoconsum', 'autoconsumo'],
      ['plaques fotovoltaiques', 'placas fotovoltaicas'],
      ['permís per a plaques solars', 'permiso para placas solares'],
    ],
    summary: [
      'Comuniqueu la instal·lació i ja podeu començar, si l’edifici no està protegit.',
      'Comunique la instalación y ya puede empezar, si el edificio no está protegido.',
    ],
    description: [
      `Per posar plaques solars a la coberta d’un edifici només cal **comunicar-ho**. Podeu començar l’endemà si les plaques segueixen el pendent de la teulada o no sobresurten més del que permet el pla.

## Quan cal llicència

Si l’edifici està catalogat, és al nucli antic o poseu les plaques al terra, demaneu la **llicència d’obres menors**.`,
      `Para poner placas solares en la cubierta de un edificio solo hay que **comunicarlo**. Puede empezar al día siguiente si las placas siguen la pendiente del tejado o no sobresalen más de lo que permite el plan.

## Cuándo hace falta licencia

Si el edificio está catalogado, está en el casco antiguo o pone las placas en el suelo, pida la **licencia de obras menores**.`,
    ],
    regime: 'prior-notice',
    topics: ['TEMA-HABITATGE', 'TEMA-MEDI-AMBIENT'],
    lifeEvents: ['FV-CASA', 'FE-OBRES'],
    related: [
      ['OBRES-MENORS', 'alternative'],
      ['OBRES-COMUNICACIO', 'alternative'],
    ],
    audiences: builders,
    who: [
      'La propietat de l’edifici, la comunitat de veïns o l’empresa instal·ladora autoritzada.',
      'La propiedad del edificio, la comunidad de vecinos o la empresa instaladora autorizada.',
    ],
    papers: [
      brings('DOC-MEMORIA', [
        'Memòria tècnica de l’instal·lador.',
        'Memoria técnica del instalador.',
      ]),
      brings('DOC-PRESSUPOST'),
      brings('DOC-FOTOGRAFIES'),
      declares(),
      representation,
    ],
    term: [1, 'months', 'DL-1-2010'],
    silence: ['not-applicable', 'LLEI-39-2015'],
    average: [10, 'working-days'],
    fees: ['ICIO'],
    outputs: [
      [
        [
          'Justificant de la comunicació, que permet començar',
          'Justificante de la comunicación, que permite empezar',
        ],
        'permit',
        ['Sis mesos per començar', 'Seis meses para empezar'],
      ],
    ],
    steps: [
      [
        ['Comuniqueu la instal·lació', 'Comunique la instalación'],
        [
          'Ompliu el formulari i pagueu l’ICIO, amb la bonificació del 50 % aplicada.',
          'Rellene el formulario y pague el ICIO, con la bonificación del 50 % aplicada.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Instal·leu les plaques', 'Instale las placas'],
        ['Podeu començar l’endemà.', 'Puede empezar al día siguiente.'],
        'person',
        'INST',
      ],
      [
        ['Ho comprovem', 'Lo comprobamos'],
        [
          'Si alguna cosa no compleix, us avisem i us diem com arreglar-ho.',
          'Si algo no cumple, le avisamos y le decimos cómo arreglarlo.',
        ],
        'department',
        'COM',
        ['Un mes', 'Un mes'],
      ],
    ],
    norms: [['DL-1-2010', 'art. 187 bis'], ['D-64-2014'], ['RDL-2-2004', 'art. 103']],
    tells: [
      [
        'Diem que és una comunicació i que es pot començar l’endemà.',
        'Decimos que es una comunicación y que se puede empezar al día siguiente.',
      ],
      [
        'No calculem l’estalvi ni recomanem instal·ladors.',
        'No calculamos el ahorro ni recomendamos instaladores.',
      ],
    ],
    checks: [
      [
        'Comprovem memòria, pressupost sense IVA i fotografies.',
        'Comprobamos memoria, presupuesto sin IVA y fotografías.',
      ],
      ['No revisem els càlculs elèctrics.', 'No revisamos los cálculos eléctricos.'],
    ],
    handsOver: {
      when: [
        'Si l’edifici està catalogat o un veí s’hi oposa.',
        'Si el edificio está catalogado o un vecino se opone.',
      ],
      ask: [
        'Adreça, superfície de plaques, potència i telèfon.',
        'Dirección, superficie de placas, potencia y teléfono.',
      ],
    },
    spoken: [
      'Per posar plaques solars a la teulada només cal comunicar-ho, amb la memòria i el pressupost. Podeu començar l’endemà. Si l’edifici està protegit, cal llicència.',
      'Para poner placas solares en el tejado solo hay que comunicarlo, con la memoria y el presupuesto. Puede empezar al día siguiente. Si el edificio está protegido, hace falta licencia.',
    ],
    screen: [
      'Plaques solars: comuniqueu-ho i demaneu el 50 % de l’ICIO.',
      'Placas solares: comuníquelo y pida el 50 % del ICIO.',
    ],
    mistakes: [
      [
        'Oblidar la bonificació de l’IBI, que es demana a part.',
        'Olvidar la bonificación del IBI, que se pide aparte.',
      ],
    ],
    asks: [
      [
        'L’edifici és al nucli antic o està protegit?',
        '¿El edificio está en el casco antiguo o protegido?',
      ],
      ['Les plaques van a la teulada o a terra?', '¿Las placas van en el tejado o en el suelo?'],
    ],
    protocols: ['PROT-OBRES-DIAGNOSTIC'],
  }),
  sheet({
    code: 'PRORROGA-OBRES',
    office: planning,
    title: [
      'Allargar el termini d’una llicència d’obres',
      'Alargar el plazo de una licencia de obras',
    ],
    official: [
      'Pròrroga dels terminis de començament o acabament de les obres amb llicència',
      'Prórroga de los plazos de comienzo o finalización de las obras con licencia',
    ],
    names: [
      ['pròrroga d’obres', 'prórroga de obras'],
      ['se m’acaba el permís d’obres', 'se me acaba el permiso de obras'],
      ['renovar la llicència', 'renovar la licencia'],
    ],
    summary: [
      'Demaneu més temps per començar o acabar l’obra abans que caduqui la llicència.',
      'Pida más tiempo para empezar o acabar la obra antes de que caduque la licencia.',
    ],
    description: [
      `Tota llicència diu quan heu de començar i acabar. Si no hi arribeu, podeu demanar una **pròrroga de la meitat** del termini, una sola vegada.

Demaneu-la **abans que caduqui**. Si ja ha caducat, haureu de demanar una llicència nova i tornar a pagar.`,
      `Toda licencia dice cuándo debe empezar y acabar. Si no llega, puede pedir una **prórroga de la mitad** del plazo, una sola vez.

Pídala **antes de que caduque**. Si ya ha caducado, deberá pedir una licencia nueva y volver a pagar.`,
    ],
    regime: 'licence',
    lifeEvents: ['FV-CASA', 'FE-OBRES'],
    related: [
      ['OBRES-MENORS', 'previous'],
      ['OBRES-MAJORS', 'previous'],
    ],
    audiences: builders,
    who: [
      'La persona o empresa titular de la llicència.',
      'La persona o empresa titular de la licencia.',
    ],
    papers: [own('DOC-PROJECTE-TECNIC'), representation],
    deadline: [
      'Abans que s’acabi el termini de la llicència',
      'Antes de que acabe el plazo de la licencia',
    ],
    term: [1, 'months', 'D-64-2014'],
    silence: ['approval', 'DL-1-2010'],
    average: [12, 'working-days'],
    fees: ['TX-DOCUMENTS'],
    outputs: [
      [
        ['Nou termini per a l’obra', 'Nuevo plazo para la obra'],
        'permit',
        ['La meitat del termini inicial', 'La mitad del plazo inicial'],
      ],
    ],
    steps: [
      [
        ['Demaneu la pròrroga', 'Pida la prórroga'],
        [
          'Digueu el número de llicència i per què necessiteu més temps.',
          'Diga el número de licencia y por qué necesita más tiempo.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Rebeu el nou termini', 'Reciba el nuevo plazo'],
        [
          'Us el notifiquem. Mentrestant podeu continuar l’obra.',
          'Se lo notificamos. Mientras tanto puede continuar la obra.',
        ],
        'department',
        'RES',
        ['Un mes com a màxim', 'Un mes como máximo'],
      ],
    ],
    norms: [['DL-1-2010', 'art. 189'], ['D-64-2014', 'art. 37'], ['OF-LLICENCIES']],
    tells: [
      [
        'Mirem quan caduca la llicència i si ja n’han demanat una pròrroga.',
        'Miramos cuándo caduca la licencia y si ya han pedido una prórroga.',
      ],
      [
        'No diem si es concedirà quan ja ha caducat.',
        'No decimos si se concederá cuando ya ha caducado.',
      ],
    ],
    checks: [
      [
        'Comprovem el número de llicència i que qui signa n’és el titular.',
        'Comprobamos el número de licencia y que quien firma es el titular.',
      ],
      ['No demanem cap altra vegada el projecte.', 'No pedimos de nuevo el proyecto.'],
    ],
    handsOver: {
      when: [
        'Si la llicència ja ha caducat o l’obra està aturada per ordre municipal.',
        'Si la licencia ya ha caducado o la obra está parada por orden municipal.',
      ],
      ask: [
        'Número de llicència, adreça i estat de l’obra.',
        'Número de licencia, dirección y estado de la obra.',
      ],
    },
    spoken: [
      'Podeu demanar una pròrroga de la llicència d’obres una sola vegada i abans que caduqui. Us dona la meitat del temps que teníeu.',
      'Puede pedir una prórroga de la licencia de obras una sola vez y antes de que caduque. Le da la mitad del tiempo que tenía.',
    ],
    screen: [
      'No arribeu a temps amb l’obra? Demaneu la pròrroga abans.',
      '¿No llega a tiempo con la obra? Pida la prórroga antes.',
    ],
    mistakes: [
      [
        'Comptar el termini des de la sol·licitud i no des de la notificació.',
        'Contar el plazo desde la solicitud y no desde la notificación.',
      ],
    ],
    asks: [
      ['Quin és el número de llicència?', '¿Cuál es el número de licencia?'],
      ['Ja heu començat l’obra?', '¿Ya ha empezado la obra?'],
    ],
  }),
  sheet({
    code: 'PARCELLACIO',
    office: planning,
    title: ['Dividir una finca o un edifici', 'Dividir una finca o un edificio'],
    official: [
      'Llicència de parcel·lació urbanística i de constitució o modificació de la divisió horitzontal',
      'Licencia de parcelación urbanística y de constitución o modificación de la división horizontal',
    ],
    names: [
      ['segregar una parcel·la', 'segregar una parcela'],
      ['divisió horitzontal', 'división horizontal'],
      ['fer dos pisos d’un', 'hacer dos pisos de uno'],
    ],
    summary: [
      'Permís per partir un terreny en parcel·les o un edifici en pisos independents.',
      'Permiso para partir un terreno en parcelas o un edificio en pisos independientes.',
    ],
    description: [
      `Necessiteu aquesta llicència per **partir un terreny** o per **dividir un edifici** en més habitatges o locals dels que consten al Registre de la Propietat.

El notari no farà l’escriptura sense la llicència o sense el document que digui que no cal.`,
      `Necesita esta licencia para **partir un terreno** o para **dividir un edificio** en más viviendas o locales de los que constan en el Registro de la Propiedad.

El notario no hará la escritura sin la licencia o sin el documento que diga que no hace falta.`,
    ],
    regime: 'licence',
    lifeEvents: ['FV-CASA'],
    related: [
      ['INFORME-URBANISTIC', 'previous'],
      ['OBRES-MAJORS', 'next'],
    ],
    audiences: builders,
    who: ['La propietat de la finca o de l’edifici.', 'La propiedad de la finca o del edificio.'],
    papers: [
      brings('DOC-PROJECTE-TECNIC', [
        'Amb plànols de l’estat actual i del proposat.',
        'Con planos del estado actual y del propuesto.',
      ]),
      own('DOC-ESCRIPTURA'),
      brings('DOC-PLANOL-SITUACIO'),
      representation,
    ],
    term: [1, 'months', 'D-64-2014'],
    silence: ['approval', 'DL-1-2010'],
    average: [40, 'calendar-days'],
    fees: ['TX-OBRES-MAJORS'],
    outputs: [
      [
        ['Llicència per dividir', 'Licencia para dividir'],
        'permit',
        ['Sis mesos per fer l’escriptura', 'Seis meses para hacer la escritura'],
      ],
    ],
    steps: [
      [
        ['Encarregueu el projecte', 'Encargue el proyecto'],
        [
          'L’ha de signar una persona arquitecta o enginyera.',
          'Lo debe firmar una persona arquitecta o ingeniera.',
        ],
        'person',
        'INF',
      ],
      [
        ['Presenteu la sol·licitud', 'Presente la solicitud'],
        ['Amb el projecte en PDF signat.', 'Con el proyecto en PDF firmado.'],
        'person',
        'SOL',
        ['20 minuts', '20 minutos'],
      ],
      [
        ['Rebeu la llicència', 'Reciba la licencia'],
        ['Porteu-la al notari abans de sis mesos.', 'Llévela al notario antes de seis meses.'],
        'department',
        'RES',
        ['Un mes com a màxim', 'Un mes como máximo'],
      ],
    ],
    norms: [
      ['DL-1-2010', 'art. 187 i 191 a 196'],
      ['D-64-2014', 'art. 21 a 30'],
      ['OF-LLICENCIES'],
    ],
    tells: [
      [
        'Expliquem quan cal llicència i què ha de dur el projecte.',
        'Explicamos cuándo hace falta licencia y qué debe llevar el proyecto.',
      ],
      [
        'No diem si la finca es pot partir: cal l’informe urbanístic.',
        'No decimos si la finca se puede partir: hace falta el informe urbanístico.',
      ],
    ],
    checks: [
      [
        'Comprovem que hi ha projecte signat i plànol de situació.',
        'Comprobamos que hay proyecto firmado y plano de situación.',
      ],
      [
        'No comprovem superfícies ni façanes mínimes.',
        'No comprobamos superficies ni fachadas mínimas.',
      ],
    ],
    handsOver: {
      when: [
        'Si la finca és en sòl no urbanitzable o hi ha diversos propietaris en desacord.',
        'Si la finca está en suelo no urbanizable o hay varios propietarios en desacuerdo.',
      ],
      ask: [
        'Referència cadastral, què es vol dividir i telèfon.',
        'Referencia catastral, qué se quiere dividir y teléfono.',
      ],
    },
    spoken: [
      'Per partir un terreny o un edifici cal una llicència. Presenteu un projecte signat i us responem en un mes. Sense la llicència el notari no farà l’escriptura.',
      'Para partir un terreno o un edificio hace falta una licencia. Presente un proyecto firmado y le respondemos en un mes. Sin la licencia el notario no hará la escritura.',
    ],
    screen: [
      'Dividir una finca o un pis: cal projecte i llicència.',
      'Dividir una finca o un piso: hace falta proyecto y licencia.',
    ],
    mistakes: [
      [
        'Tramitar-ho com a obra menor perquè només es canvien envans.',
        'Tramitarlo como obra menor porque solo se cambian tabiques.',
      ],
    ],
    asks: [
      ['És un terreny o un edifici?', '¿Es un terreno o un edificio?'],
      ['Quantes unitats en voleu fer?', '¿Cuántas unidades quiere hacer?'],
    ],
    protocols: ['PROT-DERIVACIO-URBANISME'],
  }),
  sheet({
    code: 'DENUNCIA-URBANISTICA',
    office: planning,
    title: [
      'Avisar d’unes obres que semblen il·legals',
      'Avisar de unas obras que parecen ilegales',
    ],
    official: [
      'Denúncia per presumpta infracció urbanística',
      'Denuncia por presunta infracción urbanística',
    ],
    names: [
      ['denunciar obres sense permís', 'denunciar obras sin permiso'],
      ['el veí fa obres sense llicència', 'el vecino hace obras sin licencia'],
      ['disciplina urbanística', 'disciplina urbanística'],
    ],
    summary: [
      'Aviseu d’unes obres sense llicència o d’un edifici perillós, i ho comprovem.',
      'Avise de unas obras sin licencia o de un edificio peligroso, y lo comprobamos.',
    ],
    description: [
      `Si creieu que unes obres **no tenen permís** o que un edifici és **perillós**, aviseu-nos. Una inspectora hi va i, si cal, obrim un expedient.

Us diem si s’obre o no. Si hi ha perill immediat, truqueu a la policia local.`,
      `Si cree que unas obras **no tienen permiso** o que un edificio es **peligroso**, avísenos. Una inspectora va y, si hace falta, abrimos un expediente.

Le decimos si se abre o no. Si hay peligro inmediato, llame a la policía local.`,
    ],
    regime: 'complaint',
    family: 'FAM-QUEIXES',
    lifeEvents: ['FV-CASA'],
    related: [
      ['QUEIXA-SUGGERIMENT', 'alternative'],
      ['OBRES-MENORS', 'alternative'],
    ],
    audiences: ['citizens', 'businesses', 'associations'],
    who: [
      'Qualsevol persona o entitat. No cal que us afecti directament.',
      'Cualquier persona o entidad. No hace falta que le afecte directamente.',
    ],
    papers: [
      bringsIf('DOC-FOTOGRAFIES', [
        'Si les podeu fer des del carrer',
        'Si las puede hacer desde la calle',
      ]),
    ],
    term: [6, 'months', 'DL-1-2010'],
    silence: ['lapse', 'LLEI-39-2015'],
    average: [2, 'months'],
    outputs: [
      [
        ['Resposta amb el que hem comprovat', 'Respuesta con lo que hemos comprobado'],
        'declaration',
      ],
    ],
    steps: [
      [
        ['Expliqueu què heu vist', 'Explique qué ha visto'],
        ['On és, què s’hi fa i des de quan.', 'Dónde es, qué se hace y desde cuándo.'],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Ho inspeccionem', 'Lo inspeccionamos'],
        [
          'Mirem si hi ha llicència i visitem el lloc.',
          'Miramos si hay licencia y visitamos el lugar.',
        ],
        'department',
        'INST',
        ['Unes dues setmanes', 'Unas dos semanas'],
      ],
      [
        ['Us diem què farem', 'Le decimos qué haremos'],
        [
          'Si hi ha infracció, obrim l’expedient i us ho comuniquem.',
          'Si hay infracción, abrimos el expediente y se lo comunicamos.',
        ],
        'department',
        'COM',
      ],
    ],
    norms: [['DL-1-2010', 'art. 199 a 227'], ['D-64-2014'], ['LLEI-39-2015', 'art. 62']],
    tells: [
      [
        'Expliquem com es presenta i que la identitat no es dona al denunciat.',
        'Explicamos cómo se presenta y que la identidad no se da al denunciado.',
      ],
      [
        'No diem si el veí té llicència ni qui ha denunciat.',
        'No decimos si el vecino tiene licencia ni quién ha denunciado.',
      ],
    ],
    checks: [
      [
        'Comprovem que hi ha una adreça concreta i una descripció.',
        'Comprobamos que hay una dirección concreta y una descripción.',
      ],
      ['No valorem si hi ha infracció.', 'No valoramos si hay infracción.'],
    ],
    handsOver: {
      when: [
        'Si hi ha perill per a les persones: es truca a la Policia Local a l’acte.',
        'Si hay peligro para las personas: se llama a la Policía Local en el acto.',
      ],
      ask: [
        'Adreça, què es fa, des de quan i telèfon.',
        'Dirección, qué se hace, desde cuándo y teléfono.',
      ],
    },
    spoken: [
      'Podeu avisar d’unes obres que semblen il·legals per la seu electrònica o al taulell. Ho comprovem i us diem si obrim expedient. Si hi ha perill, truqueu a la policia local.',
      'Puede avisar de unas obras que parecen ilegales por la sede electrónica o en el mostrador. Lo comprobamos y le decimos si abrimos expediente. Si hay peligro, llame a la policía local.',
    ],
    screen: [
      'Obres sense permís al vostre carrer? Aviseu-nos.',
      '¿Obras sin permiso en su calle? Avísenos.',
    ],
    mistakes: [
      [
        'Donar al denunciat el nom de qui ha avisat.',
        'Dar al denunciado el nombre de quien ha avisado.',
      ],
    ],
    asks: [
      ['On són les obres exactament?', '¿Dónde están las obras exactamente?'],
      ['Hi ha perill ara mateix?', '¿Hay peligro ahora mismo?'],
    ],
    more: {
      initiation: ['on-request', 'ex-officio'],
      exOfficioStarts: ['own-initiative', 'report'],
      silence: { onRequest: 'lapse', exOfficio: 'lapse', legalResource: 'LLEI-39-2015' },
    },
  }),
  sheet({
    code: 'TALA-ARBRES',
    office: planning,
    title: [
      'Tallar un arbre d’un jardí o d’una finca',
      'Talar un árbol de un jardín o de una finca',
    ],
    official: [
      'Llicència de tala d’arbres en sòl urbà',
      'Licencia de tala de árboles en suelo urbano',
    ],
    names: [
      ['tala d’arbres', 'tala de árboles'],
      ['treure un pi', 'quitar un pino'],
      ['arbre perillós', 'árbol peligroso'],
    ],
    summary: [
      'Permís per tallar arbres grans d’un jardí, un pati o un solar.',
      'Permiso para talar árboles grandes de un jardín, un patio o un solar.',
    ],
    description: [
      `Abans de tallar un arbre amb el tronc de més de **60 cm de volta**, demaneu permís. Us podem demanar que en planteu un altre.

Podar-lo no necessita permís. Si l’arbre amenaça de caure, truqueu a la policia local.`,
      `Antes de talar un árbol con el tronco de más de **60 cm de contorno**, pida permiso. Le podemos pedir que plante otro.

Podarlo no necesita permiso. Si el árbol amenaza con caer, llame a la policía local.`,
    ],
    regime: 'licence',
    topics: ['TEMA-MEDI-AMBIENT', 'TEMA-HABITATGE'],
    lifeEvents: ['FV-CASA'],
    related: [['OBRES-MENORS', 'alternative']],
    audiences: builders,
    who: [
      'La propietat de la finca o la comunitat de veïns.',
      'La propiedad de la finca o la comunidad de vecinos.',
    ],
    papers: [brings('DOC-FOTOGRAFIES'), brings('DOC-PLANOL-SITUACIO'), representation],
    term: [1, 'months', 'D-64-2014'],
    silence: ['approval', 'DL-1-2010'],
    average: [15, 'working-days'],
    fees: ['TX-DOCUMENTS'],
    outputs: [[['Llicència de tala', 'Licencia de tala'], 'permit', ['Sis mesos', 'Seis meses']]],
    steps: [
      [
        ['Demaneu el permís', 'Pida el permiso'],
        ['Amb fotografies de l’arbre i un plànol.', 'Con fotografías del árbol y un plano.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['El mirem', 'Lo miramos'],
        ['El tècnic de parcs visita la finca.', 'El técnico de parques visita la finca.'],
        'department',
        'INST',
        ['Dues setmanes', 'Dos semanas'],
      ],
      [
        ['Rebeu la resposta', 'Reciba la respuesta'],
        [
          'Diu si el podeu tallar i què heu de plantar.',
          'Dice si lo puede talar y qué debe plantar.',
        ],
        'department',
        'RES',
        ['Un mes com a màxim', 'Un mes como máximo'],
      ],
    ],
    norms: [['DL-1-2010', 'art. 187'], ['D-64-2014'], ['OM-VERD']],
    tells: [
      [
        'Diem a partir de quina mida cal permís.',
        'Decimos a partir de qué medida hace falta permiso.',
      ],
      [
        'No diem si un arbre concret es pot tallar.',
        'No decimos si un árbol concreto se puede talar.',
      ],
    ],
    checks: [
      [
        'Comprovem que es veu l’arbre sencer i on és.',
        'Comprobamos que se ve el árbol entero y dónde está.',
      ],
      ['No decidim si és perillós.', 'No decidimos si es peligroso.'],
    ],
    handsOver: {
      when: [
        'Si l’arbre està catalogat, és del carrer o hi ha un conflicte entre veïns.',
        'Si el árbol está catalogado, es de la calle o hay un conflicto entre vecinos.',
      ],
      ask: [
        'Adreça, espècie, mida del tronc i fotografia.',
        'Dirección, especie, medida del tronco y fotografía.',
      ],
    },
    spoken: [
      'Per tallar un arbre gran del jardí cal permís. Presenteu fotografies i un plànol. Us responem en un mes i us podem demanar que en planteu un altre.',
      'Para talar un árbol grande del jardín hace falta permiso. Presente fotografías y un plano. Le respondemos en un mes y le podemos pedir que plante otro.',
    ],
    screen: [
      'Voleu tallar un arbre gran? Cal permís.',
      '¿Quiere talar un árbol grande? Hace falta permiso.',
    ],
    mistakes: [['Demanar permís per podar: no cal.', 'Pedir permiso para podar: no hace falta.']],
    asks: [
      ['És vostre o del carrer?', '¿Es suyo o de la calle?'],
      ['Quant fa de volta el tronc?', '¿Cuánto mide el contorno del tronco?'],
    ],
  }),
]
