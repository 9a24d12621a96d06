import type { DemoRecord } from '../demo-record.ts'
import { text } from '../text.ts'
import { answered } from './faq-parts.ts'

const agents = { ...answered, audience: 'agents', department: 'OAC' }

/** What agents ask each other. Never public. */
export const agentFaqs: readonly DemoRecord[] = [
  {
    code: 'FAQ-021',
    ...agents,
    question: text(
      'Puc registrar una sol·licitud si falten documents?',
      '¿Puedo registrar una solicitud si faltan documentos?',
    ),
    shortAnswer: text(
      'Sí, sempre. Es registra, s’anota què falta i es lliura el requeriment en el mateix acte amb deu dies hàbils.',
      'Sí, siempre. Se registra, se anota qué falta y se entrega el requerimiento en el mismo acto con diez días hábiles.',
    ),
    answer: text(
      'La data que compta és la d’entrada: si no registrem, la persona pot perdre un termini per culpa nostra. Marqueu «pendent d’esmena» i adjunteu la llista del que falta, amb les paraules de la fitxa.',
      'La fecha que cuenta es la de entrada: si no registramos, la persona puede perder un plazo por nuestra culpa. Marque «pendiente de subsanación» y adjunte la lista de lo que falta, con las palabras de la ficha.',
    ),
    procedures: ['INSTANCIA-GENERICA', 'OBRES-MENORS'],
    topics: ['TEMA-RELACIONS'],
    channels: ['in-person'],
  },
  {
    code: 'FAQ-022',
    ...agents,
    question: text(
      'Una empresa ve al taulell a presentar en paper: què fem?',
      'Una empresa viene al mostrador a presentar en papel: ¿qué hacemos?',
    ),
    shortAnswer: text(
      'Expliquem que hi està obligada per la seu i l’ajudem a fer-ho al quiosc. Si insisteix, es registra i es requereix la via electrònica.',
      'Explicamos que está obligada por la sede y la ayudamos en el quiosco. Si insiste, se registra y se requiere la vía electrónica.',
    ),
    answer: text(
      'Compte amb la data: en aquest cas **val la de la presentació electrònica**, no la del paper. Dieu-ho abans de registrar, sobretot si s’acaba un termini. Els autònoms que no exerceixen una professió col·legiada poden venir al taulell.',
      'Atención a la fecha: en este caso **vale la de la presentación electrónica**, no la del papel. Dígalo antes de registrar, sobre todo si termina un plazo. Los autónomos que no ejercen una profesión colegiada pueden venir al mostrador.',
    ),
    procedures: ['INSTANCIA-GENERICA', 'GUAL', 'LLICENCIA-ACTIVITAT', 'TERRASSES'],
    topics: ['TEMA-RELACIONS', 'TEMA-EMPRESES'],
    channels: ['in-person', 'seu'],
  },
  {
    code: 'FAQ-023',
    ...agents,
    question: text(
      'Podem donar per telèfon l’import d’un rebut?',
      '¿Podemos dar por teléfono el importe de un recibo?',
    ),
    shortAnswer: text(
      'No. Per telèfon es diu si està pagat o pendent, amb la identitat comprovada. L’import es mira a la seu o a l’oficina.',
      'No. Por teléfono se dice si está pagado o pendiente, con la identidad comprobada. El importe se mira en la sede o en la oficina.',
    ),
    answer: text(
      'Seguiu el protocol d’identificació: quatre preguntes i tres encerts. Si la persona no pot venir ni entrar a la seu, envieu la carta de pagament al domicili que consta a la base de dades, mai a un correu dictat per telèfon.',
      'Siga el protocolo de identificación: cuatro preguntas y tres aciertos. Si la persona no puede venir ni entrar en la sede, envíe la carta de pago al domicilio que consta en la base de datos, nunca a un correo dictado por teléfono.',
    ),
    procedures: ['DOMICILIACIO-REBUTS', 'FRACCIONAMENT-DEUTE', 'IVTM-BONIFICACIO'],
    topics: ['TEMA-IMPOSTOS'],
    channels: ['phone'],
  },
  {
    code: 'FAQ-024',
    ...agents,
    question: text(
      'La consulta de discapacitat no respon: demano el certificat?',
      'La consulta de discapacidad no responde: ¿pido el certificado?',
    ),
    shortAnswer: text(
      'Si el servei està caigut, no: registreu i consulteu a la tarda. Només es demana si respon «sense dades».',
      'Si el servicio está caído, no: registre y consulte por la tarde. Solo se pide si responde «sin datos».',
    ),
    answer: text(
      '«Sense dades» acostuma a voler dir que el reconeixement és d’una altra comunitat autònoma o que el document té un error. Proveu un sol cop amb el NIE o el DNI corregit abans de demanar res.',
      '«Sin datos» suele querer decir que el reconocimiento es de otra comunidad autónoma o que el documento tiene un error. Pruebe una sola vez con el NIE o el DNI corregido antes de pedir nada.',
    ),
    procedures: ['TARGETA-APARCAMENT-DISCAPACITAT', 'IVTM-BONIFICACIO', 'AJUT-MENJADOR'],
    topics: ['TEMA-SOCIALS'],
    channels: ['in-person'],
  },
  {
    code: 'FAQ-025',
    ...agents,
    department: 'URB',
    question: text(
      'Com sé si és comunicació d’obres o llicència d’obres menors?',
      '¿Cómo sé si es comunicación de obras o licencia de obras menores?',
    ),
    shortAnswer: text(
      'Dins de casa i sense tocar estructura: comunicació. Façana, teulada, pati o edifici protegit: llicència. En dubte, N2.',
      'Dentro de casa y sin tocar estructura: comunicación. Fachada, tejado, patio o edificio protegido: licencia. En duda, N2.',
    ),
    answer: text(
      `Feu tres preguntes, en aquest ordre:

1. Toqueu parets mestres, bigues o escales?
2. Es veu des del carrer o des del pati comú?
3. L’edifici és al catàleg de patrimoni?

Si les tres respostes són que no, és comunicació. No us guieu pel pressupost.`,
      `Haga tres preguntas, en este orden:

1. ¿Toca paredes maestras, vigas o escaleras?
2. ¿Se ve desde la calle o desde el patio común?
3. ¿El edificio está en el catálogo de patrimonio?

Si las tres respuestas son que no, es comunicación. No se guíe por el presupuesto.`,
    ),
    procedures: ['OBRES-COMUNICACIO', 'OBRES-MENORS', 'OBRES-MAJORS'],
    topics: ['TEMA-HABITATGE'],
    channels: ['in-person', 'phone'],
  },
  {
    code: 'FAQ-026',
    ...agents,
    question: text(
      'El propietari ens truca per dir que no vol que empadronem ningú al seu pis',
      'El propietario nos llama para decir que no quiere que empadronemos a nadie en su piso',
    ),
    shortAnswer: text(
      'El padró diu on viu la gent, no qui hi té dret. No podem negar l’alta per això ni dir-li qui hi consta.',
      'El padrón dice dónde vive la gente, no quién tiene derecho. No podemos negar el alta por eso ni decirle quién consta.',
    ),
    answer: text(
      'Expliqueu-li que l’empadronament **no dona cap dret sobre l’habitatge**. Si creu que hi consta algú que no hi viu, pot demanar-ne la baixa per inclusió indeguda amb una instància, i nosaltres ho comprovem.',
      'Explíquele que el empadronamiento **no da ningún derecho sobre la vivienda**. Si cree que consta alguien que no vive allí, puede pedir la baja por inclusión indebida con una instancia, y nosotros lo comprobamos.',
    ),
    procedures: ['PADRO-ALTA', 'INSTANCIA-GENERICA'],
    topics: ['TEMA-CIUTADANIA', 'TEMA-HABITATGE'],
    channels: ['phone', 'in-person'],
  },
  {
    code: 'FAQ-027',
    ...agents,
    department: 'HIS',
    question: text(
      'Quan és una queixa i quan és un recurs contra un rebut?',
      '¿Cuándo es una queja y cuándo es un recurso contra un recibo?',
    ),
    shortAnswer: text(
      'Si vol que el rebut s’anul·li o canviï, és un recurs i té un mes. Si es queixa del tracte o de la cua, és una queixa.',
      'Si quiere que el recibo se anule o cambie, es un recurso y tiene un mes. Si se queja del trato o de la cola, es una queja.',
    ),
    answer: text(
      'Davant del dubte, **recurs**: la queixa no interromp el termini. El mes compta des de l’endemà que s’acaba el període de pagament, en rebuts que es cobren cada any.',
      'Ante la duda, **recurso**: la queja no interrumpe el plazo. El mes cuenta desde el día siguiente al final del periodo de pago, en recibos que se cobran cada año.',
    ),
    procedures: ['QUEIXA-SUGGERIMENT', 'IVTM-BONIFICACIO', 'IBI-BONIFICACIO-FAMILIA-NOMBROSA'],
    topics: ['TEMA-IMPOSTOS'],
    channels: ['in-person', 'phone'],
  },
  {
    code: 'FAQ-028',
    ...agents,
    question: text(
      'Podem ajudar algú a fer l’idCAT Mòbil al taulell?',
      '¿Podemos ayudar a alguien a hacer el idCAT Mòbil en el mostrador?',
    ),
    shortAnswer: text(
      'Sí, i val la pena: l’alta presencial té nivell substancial i obre tots els tràmits. Calen cinc minuts i el document original.',
      'Sí, y vale la pena: el alta presencial tiene nivel sustancial y abre todos los trámites. Hacen falta cinco minutos y el documento original.',
    ),
    answer: text(
      'L’alta que es fa per internet té nivell **baix** i no serveix, per exemple, per a la llicència de gossos perillosos. Oferiu l’alta presencial a tothom qui vingui per un tràmit que podria fer des de casa.',
      'El alta que se hace por internet tiene nivel **bajo** y no sirve, por ejemplo, para la licencia de perros peligrosos. Ofrezca el alta presencial a quien venga por un trámite que podría hacer desde casa.',
    ),
    procedures: ['GOS-PERILLOS-LLICENCIA', 'PADRO-CERTIFICAT'],
    topics: ['TEMA-RELACIONS'],
    channels: ['in-person'],
    confidence: 'not-validated',
  },
]
