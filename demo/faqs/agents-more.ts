import type { DemoRecord } from '../demo-record.ts'
import { faq } from './faq-parts.ts'

const counter = faq('agents', 'OAC', 'TEMA-RELACIONS')

/** More of what agents ask each other. Never public. */
export const moreAgentFaqs: readonly DemoRecord[] = [
  counter(
    77,
    [
      'Puc dir qui viu en un domicili a la policia?',
      '¿Puedo decir a la policía quién vive en un domicilio?',
    ],
    [
      'No al taulell. Ho demanen per escrit a la Secretaria.',
      'No en el mostrador. Lo piden por escrito a la Secretaría.',
    ],
    [
      'Si és una **emergència**, passeu la trucada a la coordinació.',
      'Si es una **emergencia**, pase la llamada a la coordinación.',
    ],
    'PADRO-CONVIVENCIA',
  ),
  counter(
    78,
    [
      'La persona no vol que consultem la seva renda',
      'La persona no quiere que consultemos su renta',
    ],
    [
      'Hi té dret. Ha de portar la declaració de la renda.',
      'Tiene derecho. Debe traer la declaración de la renta.',
    ],
    [
      'Marqueu **«s’oposa a la consulta»** i expliqueu que trigarà més.',
      'Marque **«se opone a la consulta»** y explique que tardará más.',
    ],
    'AJUT-MENJADOR',
    'AJUT-URGENCIA',
  ),
  counter(
    79,
    [
      'Una queixa parla d’una caiguda: què registro?',
      'Una queja habla de una caída: ¿qué registro?',
    ],
    [
      'Expliqueu la reclamació de danys: té termini d’un any.',
      'Explique la reclamación de daños: tiene plazo de un año.',
    ],
    [
      'Que **triï la persona**, i apunteu-ho a l’expedient.',
      'Que **elija la persona**, y apúntelo en el expediente.',
    ],
    'RECLAMACIO-DANYS',
    'QUEIXA-SUGGERIMENT',
  ),
  counter(
    80,
    [
      'Ens dicten un correu per telèfon: hi enviem documents?',
      'Nos dictan un correo por teléfono: ¿enviamos documentos?',
    ],
    [
      'Mai documents amb dades. L’enllaç de la fitxa, sí.',
      'Nunca documentos con datos. El enlace de la ficha, sí.',
    ],
    [
      'Feu servir la **resposta preparada** de la fitxa.',
      'Use la **respuesta preparada** de la ficha.',
    ],
    'CERTIFICAT-CORRENT',
  ),
  counter(
    81,
    ['El recurs és fora de termini: el registro?', 'El recurso está fuera de plazo: ¿lo registro?'],
    ['Sí. Ho decideix l’òrgan, no el taulell.', 'Sí. Lo decide el órgano, no el mostrador.'],
    [
      'No digueu que **no servirà**: digueu la data i prou.',
      'No diga que **no servirá**: diga la fecha y basta.',
    ],
    'RECURS-REPOSICIO',
    'RECURS-TRIBUTS',
  ),
  counter(
    82,
    ['L’animal no té xip: l’inscric?', 'El animal no tiene chip: ¿lo inscribo?'],
    ['No. Ha d’anar primer al veterinari.', 'No. Debe ir primero al veterinario.'],
    [
      'Doneu la llista de **veterinaris** del municipi, sense recomanar-ne cap.',
      'Dé la lista de **veterinarios** del municipio, sin recomendar ninguno.',
    ],
    'CENS-ANIMALS',
  ),
  counter(
    83,
    [
      'Puc cobrar la còpia autèntica d’un tràmit nostre?',
      '¿Puedo cobrar la copia auténtica de un trámite nuestro?',
    ],
    ['No: les del propi tràmit són gratuïtes.', 'No: las del propio trámite son gratuitas.'],
    [
      'Si n’heu cobrat una per error, obriu una **devolució**.',
      'Si ha cobrado una por error, abra una **devolución**.',
    ],
    'COPIA-AUTENTICA',
  ),
  counter(
    84,
    ['Ve un advocat sense poder: què li dic?', 'Viene un abogado sin poder: ¿qué le digo?'],
    ['Informació general, sí. De l’expedient, no.', 'Información general, sí. Del expediente, no.'],
    [
      'Pot inscriure el poder al **registre Representa** avui mateix.',
      'Puede inscribir el poder en el **registro Representa** hoy mismo.',
    ],
    'APODERAMENT',
  ),
]
