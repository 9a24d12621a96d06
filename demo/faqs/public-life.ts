import type { DemoRecord } from '../demo-record.ts'
import { faq } from './faq-parts.ts'

const register = faq('public', 'OAC', 'TEMA-CIUTADANIA')
const attention = faq('public', 'OAC', 'TEMA-RELACIONS')
const care = faq('public', 'SSO', 'TEMA-SOCIALS')
const culture = faq('public', 'CUL', 'TEMA-CULTURA')
const secretariat = faq('public', 'SEC', 'TEMA-RELACIONS')

/** Home, family, school and one's own data: for everybody. */
export const publicLifeFaqs: readonly DemoRecord[] = [
  register(
    29,
    ['Em serveix un volant de fa sis mesos?', '¿Me sirve un volante de hace seis meses?'],
    [
      'Normalment no: s’accepta si té menys de tres mesos.',
      'Normalmente no: se acepta si tiene menos de tres meses.',
    ],
    [
      'El podeu tornar a descarregar tantes vegades com vulgueu, **gratuïtament**.',
      'Lo puede volver a descargar tantas veces como quiera, **gratuitamente**.',
    ],
    'PADRO-CERTIFICAT',
    'PADRO-CONVIVENCIA',
  ),
  register(
    30,
    [
      'Quina diferència hi ha entre el volant i el certificat?',
      '¿Qué diferencia hay entre el volante y el certificado?',
    ],
    [
      'El volant informa; el certificat va signat per la Secretaria i val davant de jutjats i notaries.',
      'El volante informa; el certificado va firmado por la Secretaría y vale ante juzgados y notarías.',
    ],
    [
      'Per a beques, escoles i bancs, acostuma a **bastar el volant**.',
      'Para becas, escuelas y bancos, suele **bastar el volante**.',
    ],
    'PADRO-CERTIFICAT',
    'PADRO-CONVIVENCIA',
  ),
  register(
    31,
    ['Puc empadronar el meu fill acabat de néixer?', '¿Puedo empadronar a mi hijo recién nacido?'],
    [
      'No cal: quan l’inscriviu al Registre Civil, ens arriba sol.',
      'No hace falta: cuando lo inscribe en el Registro Civil, nos llega solo.',
    ],
    [
      'Si en **un mes** no consta, aviseu-nos i ho corregim.',
      'Si en **un mes** no consta, avísenos y lo corregimos.',
    ],
    'PADRO-ALTA',
    'PADRO-RECTIFICACIO',
  ),
  register(
    32,
    [
      'Què passa si no responc la carta del padró?',
      '¿Qué pasa si no respondo la carta del padrón?',
    ],
    [
      'La inscripció caduca i perdeu l’antiguitat.',
      'La inscripción caduca y pierde la antigüedad.',
    ],
    [
      'Si ja ha caducat, us heu de **tornar a empadronar**.',
      'Si ya ha caducado, debe **volver a empadronarse**.',
    ],
    'PADRO-CONFIRMACIO',
  ),
  register(
    33,
    ['Puc estar empadronat a dos llocs?', '¿Puedo estar empadronado en dos sitios?'],
    [
      'No. Us heu d’empadronar on passeu més temps l’any.',
      'No. Debe empadronarse donde pase más tiempo al año.',
    ],
    [
      'Quan us doneu d’alta aquí, la baixa de l’altre municipi és **automàtica**.',
      'Cuando se da de alta aquí, la baja del otro municipio es **automática**.',
    ],
    'PADRO-ALTA',
    'PADRO-CANVI-DOMICILI',
  ),
  register(
    34,
    [
      'El propietari pot saber qui està empadronat al seu pis?',
      '¿El propietario puede saber quién está empadronado en su piso?',
    ],
    [
      'Pot saber quantes persones hi ha, però no qui són.',
      'Puede saber cuántas personas hay, pero no quiénes son.',
    ],
    [
      'Si creu que no hi viu ningú d’ells, pot **demanar-ne la baixa**.',
      'Si cree que no vive nadie de ellos, puede **pedir su baja**.',
    ],
    'PADRO-BAIXA-TERCERS',
  ),
  register(
    35,
    [
      'He canviat de nom: ho he de dir al padró?',
      'He cambiado de nombre: ¿debo decirlo al padrón?',
    ],
    ['Sí, amb el document nou.', 'Sí, con el documento nuevo.'],
    [
      'També canvia a la **targeta censal**, sense fer res més.',
      'También cambia en la **tarjeta censal**, sin hacer nada más.',
    ],
    'PADRO-RECTIFICACIO',
  ),
  attention(
    36,
    ['Necessito cita per entrar a l’oficina?', '¿Necesito cita para entrar en la oficina?'],
    [
      'Sí, per a gairebé tot. Per recollir un paper, no.',
      'Sí, para casi todo. Para recoger un papel, no.',
    ],
    [
      'Podeu demanar-la per **Internet** a qualsevol hora.',
      'Puede pedirla por **Internet** a cualquier hora.',
    ],
    'INSTANCIA-GENERICA',
    'IDCAT-MOBIL',
  ),
  attention(
    37,
    ['L’idCAT Mòbil serveix per a Hisenda?', '¿El idCAT Mòbil sirve para Hacienda?'],
    [
      'Per a l’Ajuntament i la Generalitat, sí. Per a Hisenda, feu servir Cl@ve.',
      'Para el Ayuntamiento y la Generalitat, sí. Para Hacienda, use Cl@ve.',
    ],
    [
      'Al taulell us podem donar d’alta a **l’idCAT Mòbil**.',
      'En el mostrador le podemos dar de alta en **el idCAT Mòbil**.',
    ],
    'IDCAT-MOBIL',
  ),
  attention(
    38,
    ['He canviat de telèfon i no rebo el codi', 'He cambiado de teléfono y no recibo el código'],
    [
      'Actualitzeu el número a l’idCAT Mòbil, o veniu al taulell.',
      'Actualice el número en el idCAT Mòbil, o venga al mostrador.',
    ],
    [
      'Porteu el **document d’identitat** i el telèfon nou.',
      'Traiga el **documento de identidad** y el teléfono nuevo.',
    ],
    'IDCAT-MOBIL',
  ),
  attention(
    39,
    ['Puc fer un tràmit per la meva mare?', '¿Puedo hacer un trámite por mi madre?'],
    [
      'Sí, si us autoritza. Val la pena inscriure l’autorització.',
      'Sí, si le autoriza. Vale la pena inscribir la autorización.',
    ],
    [
      'Així **no cal** tornar a demostrar-ho cada vegada.',
      'Así **no hay que** volver a demostrarlo cada vez.',
    ],
    'APODERAMENT',
  ),
  attention(
    40,
    ['Feu fotocòpies?', '¿Hacen fotocopias?'],
    [
      'Només còpies autèntiques i les que calen per al vostre tràmit.',
      'Solo copias auténticas y las que hacen falta para su trámite.',
    ],
    ['Les del **vostre tràmit** no les pagueu.', 'Las de **su trámite** no las paga.'],
    'COPIA-AUTENTICA',
  ),
  attention(
    41,
    ['Quant de temps guardeu un objecte perdut?', '¿Cuánto tiempo guardan un objeto perdido?'],
    [
      'Sis mesos. Els documents, els enviem a la policia.',
      'Seis meses. Los documentos los enviamos a la policía.',
    ],
    [
      'Si ningú no el reclama, pot quedar-se’l **qui el va trobar**.',
      'Si nadie lo reclama, puede quedárselo **quien lo encontró**.',
    ],
    'OBJECTES-PERDUTS',
  ),
  care(
    42,
    ['Quant triga la dependència?', '¿Cuánto tarda la dependencia?'],
    ['Uns sis mesos. La resol la Generalitat.', 'Unos seis meses. La resuelve la Generalitat.'],
    [
      'Mentrestant podeu demanar **ajuda a domicili**.',
      'Mientras tanto puede pedir **ayuda a domicilio**.',
    ],
    'DEPENDENCIA',
    'AJUT-DOMICILI',
  ),
  care(
    43,
    ['La teleassistència és gratuïta?', '¿La teleasistencia es gratuita?'],
    [
      'Sí, a partir de 80 anys si viviu sol, i per a qui té pocs ingressos.',
      'Sí, a partir de 80 años si vive solo, y para quien tiene pocos ingresos.',
    ],
    [
      'La resta paga una quota petita, **segons la renda**.',
      'El resto paga una cuota pequeña, **según la renta**.',
    ],
    'TELEASSISTENCIA',
  ),
  care(
    44,
    ['Em poden tallar la llum si no puc pagar?', '¿Me pueden cortar la luz si no puedo pagar?'],
    [
      'Si sou vulnerables, no. Porteu la carta abans de la data.',
      'Si es vulnerable, no. Traiga la carta antes de la fecha.',
    ],
    [
      'Serveis Socials **avisa la companyia** amb un informe.',
      'Servicios Sociales **avisa a la compañía** con un informe.',
    ],
    'AJUT-URGENCIA',
  ),
  care(
    45,
    [
      'Puc demanar l’ajut de menjador a mig curs?',
      '¿Puedo pedir la ayuda de comedor a mitad de curso?',
    ],
    [
      'Sí, si la vostra situació ha canviat o acabeu d’arribar.',
      'Sí, si su situación ha cambiado o acaba de llegar.',
    ],
    [
      'L’ajut **no és retroactiu**: comença el dia que el demaneu.',
      'La ayuda **no es retroactiva**: empieza el día que la pide.',
    ],
    'AJUT-MENJADOR',
  ),
  culture(
    46,
    ['L’escola bressol té menjador?', '¿La escuela infantil tiene comedor?'],
    ['Sí, amb cuina pròpia a les dues escoles.', 'Sí, con cocina propia en las dos escuelas.'],
    ['Es paga **per dia**, i es pot demanar ajut.', 'Se paga **por día**, y se puede pedir ayuda.'],
    'ESCOLA-BRESSOL',
  ),
  culture(
    47,
    ['Puc visitar l’escola bressol abans?', '¿Puedo visitar antes la escuela infantil?'],
    ['Sí, a les portes obertes, a l’abril.', 'Sí, en las puertas abiertas, en abril.'],
    [
      'Les dates són al web i a **cada escola**.',
      'Las fechas están en la web y en **cada escuela**.',
    ],
    'ESCOLA-BRESSOL',
  ),
  culture(
    48,
    ['Quants llibres em puc endur?', '¿Cuántos libros me puedo llevar?'],
    [
      'Quinze documents alhora, durant trenta dies.',
      'Quince documentos a la vez, durante treinta días.',
    ],
    [
      'Es poden **renovar dues vegades** per Internet.',
      'Se pueden **renovar dos veces** por Internet.',
    ],
    'BIBLIOTECA-CARNET',
  ),
  culture(
    49,
    ['La meva entitat paga per les sales?', '¿Mi entidad paga por las salas?'],
    [
      'No, si és al registre municipal i l’activitat és pròpia.',
      'No, si está en el registro municipal y la actividad es propia.',
    ],
    ['Si **cobreu entrada**, sí que pagueu.', 'Si **cobra entrada**, sí paga.'],
    'RESERVA-SALES',
    'REGISTRE-ENTITATS',
  ),
  culture(
    50,
    ['Quant s’espera per un hort?', '¿Cuánto se espera por un huerto?'],
    ['Una mica més d’un any.', 'Algo más de un año.'],
    [
      'Hi ha una **reserva** per a jubilats i aturats.',
      'Hay una **reserva** para jubilados y parados.',
    ],
    'HORTS-URBANS',
  ),
  secretariat(
    51,
    ['Quina diferència hi ha entre queixa i recurs?', '¿Qué diferencia hay entre queja y recurso?'],
    [
      'La queixa millora el servei; el recurs canvia una decisió i té termini.',
      'La queja mejora el servicio; el recurso cambia una decisión y tiene plazo.',
    ],
    [
      'Si teniu una **resolució** a les mans, acostuma a ser un recurs.',
      'Si tiene una **resolución** en las manos, suele ser un recurso.',
    ],
    'QUEIXA-SUGGERIMENT',
    'RECURS-REPOSICIO',
  ),
  secretariat(
    52,
    ['He caigut al carrer: què guardo?', 'Me he caído en la calle: ¿qué guardo?'],
    [
      'Fotos del lloc, l’informe d’urgències i les dades dels testimonis.',
      'Fotos del lugar, el informe de urgencias y los datos de los testigos.',
    ],
    ['Teniu **un any** per reclamar.', 'Tiene **un año** para reclamar.'],
    'RECLAMACIO-DANYS',
  ),
  secretariat(
    53,
    ['Puc saber qui ha mirat les meves dades?', '¿Puedo saber quién ha mirado mis datos?'],
    [
      'Podeu saber a quines administracions les hem donat.',
      'Puede saber a qué administraciones las hemos dado.',
    ],
    ['Demaneu-ho amb el dret d’**accés**.', 'Pídalo con el derecho de **acceso**.'],
    'DRETS-DADES',
  ),
  secretariat(
    54,
    ['Com sé si hi ha oposicions obertes?', '¿Cómo sé si hay oposiciones abiertas?'],
    [
      'Mireu les convocatòries al web: diuen fins quan.',
      'Mire las convocatorias en la web: dicen hasta cuándo.',
    ],
    [
      'També es publiquen al **butlletí de la província**.',
      'También se publican en el **boletín de la provincia**.',
    ],
    'SELECCIO-PERSONAL',
  ),
  secretariat(
    55,
    ['Qui pot ser enterrat en un nínxol?', '¿Quién puede ser enterrado en un nicho?'],
    [
      'Qui digui el titular. Si ha mort, cal canviar primer el títol.',
      'Quien diga el titular. Si ha muerto, hay que cambiar antes el título.',
    ],
    [
      'Si l’enterrament és **avui**, ho fem tot junt.',
      'Si el entierro es **hoy**, lo hacemos todo junto.',
    ],
    'CEMENTIRI-TITULAR',
  ),
  secretariat(
    56,
    ['He de registrar el gat si no surt de casa?', '¿Debo registrar el gato si no sale de casa?'],
    ['Sí, tots els gats, i amb xip.', 'Sí, todos los gatos, y con chip.'],
    [
      'És **gratuït** i serveix per trobar-lo si s’escapa.',
      'Es **gratuito** y sirve para encontrarlo si se escapa.',
    ],
    'CENS-ANIMALS',
  ),
]
