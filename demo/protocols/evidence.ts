import type { DemoRecord } from '../demo-record.ts'
import { text, texts } from '../text.ts'
import { inUse, step } from './protocol-parts.ts'

/** What we can find out ourselves, and what to do when a paper does not exist. */
export const evidenceProtocols: readonly DemoRecord[] = [
  {
    code: 'PROT-VIA-OBERTA',
    department: 'OAC',
    title: text(
      'Consultar dades d’altres administracions (Via Oberta)',
      'Consultar datos de otras administraciones (Via Oberta)',
    ),
    kind: 'attention',
    symptoms: texts(
      [
        'M’han dit que porti el certificat de discapacitat',
        'Me han dicho que traiga el certificado de discapacidad',
      ],
      ['He de demanar el volant de padró?', '¿Tengo que pedir el volante de padrón?'],
      ['No vull que mireu la meva renda', 'No quiero que miren mi renta'],
    ),
    appliesTo: {
      procedures: [
        'AJUT-MENJADOR',
        'TARGETA-APARCAMENT-DISCAPACITAT',
        'IVTM-BONIFICACIO',
        'IBI-BONIFICACIO-FAMILIA-NOMBROSA',
        'GOS-PERILLOS-LLICENCIA',
        'CASAMENT-CIVIL',
      ],
      channels: ['in-person', 'seu'],
      levels: ['N1', 'BO'],
      phases: ['INT', 'VD'],
    },
    steps: [
      step(
        [
          'Mireu a la fitxa del tràmit quins documents consultem nosaltres i dieu-ho abans que la persona els busqui.',
          'Mire en la ficha del trámite qué documentos consultamos nosotros y dígalo antes de que la persona los busque.',
        ],
        {
          say: [
            'Aquest document no cal que el porteu: el consultem nosaltres ara mateix.',
            'Este documento no hace falta que lo traiga: lo consultamos nosotros ahora mismo.',
          ],
          minutes: 1,
        },
      ),
      step(
        [
          'Per a dades de renda, demaneu el consentiment exprés. Per a la resta, informeu que s’hi pot oposar i marqueu la casella.',
          'Para datos de renta, pida el consentimiento expreso. Para el resto, informe de que puede oponerse y marque la casilla.',
        ],
        {
          say: [
            'Ens autoritzeu a consultar els ingressos a l’Agència Tributària, només per a aquest tràmit?',
            '¿Nos autoriza a consultar los ingresos en la Agencia Tributaria, solo para este trámite?',
          ],
          ifNo: 6,
          minutes: 2,
        },
      ),
      step(
        [
          'Obriu la consulta amb el número d’entrada com a referència i la finalitat exacta del tràmit.',
          'Abra la consulta con el número de entrada como referencia y la finalidad exacta del trámite.',
        ],
        { system: 'Via Oberta', ifNo: 7, minutes: 2 },
      ),
      step(
        [
          'Llegiu només la dada que cal: el grau, la categoria, l’import. Adjunteu el justificant de la consulta a l’expedient.',
          'Lea solo el dato necesario: el grado, la categoría, el importe. Adjunte el justificante de la consulta al expediente.',
        ],
        { system: 'Gestor d’expedients', ifNo: 5, minutes: 1 },
      ),
      step(
        [
          'Si la consulta respon «sense dades», comproveu el document i el nom i torneu-ho a provar un sol cop. Si continua igual, demaneu el document.',
          'Si la consulta responde «sin datos», compruebe el documento y el nombre y vuelva a probar una sola vez. Si sigue igual, pida el documento.',
        ],
        {
          say: [
            'La consulta no troba el reconeixement. Si el teniu d’una altra comunitat autònoma, necessitem una còpia.',
            'La consulta no encuentra el reconocimiento. Si lo tiene de otra comunidad autónoma, necesitamos una copia.',
          ],
          system: 'Via Oberta',
          minutes: 3,
        },
      ),
      step(
        [
          'Si la persona s’oposa a la consulta, anoteu-ho i lliureu la llista de documents que haurà de portar.',
          'Si la persona se opone a la consulta, anótelo y entregue la lista de documentos que deberá traer.',
        ],
        {
          say: [
            'Hi teniu tot el dret. Aquesta és la llista del que haureu de portar, amb deu dies hàbils.',
            'Está en su derecho. Esta es la lista de lo que deberá traer, con diez días hábiles.',
          ],
          minutes: 2,
        },
      ),
      step(
        [
          'Si el servei no funciona, registreu igualment la sol·licitud i deixeu la consulta pendent per al vespre.',
          'Si el servicio no funciona, registre igualmente la solicitud y deje la consulta pendiente para la tarde.',
        ],
        {
          say: [
            'Ara el servei no respon. Us ho registro i ho consultem aquesta tarda; no cal que torneu.',
            'Ahora el servicio no responde. Se lo registro y lo consultamos esta tarde; no hace falta que vuelva.',
          ],
          system: 'Registre General',
          minutes: 2,
        },
      ),
    ],
    limits: text(
      `- Cada consulta deixa rastre i s’ha de poder justificar: **una persona, un tràmit, una finalitat**.
- No es consulta mai per curiositat ni per avançar feina d’una sol·licitud que encara no s’ha presentat.
- No s’imprimeix la resposta per a la persona: si en vol un certificat, el demana a qui l’emet.`,
      `- Cada consulta deja rastro y debe poder justificarse: **una persona, un trámite, una finalidad**.
- No se consulta nunca por curiosidad ni para adelantar trabajo de una solicitud que aún no se ha presentado.
- No se imprime la respuesta para la persona: si quiere un certificado, lo pide a quien lo emite.`,
    ),
    handoff: text(
      'Dades que la persona creu errònies: s’han de corregir a l’administració que les té; doneu-li el contacte.',
      'Datos que la persona cree erróneos: deben corregirse en la administración que los tiene; dele el contacto.',
    ),
    ...inUse,
  },
  {
    code: 'PROT-PADRO-SENSE-TITOL',
    department: 'OAC',
    title: text(
      'Empadronar qui no té contracte ni escriptura',
      'Empadronar a quien no tiene contrato ni escritura',
    ),
    kind: 'attention',
    symptoms: texts(
      ['Visc en una habitació i no tinc contracte', 'Vivo en una habitación y no tengo contrato'],
      ['El propietari no em vol empadronar', 'El propietario no me quiere empadronar'],
      ['No tinc casa', 'No tengo casa'],
      ['Estic a casa d’un amic', 'Estoy en casa de un amigo'],
    ),
    appliesTo: {
      procedures: ['PADRO-ALTA', 'PADRO-CANVI-DOMICILI'],
      channels: ['in-person'],
      levels: ['N1', 'A1'],
      phases: ['OR', 'SOL', 'VD'],
    },
    steps: [
      step(
        [
          'Porteu la conversa a un lloc discret. Expliqueu que viure al municipi obliga i dona dret a empadronar-se, encara que no hi hagi contracte.',
          'Lleve la conversación a un lugar discreto. Explique que vivir en el municipio obliga y da derecho a empadronarse, aunque no haya contrato.',
        ],
        {
          say: [
            'Teniu dret a empadronar-vos on viviu de veritat. Mirem junts com ho podem acreditar.',
            'Tiene derecho a empadronarse donde vive de verdad. Miremos juntos cómo podemos acreditarlo.',
          ],
          minutes: 3,
        },
      ),
      step(
        [
          'Demaneu si algú empadronat a l’habitatge amb títol el pot autoritzar.',
          'Pregunte si alguien empadronado en la vivienda con título le puede autorizar.',
        ],
        { ifNo: 4, minutes: 2 },
      ),
      step(
        [
          'Comproveu al padró que qui autoritza hi consta i és major d’edat, i feu signar l’autorització. Aquí acaba: continueu amb l’alta normal.',
          'Compruebe en el padrón que quien autoriza consta y es mayor de edad, y haga firmar la autorización. Aquí acaba: continúe con el alta normal.',
        ],
        { system: 'Padró d’habitants', ifNo: 4, minutes: 4 },
      ),
      step(
        [
          'Sense autorització: demaneu qualsevol prova de residència (rebuts de subministrament, targeta sanitària, escola dels fills, cartes).',
          'Sin autorización: pida cualquier prueba de residencia (recibos de suministro, tarjeta sanitaria, escuela de los hijos, cartas).',
        ],
        {
          say: [
            'Teniu alguna carta o algun rebut que arribi al vostre nom en aquesta adreça?',
            '¿Tiene alguna carta o algún recibo que llegue a su nombre a esta dirección?',
          ],
          ifNo: 5,
          minutes: 4,
        },
      ),
      step(
        [
          'Registreu la sol·licitud amb la declaració de residència i demaneu la comprovació a la policia local o als Serveis Socials.',
          'Registre la solicitud con la declaración de residencia y pida la comprobación a la policía local o a los Servicios Sociales.',
        ],
        {
          say: [
            'Us ho registro avui. Passarà algú a comprovar que hi viviu; és un tràmit normal i no va contra ningú.',
            'Se lo registro hoy. Pasará alguien a comprobar que vive allí; es un trámite normal y no va contra nadie.',
          ],
          system: 'Registre General',
          minutes: 6,
        },
      ),
      step(
        [
          'Si viu al carrer o no té domicili, demaneu l’informe als Serveis Socials: es pot empadronar en una adreça que ells designen.',
          'Si vive en la calle o no tiene domicilio, pida el informe a los Servicios Sociales: se puede empadronar en una dirección que ellos designan.',
        ],
        {
          say: [
            'També us podeu empadronar sense casa. Us acompanyo a Serveis Socials perquè us facin l’informe.',
            'También puede empadronarse sin casa. Le acompaño a Servicios Sociales para que le hagan el informe.',
          ],
          system: 'Agenda de Serveis Socials',
          minutes: 5,
        },
      ),
    ],
    limits: text(
      `- **No es demana** permís de residència ni es valora si la persona té dret a ser a l’habitatge.
- No s’avisa el propietari.
- No es denega mai al taulell: es registra i es comprova.`,
      `- **No se pide** permiso de residencia ni se valora si la persona tiene derecho a estar en la vivienda.
- No se avisa al propietario.
- No se deniega nunca en el mostrador: se registra y se comprueba.`,
    ),
    handoff: text(
      'Si hi ha infants, violència o risc de desnonament, truqueu als Serveis Socials en el mateix moment.',
      'Si hay niños, violencia o riesgo de desahucio, llame a los Servicios Sociales en el mismo momento.',
    ),
    ...inUse,
  },
]
