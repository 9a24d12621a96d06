import { label } from '../words.ts'

/** Help beside the fields of a sheet: attention, publication, editorial life. */
export const attentionAndPublication = {
  'attention.does': label(
    'En una o dues frases, el que fa l’agent en aquesta fase. Exemple: «Comprova que hi són tots els documents i que es llegeixen».',
    'En una o dos frases, lo que hace el agente en esta fase. Ejemplo: «Comprueba que están todos los documentos y que se leen».',
    'In a sentence or two, what the agent does in this phase.',
  ),
  'attention.doesNot': label(
    'El límit. Evita discussions al mostrador. Exemple: «No revisa el contingut tècnic».',
    'El límite. Evita discusiones en el mostrador. Ejemplo: «No revisa el contenido técnico».',
    'The limit. It spares arguments at the counter. Example: “Does not review the technical content”.',
  ),
  'attention.supportLevel': label(
    'A qui demana ajuda l’agent si s’encalla.',
    'A quién pide ayuda el agente si se atasca.',
    'Whom the agent asks for help.',
  ),
  'attention.targetMinutes': label(
    'Quant hauria de durar aquesta atenció. Serveix per dimensionar cues i cites.',
    'Cuánto debería durar esta atención. Sirve para dimensionar colas y citas.',
    'How long this should take. Queues and appointments are sized with it.',
  ),
  'attention.slaClause': label(
    'La clàusula de l’acord que ho regula, si n’hi ha.',
    'La cláusula del acuerdo que lo regula, si la hay.',
    'The clause of the agreement that governs it, if any.',
  ),
  'attention.protocol': label(
    'El guió pas a pas per a aquesta fase.',
    'El guion paso a paso para esta fase.',
    'The step-by-step script for this phase.',
  ),
  handoff: label(
    'Quan l’agent ha de passar el cas, a qui, com i què ha d’haver recollit abans. Obligatori si a la matriu hi ha N2 o G3.',
    'Cuándo el agente debe pasar el caso, a quién, cómo y qué debe haber recogido antes. Obligatorio si en la matriz hay N2 o G3.',
    'When the agent hands the case over, to whom, how, and what to collect first. Needed where N2 or G3 is in the matrix.',
  ),
  'handoff.committedAnswer': label(
    'Què es pot prometre a la persona. Exemple: «Us trucaran abans de dos dies hàbils».',
    'Qué se puede prometer a la persona. Ejemplo: «Le llamarán antes de dos días hábiles».',
    'What may be promised. Example: “They will call within two working days”.',
  ),
  commonMistakes: label(
    'El que la gent fa malament i fa tornar l’expedient. Un per fila.',
    'Lo que la gente hace mal y hace volver el expediente. Uno por fila.',
    'What people get wrong and sends the case back. One per row.',
  ),
  diagnosticQuestions: label(
    'Les preguntes que ha de fer l’agent per saber si aquest és el tràmit bo.',
    'Las preguntas que debe hacer el agente para saber si este es el trámite bueno.',
    'What the agent asks to know whether this is the right procedure.',
  ),
  protocols: label(
    'Els guions que serveixen per a tot el tràmit, no per a una sola fase.',
    'Los guiones que sirven para todo el trámite, no para una sola fase.',
    'Scripts for the whole procedure rather than one phase.',
  ),
  attentionMinutes: label(
    'El temps mitjà de mostrador, per al gestor de cues i la cita prèvia.',
    'El tiempo medio de mostrador, para el gestor de colas y la cita previa.',
    'Average time at the counter, for queues and appointments.',
  ),
  queueCode: label(
    'El codi d’aquest servei al gestor de cues.',
    'El código de este servicio en el gestor de colas.',
    'The code of this service in the queue system.',
  ),
  appointmentCode: label(
    'El codi d’aquest servei a la cita prèvia.',
    'El código de este servicio en la cita previa.',
    'The code of this service in the appointment system.',
  ),
  publishTo: label(
    'Els canals que la mostren. Traieu-ne un només si allà no té sentit.',
    'Los canales que la muestran. Quite uno solo si allí no tiene sentido.',
    'The channels that show it. Take one out only where it makes no sense there.',
  ),
  chatText: label(
    'El que diu el xatbot en primer lloc, fins a 600 caràcters. Si és buit, fa servir el resum.',
    'Lo que dice el chatbot en primer lugar, hasta 600 caracteres. Si está vacío, usa el resumen.',
    'What the chatbot says first, up to 600 characters. Empty, it uses the summary.',
  ),
  chatbot: label(
    'Excloeu-lo només si una resposta automàtica pot fer mal, i digueu per què. Les instruccions són per al xatbot i no es publiquen.',
    'Exclúyalo solo si una respuesta automática puede hacer daño, y diga por qué. Las instrucciones son para el chatbot y no se publican.',
    'Exclude it only where an automatic answer may harm, and say why. Instructions are for the bot and not public.',
  ),
  publishFrom: label(
    'Si ha d’esperar un dia concret. Es publicarà sola, si ja està aprovada.',
    'Si debe esperar a un día concreto. Se publicará sola, si ya está aprobada.',
    'If it must wait for a day. It is published by itself, once approved.',
  ),
  retireOn: label(
    'L’últim dia que ha de ser visible, si té data de caducitat.',
    'El último día que debe ser visible, si tiene fecha de caducidad.',
    'The last day it should be seen, if it expires.',
  ),
  remarks: label(
    'Converses entre qui edita i qui revisa. No es publiquen.',
    'Conversaciones entre quien edita y quien revisa. No se publican.',
    'Talk between editors and reviewers. Not public.',
  ),
  volumes: label(
    'Quantes n’hi ha hagut cada any. Serveix per decidir què es revisa primer.',
    'Cuántas ha habido cada año. Sirve para decidir qué se revisa primero.',
    'How many each year. It tells what to review first.',
  ),
  reviewOn: label(
    'El dia que l’haureu de tornar a llegir. Us avisarem abans.',
    'El día que deberá volver a leerla. Le avisaremos antes.',
    'The day to read it again. We will remind you.',
  ),
  reviewEveryMonths: label(
    'Cada quants mesos. Taxes i convocatòries, sis; la resta, dotze.',
    'Cada cuántos meses. Tasas y convocatorias, seis; el resto, doce.',
    'Every how many months. Fees and calls, six; the rest, twelve.',
  ),
  changeNote: label(
    'Què ha canviat i per què, per a qui revisa i per als agents. Exemple: «Nova ordenança: la taxa puja a 12 €».',
    'Qué ha cambiado y por qué, para quien revisa y para los agentes. Ejemplo: «Nueva ordenanza: la tasa sube a 12 €».',
    'What changed and why, for reviewers and agents. Example: “New ordinance: the fee rises to €12”.',
  ),
  significance: label(
    'Detall: no avisa ningú. Contingut: cal revisar les traduccions. Major: s’avisa els agents i les traduccions queden desactualitzades.',
    'Detalle: no avisa a nadie. Contenido: hay que revisar las traducciones. Mayor: se avisa a los agentes y las traducciones quedan desactualizadas.',
    'Detail: nobody is told. Content: translations are to be looked at. Major: agents are told and translations count as outdated.',
  ),
  'imported.leftovers': label(
    'El que portava el fitxer i no tenia camp propi. Repartiu-ho i esborreu la fila.',
    'Lo que traía el fichero y no tenía campo propio. Repártalo y borre la fila.',
    'What the file had and found no field. Place it and delete the row.',
  ),
}
