import type { DemoRecord } from '../demo-record.ts'
import { text } from '../text.ts'
import { answered } from './faq-parts.ts'

const everybody = { ...answered, audience: 'public' }

/** Taxes, aids, street and animals: for everybody. */
export const publicTaxFaqs: readonly DemoRecord[] = [
  {
    code: 'FAQ-011',
    ...everybody,
    department: 'HIS',
    question: text(
      'Fins quan tinc temps per domiciliar un rebut?',
      '¿Hasta cuándo tengo tiempo para domiciliar un recibo?',
    ),
    shortAnswer: text(
      'Fins a dos mesos abans que comenci el període de pagament. Si feu tard, la domiciliació valdrà per al rebut següent.',
      'Hasta dos meses antes de que empiece el periodo de pago. Si llega tarde, la domiciliación valdrá para el recibo siguiente.',
    ),
    answer: text(
      'Mentrestant, pagueu el rebut d’ara amb la carta que rebreu a casa o amb targeta a la seu electrònica: així no hi haurà recàrrec.',
      'Mientras tanto, pague el recibo de ahora con la carta que recibirá en casa o con tarjeta en la sede electrónica: así no habrá recargo.',
    ),
    procedures: ['DOMICILIACIO-REBUTS'],
    topics: ['TEMA-IMPOSTOS'],
  },
  {
    code: 'FAQ-012',
    ...everybody,
    department: 'HIS',
    question: text(
      'Puc pagar l’IBI en diverses vegades sense interessos?',
      '¿Puedo pagar el IBI en varias veces sin intereses?',
    ),
    shortAnswer: text(
      'Sí, si el teniu domiciliat: es reparteix en quatre cobraments sense interessos.',
      'Sí, si lo tiene domiciliado: se reparte en cuatro cobros sin intereses.',
    ),
    answer: text(
      'Trieu «quatre parts» quan domicilieu el rebut. Si ja és fora de termini, haureu de demanar el **fraccionament del deute**, que sí que porta interessos.',
      'Elija «cuatro partes» cuando domicilie el recibo. Si ya está fuera de plazo, deberá pedir el **fraccionamiento de la deuda**, que sí lleva intereses.',
    ),
    procedures: ['DOMICILIACIO-REBUTS', 'FRACCIONAMENT-DEUTE'],
    topics: ['TEMA-IMPOSTOS'],
  },
  {
    code: 'FAQ-013',
    ...everybody,
    department: 'HIS',
    question: text(
      'El meu cotxe és elèctric: pago l’impost de vehicles?',
      'Mi coche es eléctrico: ¿pago el impuesto de vehículos?',
    ),
    shortAnswer: text(
      'Pagueu menys, si ho demaneu. El descompte no s’aplica sol: cal presentar la fitxa tècnica.',
      'Paga menos, si lo pide. El descuento no se aplica solo: hay que presentar la ficha técnica.',
    ),
    answer: text(
      'Demaneu-ho abans de l’**1 de març** perquè valgui per al rebut d’aquest any. El percentatge és a l’ordenança fiscal i depèn de si és elèctric, híbrid endollable o de gas.',
      'Pídalo antes del **1 de marzo** para que valga para el recibo de este año. El porcentaje está en la ordenanza fiscal y depende de si es eléctrico, híbrido enchufable o de gas.',
    ),
    procedures: ['IVTM-BONIFICACIO'],
    topics: ['TEMA-IMPOSTOS', 'TEMA-TRANSIT'],
  },
  {
    code: 'FAQ-014',
    ...everybody,
    department: 'HIS',
    question: text(
      'He renovat el títol de família nombrosa: he de tornar a demanar el descompte de l’IBI?',
      'He renovado el título de familia numerosa: ¿debo volver a pedir el descuento del IBI?',
    ),
    shortAnswer: text(
      'Sí. El descompte s’acaba amb el títol. Torneu-lo a demanar al gener o al febrer.',
      'Sí. El descuento termina con el título. Vuelva a pedirlo en enero o febrero.',
    ),
    answer: text(
      'No cal que porteu el títol nou: el consultem nosaltres. Si us heu canviat de pis, empadroneu-vos primer a l’adreça nova, perquè el descompte és per a l’habitatge on viviu.',
      'No hace falta que traiga el título nuevo: lo consultamos nosotros. Si se ha cambiado de piso, empadrónese primero en la dirección nueva, porque el descuento es para la vivienda donde vive.',
    ),
    procedures: ['IBI-BONIFICACIO-FAMILIA-NOMBROSA', 'PADRO-CANVI-DOMICILI'],
    topics: ['TEMA-IMPOSTOS'],
  },
  {
    code: 'FAQ-015',
    ...everybody,
    department: 'HIS',
    question: text(
      'Què passa si no puc pagar una quota del fraccionament?',
      '¿Qué pasa si no puedo pagar una cuota del fraccionamiento?',
    ),
    shortAnswer: text(
      'Truqueu abans que venci. Si el banc la torna i no la pagueu, es perd el fraccionament i es cobra tot amb recàrrec.',
      'Llame antes de que venza. Si el banco la devuelve y no la paga, se pierde el fraccionamiento y se cobra todo con recargo.',
    ),
    answer: text(
      'Amb un avís a temps us donem una carta per pagar la quota aquells dies. Si la situació ha canviat, demaneu una revisió del calendari amb una instància i parleu amb els Serveis Socials.',
      'Con un aviso a tiempo le damos una carta para pagar la cuota esos días. Si la situación ha cambiado, pida una revisión del calendario con una instancia y hable con los Servicios Sociales.',
    ),
    procedures: ['FRACCIONAMENT-DEUTE'],
    topics: ['TEMA-IMPOSTOS'],
  },
  {
    code: 'FAQ-016',
    ...everybody,
    department: 'SSO',
    question: text(
      'Puc fer servir la targeta d’aparcament de la meva mare si ella no ve al cotxe?',
      '¿Puedo usar la tarjeta de aparcamiento de mi madre si ella no va en el coche?',
    ),
    shortAnswer: text(
      'No. La targeta és personal i només val quan la persona titular condueix o viatja al vehicle.',
      'No. La tarjeta es personal y solo vale cuando la persona titular conduce o viaja en el vehículo.',
    ),
    answer: text(
      'Si la porteu a buscar o a deixar en un lloc i ella hi és en aquell trajecte, es pot fer servir. L’ús per una altra persona té multa i es pot retirar la targeta.',
      'Si la lleva a buscar o a dejar en un lugar y ella va en ese trayecto, se puede usar. El uso por otra persona tiene multa y se puede retirar la tarjeta.',
    ),
    procedures: ['TARGETA-APARCAMENT-DISCAPACITAT'],
    topics: ['TEMA-SOCIALS', 'TEMA-TRANSIT'],
  },
  {
    code: 'FAQ-017',
    ...everybody,
    department: 'SSO',
    question: text(
      'He de demanar l’ajut de menjador cada curs?',
      '¿Debo pedir la ayuda de comedor cada curso?',
    ),
    shortAnswer: text(
      'Sí, cada mes de maig, i abans l’ajut del consell comarcal. Una sola sol·licitud per a tots els germans.',
      'Sí, cada mes de mayo, y antes la ayuda del consejo comarcal. Una sola solicitud para todos los hermanos.',
    ),
    answer: text(
      'L’ajut val per a un curs. Si arribeu al municipi amb el curs començat, teniu **un mes** des de l’empadronament. Els ingressos i el padró els consultem nosaltres.',
      'La ayuda vale para un curso. Si llega al municipio con el curso empezado, tiene **un mes** desde el empadronamiento. Los ingresos y el padrón los consultamos nosotros.',
    ),
    procedures: ['AJUT-MENJADOR'],
    topics: ['TEMA-SOCIALS', 'TEMA-EDUCACIO'],
  },
  {
    code: 'FAQ-018',
    ...everybody,
    department: 'VIA',
    question: text(
      'Hi ha un cotxe aparcat al meu gual: què faig?',
      'Hay un coche aparcado en mi vado: ¿qué hago?',
    ),
    shortAnswer: text(
      'Truqueu a la policia local i digueu el número de la placa de gual. Sense placa vigent no es pot denunciar.',
      'Llame a la policía local y diga el número de la placa de vado. Sin placa vigente no se puede denunciar.',
    ),
    answer: text(
      'La policia comprova que el gual és vigent i pot avisar la grua. Recordeu que al vostre gual tampoc hi podeu aparcar vós.',
      'La policía comprueba que el vado está vigente y puede avisar a la grúa. Recuerde que en su vado tampoco puede aparcar usted.',
    ),
    procedures: ['GUAL'],
    topics: ['TEMA-TRANSIT'],
  },
  {
    code: 'FAQ-019',
    ...everybody,
    department: 'VIA',
    question: text(
      'El meu gos és un encreuament de pitbull: necessito llicència?',
      'Mi perro es un cruce de pitbull: ¿necesito licencia?',
    ),
    shortAnswer: text(
      'Sí. Els encreuaments de les races que diu la llei també necessiten llicència, assegurança, morrió i corretja curta.',
      'Sí. Los cruces de las razas que dice la ley también necesitan licencia, seguro, bozal y correa corta.',
    ),
    answer: text(
      'Si no esteu segur de la raça, ho diu el veterinari, que ho posa a la fitxa del xip. La llicència és vostra, no del gos: val per a tots els que tingueu.',
      'Si no está seguro de la raza, lo dice el veterinario, que lo pone en la ficha del chip. La licencia es suya, no del perro: vale para todos los que tenga.',
    ),
    procedures: ['GOS-PERILLOS-LLICENCIA'],
    topics: ['TEMA-MEDI-AMBIENT'],
  },
  {
    code: 'FAQ-020',
    ...everybody,
    department: 'PRO',
    question: text(
      'Vull obrir una botiga: què he de fer a l’Ajuntament?',
      'Quiero abrir una tienda: ¿qué tengo que hacer en el Ayuntamiento?',
    ),
    shortAnswer: text(
      'Gairebé sempre n’hi ha prou amb una comunicació prèvia. Abans, comproveu que l’activitat es pot fer en aquell local.',
      'Casi siempre basta con una comunicación previa. Antes, compruebe que la actividad se puede hacer en ese local.',
    ),
    answer: text(
      `Abans de llogar, demaneu una **consulta o informe urbanístic** del local. Després:

1. feu les obres, si en calen, amb la comunicació o la llicència corresponent;
2. presenteu la comunicació d’activitat amb el certificat tècnic;
3. si voleu taules al carrer, demaneu la llicència de terrassa.`,
      `Antes de alquilar, pida una **consulta o informe urbanístico** del local. Después:

1. haga las obras, si hacen falta, con la comunicación o la licencia correspondiente;
2. presente la comunicación de actividad con el certificado técnico;
3. si quiere mesas en la calle, pida la licencia de terraza.`,
    ),
    procedures: ['LLICENCIA-ACTIVITAT', 'INFORME-URBANISTIC', 'TERRASSES', 'OBRES-COMUNICACIO'],
    topics: ['TEMA-EMPRESES'],
  },
]
