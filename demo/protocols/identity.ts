import type { DemoRecord } from '../demo-record.ts'
import { text, texts } from '../text.ts'
import { inUse, step } from './protocol-parts.ts'

/** Who is in front of us, and who may speak for them. */
export const identityProtocols: readonly DemoRecord[] = [
  {
    code: 'PROT-IDENTIFICACIO',
    department: 'OAC',
    title: text(
      'Comprovar la identitat i la representació al taulell i per telèfon',
      'Comprobar la identidad y la representación en el mostrador y por teléfono',
    ),
    kind: 'identification',
    symptoms: texts(
      ['M’he deixat el DNI a casa', 'Me he dejado el DNI en casa'],
      ['Vinc de part del meu pare', 'Vengo de parte de mi padre'],
      ['Tinc el DNI caducat', 'Tengo el DNI caducado'],
      ['Només vull saber com està el meu expedient', 'Solo quiero saber cómo está mi expediente'],
    ),
    appliesTo: {
      channels: ['in-person', 'phone'],
      levels: ['N1', 'A1', 'A2'],
      phases: ['SOL', 'VD', 'RG', 'EST'],
    },
    steps: [
      step(
        [
          'Pregunteu si el tràmit és per a la mateixa persona o per a algú altre.',
          'Pregunte si el trámite es para la misma persona o para otra.',
        ],
        {
          say: [
            'Bon dia. El tràmit és per a vós o per a una altra persona?',
            'Buenos días. ¿El trámite es para usted o para otra persona?',
          ],
          minutes: 1,
        },
      ),
      step(
        [
          'Demaneu el document d’identitat original: DNI, NIE amb passaport, passaport o document d’un país de la Unió Europea. Mireu la foto i la data.',
          'Pida el documento de identidad original: DNI, NIE con pasaporte, pasaporte o documento de un país de la Unión Europea. Mire la foto y la fecha.',
        ],
        {
          say: [
            'Em podeu ensenyar el document d’identitat, si us plau? No en farem cap còpia.',
            '¿Me puede enseñar el documento de identidad, por favor? No haremos ninguna copia.',
          ],
          ifNo: 5,
          minutes: 1,
        },
      ),
      step(
        [
          'Si ve en nom d’algú, demaneu l’autorització signada i còpia del document de la persona representada, o consulteu el registre d’apoderaments. Els pares representen els fills menors amb el llibre de família.',
          'Si viene en nombre de alguien, pida la autorización firmada y copia del documento de la persona representada, o consulte el registro de apoderamientos. Los padres representan a los hijos menores con el libro de familia.',
        ],
        { ifNo: 6, system: 'Registre d’apoderaments', minutes: 3 },
      ),
      step(
        [
          'Obriu la fitxa de la persona i comproveu que nom, document i adreça coincideixen. Continueu amb el tràmit.',
          'Abra la ficha de la persona y compruebe que nombre, documento y dirección coinciden. Continúe con el trámite.',
        ],
        { system: 'Base de dades de persones', minutes: 1 },
      ),
      step(
        [
          'Sense document, o si és caducat: accepteu el permís de conduir o la denúncia de pèrdua amb foto al padró. Si no en té cap, es dona informació general i cita.',
          'Sin documento, o si está caducado: acepte el permiso de conducir o la denuncia de pérdida con foto en el padrón. Si no tiene ninguno, se da información general y cita.',
        ],
        {
          say: [
            'Sense document no puc obrir el vostre expedient, però us explico què cal i us dono hora perquè no hàgiu de fer cua.',
            'Sin documento no puedo abrir su expediente, pero le explico qué hace falta y le doy hora para que no tenga que hacer cola.',
          ],
          system: 'Cita prèvia',
          minutes: 3,
        },
      ),
      step(
        [
          'Sense representació acreditada: registreu si la persona ho vol i aviseu que s’haurà d’esmenar en deu dies hàbils. No doneu cap dada de la persona representada.',
          'Sin representación acreditada: registre si la persona lo quiere y avise de que habrá que subsanarlo en diez días hábiles. No dé ningún dato de la persona representada.',
        ],
        {
          say: [
            'Ho puc registrar avui. En deu dies hàbils ens heu de fer arribar l’autorització; aquí teniu el model.',
            'Lo puedo registrar hoy. En diez días hábiles debe hacernos llegar la autorización; aquí tiene el modelo.',
          ],
          system: 'Registre General',
          minutes: 4,
        },
      ),
      step(
        [
          'Per telèfon: demaneu nom complet, document, data de naixement i número d’expedient o d’entrada. Si tres de quatre coincideixen, dieu només la fase i què falta.',
          'Por teléfono: pida nombre completo, documento, fecha de nacimiento y número de expediente o de entrada. Si tres de cuatro coinciden, diga solo la fase y qué falta.',
        ],
        {
          say: [
            'Per protegir les vostres dades us he de fer quatre preguntes.',
            'Para proteger sus datos debo hacerle cuatro preguntas.',
          ],
          minutes: 2,
        },
      ),
    ],
    limits: text(
      `- No es fotocopia ni s’escaneja el document d’identitat si el tràmit no ho demana.
- Per telèfon **mai** no es donen imports, adreces ni resolucions.
- No es comenta en veu alta cap dada de la persona.`,
      `- No se fotocopia ni se escanea el documento de identidad si el trámite no lo pide.
- Por teléfono **nunca** se dan importes, direcciones ni resoluciones.
- No se comenta en voz alta ningún dato de la persona.`,
    ),
    handoff: text(
      'Si el document sembla fals, no el retingueu ni ho digueu: aviseu la coordinació de l’oficina.',
      'Si el documento parece falso, no lo retenga ni lo diga: avise a la coordinación de la oficina.',
    ),
    ...inUse,
  },
  {
    code: 'PROT-VIDEO-ID',
    department: 'OAC',
    title: text(
      'Atendre per videotrucada: identificar la persona i acompanyar-la',
      'Atender por videollamada: identificar a la persona y acompañarla',
    ),
    kind: 'video-script',
    symptoms: texts(
      ['Visc lluny i no puc venir', 'Vivo lejos y no puedo ir'],
      ['No em surt el formulari', 'No me sale el formulario'],
      ['Em podeu ajudar per videotrucada?', '¿Me puede ayudar por videollamada?'],
    ),
    appliesTo: {
      procedures: [
        'DOMICILIACIO-REBUTS',
        'AJUT-MENJADOR',
        'FRACCIONAMENT-DEUTE',
        'PADRO-CERTIFICAT',
      ],
      channels: ['video'],
      levels: ['A2'],
      phases: ['INF', 'A', 'SOL'],
    },
    steps: [
      step(
        [
          'Cinc minuts abans, proveu la càmera, el micròfon i el fons neutre. Obriu la fitxa del tràmit.',
          'Cinco minutos antes, pruebe la cámara, el micrófono y el fondo neutro. Abra la ficha del trámite.',
        ],
        { system: 'Plataforma de videoatenció', minutes: 5 },
      ),
      step(
        [
          'Saludeu, dieu el vostre nom i expliqueu que la sessió no es grava.',
          'Salude, diga su nombre y explique que la sesión no se graba.',
        ],
        {
          say: [
            'Bon dia, em dic … i us atenc des de l’Oficina d’Atenció Ciutadana. Aquesta videotrucada no es grava. Em sentiu i em veieu bé?',
            'Buenos días, me llamo … y le atiendo desde la Oficina de Atención Ciudadana. Esta videollamada no se graba. ¿Me oye y me ve bien?',
          ],
          ifNo: 7,
          minutes: 1,
        },
      ),
      step(
        [
          'Demaneu que ensenyi el document d’identitat a la càmera, per les dues cares, i que el mogui una mica. Compareu la cara amb la foto. No feu captures.',
          'Pida que enseñe el documento de identidad a la cámara, por las dos caras, y que lo mueva un poco. Compare la cara con la foto. No haga capturas.',
        ],
        {
          say: [
            'Acosteu el document a la càmera, si us plau, i gireu-lo a poc a poc. No en guardem cap imatge.',
            'Acerque el documento a la cámara, por favor, y gírelo despacio. No guardamos ninguna imagen.',
          ],
          ifNo: 6,
          minutes: 2,
        },
      ),
      step(
        [
          'Demaneu que comparteixi la pantalla i guieu-la pel formulari. Parleu del que veu, no del que ha de saber.',
          'Pida que comparta la pantalla y guíela por el formulario. Hable de lo que ve, no de lo que debe saber.',
        ],
        {
          say: [
            'Ara compartiu la pantalla. Tanqueu abans el correu i el banc: no cal que els vegi.',
            'Ahora comparta la pantalla. Cierre antes el correo y el banco: no hace falta que los vea.',
          ],
          ifNo: 6,
          minutes: 10,
        },
      ),
      step(
        [
          'La persona signa i envia amb la seva identificació. Espereu el número d’entrada i resumiu què passarà.',
          'La persona firma y envía con su identificación. Espere el número de entrada y resuma qué pasará.',
        ],
        {
          say: [
            'Ja està presentat. El número d’entrada és a la pantalla: guardeu-lo. Rebreu resposta en el termini que us he dit.',
            'Ya está presentado. El número de entrada está en la pantalla: guárdelo. Recibirá respuesta en el plazo que le he dicho.',
          ],
          system: 'Seu electrònica',
          minutes: 3,
        },
      ),
      step(
        [
          'Si no es pot identificar o no pot compartir la pantalla: doneu només informació general i oferiu cita presencial.',
          'Si no se puede identificar o no puede compartir la pantalla: dé solo información general y ofrezca cita presencial.',
        ],
        {
          say: [
            'Avui us puc explicar com es fa. Per presentar-ho us dono hora a l’oficina, si us va bé.',
            'Hoy le puedo explicar cómo se hace. Para presentarlo le doy hora en la oficina, si le viene bien.',
          ],
          system: 'Cita prèvia',
          minutes: 3,
        },
      ),
      step(
        [
          'Si falla la connexió, truqueu al telèfon de la cita abans de dos minuts.',
          'Si falla la conexión, llame al teléfono de la cita antes de dos minutos.',
        ],
        {
          say: [
            'Se’ns ha tallat la imatge. Continuem per telèfon, o preferiu una altra hora?',
            'Se nos ha cortado la imagen. ¿Continuamos por teléfono, o prefiere otra hora?',
          ],
          system: 'Centraleta',
          minutes: 2,
        },
      ),
    ],
    limits: text(
      `- La videoidentificació serveix per **parlar del cas**, no per signar en nom de la persona.
- No es graven sessions ni se’n fan captures.
- Si apareix una altra persona que pressiona o dicta les respostes, s’atura la sessió i s’ofereix cita presencial.`,
      `- La videoidentificación sirve para **hablar del caso**, no para firmar en nombre de la persona.
- No se graban sesiones ni se hacen capturas.
- Si aparece otra persona que presiona o dicta las respuestas, se detiene la sesión y se ofrece cita presencial.`,
    ),
    handoff: text(
      'Dubtes especialitzats: programeu una segona videotrucada amb el departament, amb el motiu escrit.',
      'Dudas especializadas: programe una segunda videollamada con el departamento, con el motivo escrito.',
    ),
    ...inUse,
    confidence: 'not-validated',
  },
]
