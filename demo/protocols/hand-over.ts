import type { DemoRecord } from '../demo-record.ts'
import { text, texts } from '../text.ts'
import { inUse, step } from './protocol-parts.ts'

/** Finding out what somebody needs, and passing on what is not ours. */
export const handOverProtocols: readonly DemoRecord[] = [
  {
    code: 'PROT-OBRES-DIAGNOSTIC',
    department: 'URB',
    title: text('Esbrinar quin tràmit d’obres cal', 'Averiguar qué trámite de obras hace falta'),
    kind: 'attention',
    symptoms: texts(
      ['Vull fer obres a casa', 'Quiero hacer obras en casa'],
      ['Necessito permís per canviar la banyera?', '¿Necesito permiso para cambiar la bañera?'],
      ['Vull posar plaques solars', 'Quiero poner placas solares'],
      ['He de posar una bastida', 'Tengo que poner un andamio'],
    ),
    appliesTo: {
      procedures: ['OBRES-MENORS', 'OBRES-MAJORS', 'OBRES-COMUNICACIO', 'OCUPACIO-VIA-PUBLICA'],
      families: ['FAM-URBANISME'],
      channels: ['in-person', 'phone'],
      levels: ['N1', 'N2'],
      phases: ['OR', 'INF'],
    },
    steps: [
      step(
        [
          'Pregunteu què vol fer i on: pis, casa, local, façana, teulada o terreny.',
          'Pregunte qué quiere hacer y dónde: piso, casa, local, fachada, tejado o terreno.',
        ],
        {
          say: [
            'Expliqueu-me l’obra com si l’ensenyéssiu amb les mans: què canvia i on és.',
            'Explíqueme la obra como si la enseñara con las manos: qué cambia y dónde está.',
          ],
          minutes: 3,
        },
      ),
      step(
        [
          'Hi ha obra nova, ampliació, enderroc o canvi d’estructura o de nombre d’habitatges? Si és que sí, és llicència d’obres majors: aneu al pas 6.',
          '¿Hay obra nueva, ampliación, derribo o cambio de estructura o de número de viviendas? Si es que sí, es licencia de obras mayores: vaya al paso 6.',
        ],
        {
          say: [
            'Toqueu parets mestres, bigues, escales o el nombre de pisos?',
            '¿Toca paredes maestras, vigas, escaleras o el número de pisos?',
          ],
          ifNo: 3,
          minutes: 2,
        },
      ),
      step(
        [
          'És només a dins, sense tocar estructura, façana ni instal·lacions comunes? (pintar, canviar cuina, bany, terra, porta interior). Si és que sí, és comunicació prèvia d’obres: aneu al pas 5.',
          '¿Es solo dentro, sin tocar estructura, fachada ni instalaciones comunes? (pintar, cambiar cocina, baño, suelo, puerta interior). Si es que sí, es comunicación previa de obras: vaya al paso 5.',
        ],
        {
          say: [
            'Tot el que canvieu és dins de casa i ho podria desfer el proper propietari?',
            '¿Todo lo que cambia está dentro de casa y lo podría deshacer el próximo propietario?',
          ],
          ifNo: 4,
          minutes: 2,
        },
      ),
      step(
        [
          'És a la façana, la teulada, el pati o les finestres, o és un edifici protegit? És llicència d’obres menors. Mireu el catàleg de patrimoni.',
          '¿Es en la fachada, el tejado, el patio o las ventanas, o es un edificio protegido? Es licencia de obras menores. Mire el catálogo de patrimonio.',
        ],
        { system: 'Visor urbanístic', ifNo: 6, minutes: 4 },
      ),
      step(
        [
          'Necessita bastida, contenidor o tallar la vorera? Afegiu l’ocupació de la via pública, encara que l’obra sigui petita.',
          '¿Necesita andamio, contenedor o cortar la acera? Añada la ocupación de la vía pública, aunque la obra sea pequeña.',
        ],
        {
          say: [
            'Heu de posar res al carrer: contenidor, sorra, bastida o grua?',
            '¿Tiene que poner algo en la calle: contenedor, arena, andamio o grúa?',
          ],
          minutes: 2,
        },
      ),
      step(
        [
          'En cas de dubte, o si és obra major, doneu cita amb l’atenció especialitzada i envieu-hi el resum i la foto.',
          'En caso de duda, o si es obra mayor, dé cita con la atención especializada y envíe el resumen y la foto.',
        ],
        {
          say: [
            'Perquè no us hagin de fer tornar, us ho mirarà un tècnic. Us dono hora i us dic què heu de portar.',
            'Para que no tenga que volver, lo mirará un técnico. Le doy hora y le digo qué debe traer.',
          ],
          system: 'Cita prèvia',
          minutes: 4,
        },
      ),
    ],
    limits: text(
      `- **No es diu mai que una obra es pot fer**: es diu quin tràmit cal.
- No es valora si el pressupost és real.
- Si l’obra ja ha començat, s’informa i es deriva: no es fa d’inspector.`,
      `- **No se dice nunca que una obra se puede hacer**: se dice qué trámite hace falta.
- No se valora si el presupuesto es real.
- Si la obra ya ha empezado, se informa y se deriva: no se hace de inspector.`,
    ),
    handoff: text(
      'Edificis protegits, sòl no urbanitzable i activitats: sempre a Urbanisme.',
      'Edificios protegidos, suelo no urbanizable y actividades: siempre a Urbanismo.',
    ),
    ...inUse,
  },
  {
    code: 'PROT-DERIVACIO-URBANISME',
    department: 'URB',
    title: text('Passar una consulta a Urbanisme', 'Pasar una consulta a Urbanismo'),
    kind: 'attention',
    symptoms: texts(
      ['Vull parlar amb l’arquitecte', 'Quiero hablar con el arquitecto'],
      ['Què puc construir al meu terreny?', '¿Qué puedo construir en mi terreno?'],
      ['El veí està fent obres sense permís', 'El vecino está haciendo obras sin permiso'],
    ),
    appliesTo: {
      families: ['FAM-URBANISME', 'FAM-ACTIVITATS'],
      channels: ['in-person', 'phone', 'email'],
      levels: ['N1', 'N2', 'IN'],
      phases: ['OR', 'INST', 'EST'],
    },
    steps: [
      step(
        [
          'Mireu si la fitxa ja ho respon. Si és així, resoleu-ho: no es deriva el que podem dir.',
          'Mire si la ficha ya lo responde. Si es así, resuélvalo: no se deriva lo que podemos decir.',
        ],
        { ifNo: 2, system: 'Catàleg de tràmits', minutes: 3 },
      ),
      step(
        [
          'Recolliu les dades: adreça o referència cadastral, què vol saber, expedient si n’hi ha, telèfon i correu.',
          'Recoja los datos: dirección o referencia catastral, qué quiere saber, expediente si lo hay, teléfono y correo.',
        ],
        {
          say: [
            'Us faig quatre preguntes perquè el tècnic us pugui respondre sense tornar-vos a molestar.',
            'Le hago cuatro preguntas para que el técnico pueda responderle sin volver a molestarle.',
          ],
          minutes: 4,
        },
      ),
      step(
        [
          'Si n’hi ha prou amb una resposta orientativa, obriu la consulta amb el tema correcte. Una pregunta per consulta.',
          'Si basta con una respuesta orientativa, abra la consulta con el tema correcto. Una pregunta por consulta.',
        ],
        { system: 'Gestor de consultes', ifNo: 5, minutes: 3 },
      ),
      step(
        [
          'Digueu el termini compromès i com li respondran.',
          'Diga el plazo comprometido y cómo le responderán.',
        ],
        {
          say: [
            'Urbanisme us respon en dos dies hàbils. Si no us arriba, digueu-me aquest número i ho reclamo.',
            'Urbanismo le responde en dos días hábiles. Si no le llega, dígame este número y lo reclamo.',
          ],
          minutes: 1,
        },
      ),
      step(
        [
          'Si vol un document signat, no és una consulta: informeu del tràmit d’informe urbanístic i de la seva taxa.',
          'Si quiere un documento firmado, no es una consulta: informe del trámite de informe urbanístico y de su tasa.',
        ],
        {
          say: [
            'La resposta de la consulta és orientativa. Si us cal per al banc o per a un notari, heu de demanar l’informe urbanístic.',
            'La respuesta de la consulta es orientativa. Si la necesita para el banco o para un notario, debe pedir el informe urbanístico.',
          ],
          minutes: 2,
        },
      ),
      step(
        [
          'Si és una denúncia d’obres d’un veí, registreu-la com a denúncia, no com a consulta, i no digueu si aquella obra té llicència.',
          'Si es una denuncia de obras de un vecino, regístrela como denuncia, no como consulta, y no diga si esa obra tiene licencia.',
        ],
        { system: 'Registre General', minutes: 5 },
      ),
    ],
    limits: text(
      `- No es passen trucades directes als tècnics.
- No es deriven preguntes sobre horaris, documents ni taxes.
- Una consulta **no atura** cap termini.`,
      `- No se pasan llamadas directas a los técnicos.
- No se derivan preguntas sobre horarios, documentos ni tasas.
- Una consulta **no detiene** ningún plazo.`,
    ),
    handoff: text(
      'Interlocució d’Urbanisme; si passen dos dies hàbils sense resposta, escaleu a la cap del departament.',
      'Interlocución de Urbanismo; si pasan dos días hábiles sin respuesta, escale a la jefa del departamento.',
    ),
    ...inUse,
  },
  {
    code: 'PROT-DERIVACIO-HISENDA',
    department: 'HIS',
    title: text('Passar una consulta a Hisenda', 'Pasar una consulta a Hacienda'),
    kind: 'attention',
    symptoms: texts(
      ['M’han embargat el compte', 'Me han embargado la cuenta'],
      ['He pagat dues vegades', 'He pagado dos veces'],
      ['Aquest rebut no és meu', 'Este recibo no es mío'],
      ['Ja vaig vendre el cotxe i em continuen cobrant', 'Ya vendí el coche y me siguen cobrando'],
    ),
    appliesTo: {
      procedures: [
        'IVTM-BONIFICACIO',
        'IBI-BONIFICACIO-FAMILIA-NOMBROSA',
        'DOMICILIACIO-REBUTS',
        'FRACCIONAMENT-DEUTE',
      ],
      families: ['FAM-TRIBUTS'],
      channels: ['in-person', 'phone'],
      levels: ['N1', 'N2', 'IN'],
      phases: ['OR', 'PAG', 'EST'],
    },
    steps: [
      step(
        [
          'Identifiqueu la persona abans de parlar de cap rebut.',
          'Identifique a la persona antes de hablar de ningún recibo.',
        ],
        {
          say: [
            'Abans de mirar el rebut he de comprovar que sou la persona titular.',
            'Antes de mirar el recibo debo comprobar que es la persona titular.',
          ],
          ifNo: 6,
          minutes: 2,
        },
      ),
      step(
        [
          'Mireu l’estat del rebut: en període, amb recàrrec, fraccionat o embargat. Llegiu el període de pagament.',
          'Mire el estado del recibo: en periodo, con recargo, fraccionado o embargado. Lea el periodo de pago.',
        ],
        { system: 'Aplicació de tributs', minutes: 2 },
      ),
      step(
        [
          'Resoleu vosaltres: duplicats, canvi de compte, data de cobrament, justificant de pagament.',
          'Resuelva usted: duplicados, cambio de cuenta, fecha de cobro, justificante de pago.',
        ],
        { ifNo: 4, system: 'Aplicació de tributs', minutes: 4 },
      ),
      step(
        [
          'Deriveu: embargaments, cobraments dobles, titular equivocat, prescripcions i recursos. Adjunteu número de rebut i captura.',
          'Derive: embargos, cobros dobles, titular equivocado, prescripciones y recursos. Adjunte número de recibo y captura.',
        ],
        {
          say: [
            'Ho passo a Recaptació amb totes les dades. Us truquen l’endemà hàbil.',
            'Lo paso a Recaudación con todos los datos. Le llaman el siguiente día hábil.',
          ],
          system: 'Gestor de consultes',
          minutes: 5,
        },
      ),
      step(
        [
          'Si el termini de pagament s’acaba avui, oferiu pagar ara o demanar el fraccionament: reclamar no atura el cobrament.',
          'Si el plazo de pago termina hoy, ofrezca pagar ahora o pedir el fraccionamiento: reclamar no detiene el cobro.',
        ],
        {
          say: [
            'Encara que reclameu, el rebut s’ha de pagar a temps o demanar-ne el fraccionament. Si teniu raó, us tornen els diners amb interessos.',
            'Aunque reclame, el recibo se debe pagar a tiempo o pedir el fraccionamiento. Si tiene razón, le devuelven el dinero con intereses.',
          ],
          minutes: 3,
        },
      ),
      step(
        [
          'Sense identificació, expliqueu només com es mira el rebut a la seu i doneu cita.',
          'Sin identificación, explique solo cómo se mira el recibo en la sede y dé cita.',
        ],
        { system: 'Cita prèvia', minutes: 2 },
      ),
    ],
    limits: text(
      `- No es diu a ningú, tampoc a la parella, què deu una altra persona.
- No es recomana no pagar.
- No es calculen interessos a mà.`,
      `- No se dice a nadie, tampoco a la pareja, qué debe otra persona.
- No se recomienda no pagar.
- No se calculan intereses a mano.`,
    ),
    handoff: text(
      'Interlocució d’Hisenda. Comptes embargats amb nòmina o pensió: trucada el mateix dia.',
      'Interlocución de Hacienda. Cuentas embargadas con nómina o pensión: llamada el mismo día.',
    ),
    ...inUse,
  },
]
