import type { DemoRecord } from '../demo-record.ts'
import { text } from '../text.ts'
import { answered } from './faq-parts.ts'

const everybody = { ...answered, audience: 'public', department: 'OAC' }

/** Registering, identifying oneself, filing: for everybody. */
export const publicRegistryFaqs: readonly DemoRecord[] = [
  {
    code: 'FAQ-001',
    ...everybody,
    question: text(
      'Em puc empadronar si visc de lloguer en una habitació?',
      '¿Me puedo empadronar si vivo de alquiler en una habitación?',
    ),
    shortAnswer: text(
      'Sí. Cal el contracte de l’habitació o l’autorització d’una persona que ja hi estigui empadronada i pugui disposar de l’habitatge.',
      'Sí. Hace falta el contrato de la habitación o la autorización de una persona que ya esté empadronada y pueda disponer de la vivienda.',
    ),
    answer: text(
      `Us heu d’empadronar **on viviu de veritat**, encara que sigui una habitació.

Porteu una d’aquestes coses:

- el contracte de lloguer de l’habitació, signat i vigent;
- l’autorització de la persona propietària o llogatera que ja consta a l’habitatge.

Si no teniu ni una cosa ni l’altra, demaneu l’alta igualment: comprovarem que hi viviu.`,
      `Debe empadronarse **donde vive de verdad**, aunque sea una habitación.

Traiga una de estas cosas:

- el contrato de alquiler de la habitación, firmado y vigente;
- la autorización de la persona propietaria o arrendataria que ya consta en la vivienda.

Si no tiene ni una cosa ni la otra, pida el alta igualmente: comprobaremos que vive allí.`,
    ),
    procedures: ['PADRO-ALTA', 'PADRO-CANVI-DOMICILI'],
    topics: ['TEMA-CIUTADANIA', 'TEMA-HABITATGE'],
  },
  {
    code: 'FAQ-002',
    ...everybody,
    question: text(
      'Quina diferència hi ha entre el volant i el certificat de padró?',
      '¿Qué diferencia hay entre el volante y el certificado de padrón?',
    ),
    shortAnswer: text(
      'El volant informa i serveix per a gairebé tot. El certificat va signat i només cal per a jutjats, estrangeria o tràmits a l’estranger.',
      'El volante informa y sirve para casi todo. El certificado va firmado y solo hace falta para juzgados, extranjería o trámites en el extranjero.',
    ),
    answer: text(
      `Tots dos diuen on esteu empadronat. El **volant** és informatiu i surt a l’instant. El **certificat** el signa la Secretaria i té valor davant de jutjats i d’altres països.

Si el demana una administració d’aquí, pregunteu abans: l’ha de consultar ella mateixa.`,
      `Los dos dicen dónde está empadronado. El **volante** es informativo y sale al instante. El **certificado** lo firma la Secretaría y tiene valor ante juzgados y otros países.

Si lo pide una administración de aquí, pregunte antes: debe consultarlo ella misma.`,
    ),
    procedures: ['PADRO-CERTIFICAT'],
    topics: ['TEMA-CIUTADANIA'],
  },
  {
    code: 'FAQ-003',
    ...everybody,
    question: text(
      'Puc fer un tràmit per internet sense certificat digital?',
      '¿Puedo hacer un trámite por internet sin certificado digital?',
    ),
    shortAnswer: text(
      'Sí, amb l’idCAT Mòbil o amb Cl@ve, que només necessiten el telèfon. Per a queixes i informació pública no cal ni això.',
      'Sí, con el idCAT Mòbil o con Cl@ve, que solo necesitan el teléfono. Para quejas e información pública no hace falta ni eso.',
    ),
    answer: text(
      `Amb l’**idCAT Mòbil** rebeu un codi al telèfon i ja podeu entrar. El podeu donar d’alta des de casa amb el document d’identitat i la targeta sanitària.

Uns pocs tràmits demanen una identificació més segura; la fitxa de cada tràmit ho diu. En aquest cas, doneu-vos d’alta en persona o feu servir un certificat.`,
      `Con el **idCAT Mòbil** recibe un código en el teléfono y ya puede entrar. Lo puede dar de alta desde casa con el documento de identidad y la tarjeta sanitaria.

Unos pocos trámites piden una identificación más segura; la ficha de cada trámite lo dice. En ese caso, dese de alta en persona o use un certificado.`,
    ),
    procedures: ['INSTANCIA-GENERICA', 'QUEIXA-SUGGERIMENT', 'ACCES-INFORMACIO-PUBLICA'],
    topics: ['TEMA-RELACIONS'],
  },
  {
    code: 'FAQ-004',
    ...everybody,
    question: text(
      'Cal demanar cita per venir a l’Oficina d’Atenció Ciutadana?',
      '¿Hay que pedir cita para venir a la Oficina de Atención Ciudadana?',
    ),
    shortAnswer: text(
      'Per a la majoria de tràmits, sí. Sense cita podeu fer queixes, recollir documents i consultar dubtes ràpids.',
      'Para la mayoría de trámites, sí. Sin cita puede hacer quejas, recoger documentos y consultar dudas rápidas.',
    ),
    answer: text(
      `Demaneu-la per internet o al **010**. De dotze a dues s’atenen sense cita les persones grans i les que no tenen internet.

Si se us acaba un termini avui, veniu: us atendrem.`,
      `Pídala por internet o en el **010**. De doce a dos se atiende sin cita a las personas mayores y a las que no tienen internet.

Si se le acaba un plazo hoy, venga: le atenderemos.`,
    ),
    procedures: ['INSTANCIA-GENERICA', 'QUEIXA-SUGGERIMENT'],
    topics: ['TEMA-RELACIONS'],
  },
  {
    code: 'FAQ-005',
    ...everybody,
    question: text(
      'Quan puc fer servir la instància genèrica?',
      '¿Cuándo puedo usar la instancia genérica?',
    ),
    shortAnswer: text(
      'Quan no hi ha un tràmit propi per al que demaneu, o per afegir un document a un expedient obert.',
      'Cuando no hay un trámite propio para lo que pide, o para añadir un documento a un expediente abierto.',
    ),
    answer: text(
      'Busqueu primer el tràmit propi: va **més ràpid**, perquè demana tot el que cal des del primer dia. Si trieu la instància i hi ha un tràmit propi, us haurem de demanar els documents que faltin i trigareu més.',
      'Busque primero el trámite propio: va **más rápido**, porque pide todo lo necesario desde el primer día. Si elige la instancia y hay un trámite propio, tendremos que pedirle los documentos que falten y tardará más.',
    ),
    procedures: ['INSTANCIA-GENERICA'],
    topics: ['TEMA-RELACIONS'],
  },
  {
    code: 'FAQ-006',
    ...everybody,
    question: text(
      'Com puc saber com està el meu expedient?',
      '¿Cómo puedo saber cómo está mi expediente?',
    ),
    shortAnswer: text(
      'A «Els meus tràmits», a la seu electrònica, amb l’idCAT Mòbil. També us ho diem al 010 o a l’oficina si us identifiqueu.',
      'En «Mis trámites», en la sede electrónica, con el idCAT Mòbil. También se lo decimos en el 010 o en la oficina si se identifica.',
    ),
    answer: text(
      `A la seu hi veieu la fase, què falta i la data màxima de resposta. Si no surt res, mireu que el tràmit estigui al vostre nom.

Per telèfon us fem quatre preguntes per protegir les vostres dades.`,
      `En la sede ve la fase, qué falta y la fecha máxima de respuesta. Si no aparece nada, mire que el trámite esté a su nombre.

Por teléfono le hacemos cuatro preguntas para proteger sus datos.`,
    ),
    procedures: ['INSTANCIA-GENERICA', 'OBRES-MENORS', 'LLICENCIA-ACTIVITAT'],
    topics: ['TEMA-RELACIONS'],
  },
  {
    code: 'FAQ-007',
    ...everybody,
    question: text(
      'Puc fer una queixa sense dir qui soc?',
      '¿Puedo hacer una queja sin decir quién soy?',
    ),
    shortAnswer: text(
      'Sí. Però si no deixeu cap contacte no us podrem respondre ni donar número de seguiment.',
      'Sí. Pero si no deja ningún contacto no podremos responderle ni darle número de seguimiento.',
    ),
    answer: text(
      'Els avisos anònims es miren igualment: un fanal fos s’arregla sense saber qui ho diu. Per a les queixes d’un servei, el contacte ens ajuda a entendre què va passar.',
      'Los avisos anónimos se miran igualmente: una farola fundida se arregla sin saber quién lo dice. Para las quejas de un servicio, el contacto nos ayuda a entender qué pasó.',
    ),
    procedures: ['QUEIXA-SUGGERIMENT'],
    topics: ['TEMA-PARTICIPACIO'],
  },
  {
    code: 'FAQ-008',
    ...everybody,
    department: 'SEC',
    question: text(
      'He de dir per a què vull una informació pública?',
      '¿Tengo que decir para qué quiero una información pública?',
    ),
    shortAnswer: text(
      'No. No cal justificar-ho i no us ho podem preguntar. És gratuït.',
      'No. No hace falta justificarlo y no podemos preguntárselo. Es gratuito.',
    ),
    answer: text(
      'El que sí que cal és dir **què voleu** amb prou detall per trobar-ho: el tema, els anys i, si ho sabeu, el departament. Responem en un mes.',
      'Lo que sí hace falta es decir **qué quiere** con detalle suficiente para encontrarlo: el tema, los años y, si lo sabe, el departamento. Respondemos en un mes.',
    ),
    procedures: ['ACCES-INFORMACIO-PUBLICA'],
    topics: ['TEMA-RELACIONS', 'TEMA-PARTICIPACIO'],
  },
  {
    code: 'FAQ-009',
    ...everybody,
    department: 'SEC',
    question: text(
      'Ens podem casar a l’Ajuntament si no vivim al municipi?',
      '¿Nos podemos casar en el Ayuntamiento si no vivimos en el municipio?',
    ),
    shortAnswer: text(
      'Sí. Cal que el vostre Registre Civil o el notari autoritzin el casament a Vilanova de la Riera. La taxa és una altra.',
      'Sí. Hace falta que su Registro Civil o el notario autoricen la boda en Vilanova de la Riera. La tasa es otra.',
    ),
    answer: text(
      'Quan feu l’expedient matrimonial, digueu que us voleu casar **a Vilanova de la Riera**: ha de constar a l’autorització. Si cap dels dos no hi està empadronat, la taxa és més alta.',
      'Cuando haga el expediente matrimonial, diga que se quiere casar **en Vilanova de la Riera**: debe constar en la autorización. Si ninguno de los dos está empadronado, la tasa es más alta.',
    ),
    procedures: ['CASAMENT-CIVIL'],
    topics: ['TEMA-CIUTADANIA'],
  },
  {
    code: 'FAQ-010',
    ...everybody,
    department: 'URB',
    question: text(
      'Necessito permís per reformar la cuina o el bany?',
      '¿Necesito permiso para reformar la cocina o el baño?',
    ),
    shortAnswer: text(
      'Sí, però senzill: una comunicació prèvia, si no toqueu l’estructura ni la façana. El mateix dia podeu començar.',
      'Sí, pero sencillo: una comunicación previa, si no toca la estructura ni la fachada. El mismo día puede empezar.',
    ),
    answer: text(
      `Canviar rajoles, mobles, sanitaris o el terra és una **comunicació prèvia d’obres**. Si obriu un forat a una paret mestra, toqueu la façana o traieu una biga, necessiteu llicència.

Si heu de deixar runa o un contenidor al carrer, demaneu també l’ocupació de la via pública.`,
      `Cambiar azulejos, muebles, sanitarios o el suelo es una **comunicación previa de obras**. Si abre un hueco en una pared maestra, toca la fachada o quita una viga, necesita licencia.

Si tiene que dejar escombros o un contenedor en la calle, pida también la ocupación de la vía pública.`,
    ),
    procedures: ['OBRES-COMUNICACIO', 'OBRES-MENORS', 'OCUPACIO-VIA-PUBLICA'],
    topics: ['TEMA-HABITATGE'],
  },
]
