import type { DemoRecord } from '../demo-record.ts'
import { text, texts } from '../text.ts'
import { inUse, step } from './protocol-parts.ts'

/** When the day does not go as planned. */
export const incidentProtocols: readonly DemoRecord[] = [
  {
    code: 'PROT-PERSONA-ALTERADA',
    department: 'OAC',
    title: text(
      'Atendre una persona molt enfadada o alterada',
      'Atender a una persona muy enfadada o alterada',
    ),
    kind: 'incident',
    symptoms: texts(
      [
        'Fa tres mesos que espero i ningú em diu res!',
        '¡Llevo tres meses esperando y nadie me dice nada!',
      ],
      ['Això és una presa de pèl', 'Esto es una tomadura de pelo'],
      [
        'D’aquí no em moc fins que surti l’alcaldessa',
        'De aquí no me muevo hasta que salga la alcaldesa',
      ],
    ),
    appliesTo: {
      channels: ['in-person', 'phone', 'video'],
      levels: ['N1', 'A1', 'A2', 'N2'],
      phases: ['INF', 'EST'],
    },
    steps: [
      step(
        [
          'Escolteu sense interrompre durant un minut. To baix, mirada tranquil·la, mans visibles.',
          'Escuche sin interrumpir durante un minuto. Tono bajo, mirada tranquila, manos visibles.',
        ],
        {
          say: [
            'Entenc que esteu enfadat. Expliqueu-me què ha passat i mirem què hi puc fer.',
            'Entiendo que esté enfadado. Explíqueme qué ha pasado y miremos qué puedo hacer.',
          ],
          minutes: 2,
        },
      ),
      step(
        [
          'Repetiu amb les seves paraules el que demana, perquè vegi que s’ha entès.',
          'Repita con sus palabras lo que pide, para que vea que se ha entendido.',
        ],
        {
          say: [
            'Si ho he entès bé, vàreu presentar-ho al setembre i encara no en sabeu res. És així?',
            'Si lo he entendido bien, lo presentó en septiembre y aún no sabe nada. ¿Es así?',
          ],
          minutes: 1,
        },
      ),
      step(
        [
          'Digueu què podeu fer ara i què no. Una sola cosa, amb data.',
          'Diga qué puede hacer ahora y qué no. Una sola cosa, con fecha.',
        ],
        {
          say: [
            'Això no ho puc resoldre aquí. El que sí que puc fer és deixar l’avís ara mateix perquè us truquin abans de divendres.',
            'Esto no lo puedo resolver aquí. Lo que sí puedo hacer es dejar el aviso ahora mismo para que le llamen antes del viernes.',
          ],
          ifNo: 4,
          system: 'Gestor de consultes',
          minutes: 4,
        },
      ),
      step(
        [
          'Si l’insult continua, poseu el límit un cop, sense alçar la veu.',
          'Si el insulto continúa, ponga el límite una vez, sin alzar la voz.',
        ],
        {
          say: [
            'Vull ajudar-vos, però amb insults no puc continuar. Si us plau, parlem-ne amb calma.',
            'Quiero ayudarle, pero con insultos no puedo continuar. Por favor, hablemos con calma.',
          ],
          ifNo: 5,
          minutes: 1,
        },
      ),
      step(
        [
          'Premeu l’avís silenciós i demaneu relleu a la coordinació. Per telèfon, aviseu que pengeu i pengeu.',
          'Pulse el aviso silencioso y pida relevo a la coordinación. Por teléfono, avise de que cuelga y cuelgue.',
        ],
        {
          say: ['Ara us atendrà una companya.', 'Ahora le atenderá una compañera.'],
          system: 'Botó d’avís',
          minutes: 1,
        },
      ),
      step(
        [
          'Si hi ha amenaça o violència, aparteu-vos i truqueu a la policia local. Després, ompliu el full d’incident.',
          'Si hay amenaza o violencia, apártese y llame a la policía local. Después, rellene la hoja de incidente.',
        ],
        { system: 'Policia local / 112', minutes: 10 },
      ),
      step(
        [
          'Oferiu sempre la queixa formal: és un dret i ordena l’enuig.',
          'Ofrezca siempre la queja formal: es un derecho y ordena el enfado.',
        ],
        {
          say: [
            'Si voleu, ho deixem escrit com a queixa i us responen en quinze dies hàbils.',
            'Si quiere, lo dejamos escrito como queja y le responden en quince días hábiles.',
          ],
          system: 'Bústia de queixes',
          minutes: 5,
        },
      ),
    ],
    limits: text(
      `- No es promet res que no depengui de nosaltres.
- No es contesta amb ironia ni es discuteix davant d’altres persones.
- Ningú està obligat a aguantar insults: **el relleu no és cap fracàs**.`,
      `- No se promete nada que no dependa de nosotros.
- No se contesta con ironía ni se discute delante de otras personas.
- Nadie está obligado a aguantar insultos: **el relevo no es ningún fracaso**.`,
    ),
    handoff: text(
      'Coordinació de l’oficina; si la persona està en crisi o parla de fer-se mal, 112 i Serveis Socials.',
      'Coordinación de la oficina; si la persona está en crisis o habla de hacerse daño, 112 y Servicios Sociales.',
    ),
    ...inUse,
  },
  {
    code: 'PROT-CAIGUDA-SISTEMES',
    department: 'OAC',
    title: text('Atendre quan cauen els sistemes', 'Atender cuando caen los sistemas'),
    kind: 'contingency',
    symptoms: texts(
      ['No va el registre', 'No va el registro'],
      ['La seu electrònica dona error', 'La sede electrónica da error'],
      ['Se m’acaba el termini avui i no puc entrar', 'Se me acaba el plazo hoy y no puedo entrar'],
    ),
    appliesTo: {
      channels: ['in-person', 'phone', 'seu'],
      levels: ['N1', 'A1', 'A2', 'BO'],
      phases: ['SOL', 'RG', 'PAG'],
    },
    steps: [
      step(
        [
          'Comproveu si falla només el vostre lloc: proveu-ho en un altre taulell i al mòbil.',
          'Compruebe si falla solo su puesto: pruebe en otro mostrador y en el móvil.',
        ],
        { ifNo: 3, minutes: 2 },
      ),
      step(
        [
          'Si només és el vostre lloc, canvieu de taulell i aviseu Informàtica. La cua continua.',
          'Si solo es su puesto, cambie de mostrador y avise a Informática. La cola continúa.',
        ],
        { system: 'Avisos d’Informàtica', minutes: 3 },
      ),
      step(
        [
          'Si falla per a tothom, aviseu la coordinació, que posa el missatge a les pantalles i al telèfon.',
          'Si falla para todos, avise a la coordinación, que pone el mensaje en las pantallas y en el teléfono.',
        ],
        {
          say: [
            'El registre no funciona en aquest moment. Continuem atenent consultes i recollim els escrits en paper perquè no se us passi cap termini.',
            'El registro no funciona en este momento. Seguimos atendiendo consultas y recogemos los escritos en papel para que no se le pase ningún plazo.',
          ],
          system: 'Pantalles i centraleta',
          minutes: 5,
        },
      ),
      step(
        [
          'Recolliu els escrits en paper amb segell, data, hora i número provisional. Doneu-ne còpia segellada.',
          'Recoja los escritos en papel con sello, fecha, hora y número provisional. Dé copia sellada.',
        ],
        {
          say: [
            'Aquest número provisional i el segell valen com a data de presentació.',
            'Este número provisional y el sello valen como fecha de presentación.',
          ],
          system: 'Llibre de contingència',
          minutes: 5,
        },
      ),
      step(
        [
          'Si a la persona se li acaba el termini avui i és una caiguda de la seu, anoteu-ho: la Secretaria pot ampliar el termini i publicar-ho.',
          'Si a la persona se le acaba el plazo hoy y es una caída de la sede, anótelo: la Secretaría puede ampliar el plazo y publicarlo.',
        ],
        {
          say: [
            'Si la seu falla l’últim dia, l’Ajuntament pot ampliar el termini. Us apunto i us avisem.',
            'Si la sede falla el último día, el Ayuntamiento puede ampliar el plazo. Le apunto y le avisamos.',
          ],
          minutes: 3,
        },
      ),
      step(
        [
          'Per consultar fitxes i protocols sense xarxa, obriu la còpia que es baixa cada nit.',
          'Para consultar fichas y protocolos sin red, abra la copia que se descarga cada noche.',
        ],
        { system: 'Còpia local del catàleg', minutes: 1 },
      ),
      step(
        [
          'Quan torni el servei, registreu tot el paper per ordre, amb la data i l’hora del segell.',
          'Cuando vuelva el servicio, registre todo el papel por orden, con la fecha y la hora del sello.',
        ],
        { system: 'Registre General', minutes: 30 },
      ),
    ],
    limits: text(
      `- No es cobra res fora del TPV ni es guarden dades de targetes.
- No es dona per presentat res que només s’hagi dit de paraula.
- No es promet l’ampliació del termini: ho decideix la Secretaria.`,
      `- No se cobra nada fuera del TPV ni se guardan datos de tarjetas.
- No se da por presentado nada que solo se haya dicho de palabra.
- No se promete la ampliación del plazo: lo decide la Secretaría.`,
    ),
    handoff: text(
      'Informàtica per a la caiguda; Secretaria per als terminis que s’acaben avui.',
      'Informática para la caída; Secretaría para los plazos que terminan hoy.',
    ),
    ...inUse,
  },
  {
    code: 'PROT-CITA-PREVIA',
    department: 'OAC',
    title: text('Donar, canviar i salvar una cita prèvia', 'Dar, cambiar y salvar una cita previa'),
    kind: 'attention',
    symptoms: texts(
      ['No hi ha hores fins d’aquí a tres setmanes', 'No hay horas hasta dentro de tres semanas'],
      ['He fet tard a la cita', 'He llegado tarde a la cita'],
      ['No en sé, de demanar cita per internet', 'No sé pedir cita por internet'],
      ['No tinc cita però és urgent', 'No tengo cita pero es urgente'],
    ),
    appliesTo: {
      families: ['FAM-PADRO', 'FAM-TRIBUTS', 'FAM-SOCIALS', 'FAM-SECRETARIA'],
      channels: ['in-person', 'phone', 'web'],
      levels: ['N1', 'A2', 'A3'],
      phases: ['INF', 'OR'],
    },
    steps: [
      step(
        [
          'Pregunteu primer què necessita: molts tràmits es fan sense cita, per internet o al quiosc.',
          'Pregunte primero qué necesita: muchos trámites se hacen sin cita, por internet o en el quiosco.',
        ],
        {
          say: [
            'Què heu de fer? Potser no us cal venir.',
            '¿Qué tiene que hacer? Quizá no le haga falta venir.',
          ],
          minutes: 2,
        },
      ),
      step(
        [
          'Si es pot fer ara (volant del padró, duplicat d’un rebut, avís al carrer), feu-ho i no doneu cita.',
          'Si se puede hacer ahora (volante del padrón, duplicado de un recibo, aviso en la calle), hágalo y no dé cita.',
        ],
        { system: 'Seu electrònica', ifNo: 3, minutes: 5 },
      ),
      step(
        [
          'Busqueu hora a les dues oficines. Digueu el codi de cita del tràmit i què ha de portar, i envieu el missatge de confirmació.',
          'Busque hora en las dos oficinas. Diga el código de cita del trámite y qué debe traer, y envíe el mensaje de confirmación.',
        ],
        {
          say: [
            'Tinc hora dijous a les deu al Centre o dimecres a la una al Barri de Llevant. Quina us va millor?',
            'Tengo hora el jueves a las diez en el Centro o el miércoles a la una en el Barrio de Levante. ¿Cuál le va mejor?',
          ],
          system: 'Cita prèvia',
          ifNo: 4,
          minutes: 3,
        },
      ),
      step(
        [
          'Si no hi ha hora abans que s’acabi un termini, obriu una hora de reserva. N’hi ha dues cada dia per a això.',
          'Si no hay hora antes de que termine un plazo, abra una hora de reserva. Hay dos cada día para esto.',
        ],
        { system: 'Cita prèvia', ifNo: 6, minutes: 2 },
      ),
      step(
        [
          'Si ha fet tard menys de quinze minuts, entra quan surti qui hi ha. Si és més tard, poseu-la a la cua sense cita.',
          'Si ha llegado tarde menos de quince minutos, entra cuando salga quien esté. Si es más tarde, póngala en la cola sin cita.',
        ],
        {
          say: [
            'No patiu: us atenem igualment. Haureu d’esperar una mica.',
            'No se preocupe: le atendemos igualmente. Tendrá que esperar un poco.',
          ],
          system: 'Gestor de cues',
          minutes: 1,
        },
      ),
      step(
        [
          'Si no és urgent i no hi ha hores, apunteu el telèfon a la llista d’espera: truquem quan se n’anul·la una.',
          'Si no es urgente y no hay horas, apunte el teléfono en la lista de espera: llamamos cuando se anula una.',
        ],
        {
          say: [
            'Us trucarem si algú anul·la. Normalment passa en dos o tres dies.',
            'Le llamaremos si alguien anula. Normalmente pasa en dos o tres días.',
          ],
          system: 'Cita prèvia',
          minutes: 2,
        },
      ),
    ],
    limits: text(
      `- No es fa tornar ningú **el mateix dia** per falta de cita si té un termini que s’acaba.
- No es demanen més dades que el nom, el telèfon i el tràmit.
- Les persones grans i les que no tenen internet s’atenen sempre sense cita de dotze a dues.`,
      `- No se hace volver a nadie **el mismo día** por falta de cita si tiene un plazo que termina.
- No se piden más datos que el nombre, el teléfono y el trámite.
- Las personas mayores y las que no tienen internet se atienden siempre sin cita de doce a dos.`,
    ),
    handoff: text(
      'Cites amb tècnics d’Urbanisme o de Serveis Socials: les obre el departament; deixeu l’avís.',
      'Citas con técnicos de Urbanismo o de Servicios Sociales: las abre el departamento; deje el aviso.',
    ),
    ...inUse,
  },
]
