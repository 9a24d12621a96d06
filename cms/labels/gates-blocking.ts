import { label, type Label } from './words.ts'

/** What keeps a sheet from being published, and what to do about it. */
export const blockingMessages: Readonly<Record<string, Label>> = {
  'R01 title': label(
    'Escriviu el títol en català, com ho diria la persona.',
    'Escriba el título en catalán, como lo diría la persona.',
    'Write the title in Catalan, as people would say it.',
  ),
  'R01 summary': label(
    'Escriviu el resum en català: una frase que digui per a què serveix.',
    'Escriba el resumen en catalán: una frase que diga para qué sirve.',
    'Write the summary in Catalan: one sentence that says what it is for.',
  ),
  'R01 description': label(
    'Expliqueu en català què és i quan cal.',
    'Explique en catalán qué es y cuándo hace falta.',
    'Explain in Catalan what it is and when it is needed.',
  ),
  'R02 department': label(
    'Indiqueu el departament que n’és responsable; ha d’estar actiu.',
    'Indique el departamento responsable; debe estar activo.',
    'Say which department answers for it; it must be active.',
  ),
  'R02 interlocutor': label(
    'Indiqueu qui respon d’aquesta fitxa: una persona que hi treballi ara.',
    'Indique quién responde de esta ficha: una persona que trabaje ahora aquí.',
    'Say who answers for this sheet: somebody who works here now.',
  ),
  'R02 deputy': label(
    'La persona suplent ja no hi és: trieu-ne una altra.',
    'La persona suplente ya no está: elija otra.',
    'The deputy has left: choose another one.',
  ),
  'R03 topics': label(
    'Trieu almenys una matèria: és com es troba al web.',
    'Elija al menos una materia: es como se encuentra en la web.',
    'Choose at least one topic: it is how people find it.',
  ),
  'R04 legalResources': label(
    'Afegiu almenys una norma vigent que el reguli.',
    'Añada al menos una norma vigente que lo regule.',
    'Add at least one norm in force that governs it.',
  ),
  'R05 initiation': label(
    'Digueu com s’inicia: si el demana la persona o comença d’ofici.',
    'Diga cómo se inicia: si lo pide la persona o empieza de oficio.',
    'Say how it starts: on request, or ex officio.',
  ),
  'R06 silence.onRequest': label(
    'Digueu què passa si no contestem a temps quan ho demana la persona.',
    'Diga qué pasa si no contestamos a tiempo cuando lo pide la persona.',
    'Say what happens if we do not answer in time to somebody who asked.',
  ),
  'R06 silence.exOfficio': label(
    'Digueu què passa si no es resol a temps quan comença d’ofici.',
    'Diga qué pasa si no se resuelve a tiempo cuando empieza de oficio.',
    'Say what happens if it is not decided in time when started ex officio.',
  ),
  'R07 resolutionTerm': label(
    'Indiqueu en quant de temps s’ha de resoldre: nombre i unitat.',
    'Indique en cuánto tiempo se debe resolver: número y unidad.',
    'Say in how long it must be decided: a number and a unit.',
  ),
  'R08 appeals': label(
    'Afegiu almenys un recurs: la persona té dret a saber com pot reclamar.',
    'Añada al menos un recurso: la persona tiene derecho a saber cómo puede reclamar.',
    'Add at least one appeal: people have a right to know how to object.',
  ),
  'R09 channels': label(
    'Afegiu almenys un canal: per on es demana.',
    'Añada al menos un canal: por dónde se pide.',
    'Add at least one channel: where one asks for it.',
  ),
  'R10 form': label(
    'Es tramita a la Seu: trieu un formulari publicat o escriviu l’adreça al canal.',
    'Se tramita en la Sede: elija un formulario publicado o escriba la dirección en el canal.',
    'It is filed online: choose a published form, or write the address in the channel.',
  ),
  'R10 identification.mechanisms': label(
    'Digueu com s’identifica la persona. Si no cal, trieu «Sense identificació».',
    'Diga cómo se identifica la persona. Si no hace falta, elija «Sin identificación».',
    'Say how people identify themselves. If they need not, choose “No identification”.',
  ),
  'R10 identification.minimumLevel': label(
    'Indiqueu el nivell mínim d’identificació.',
    'Indique el nivel mínimo de identificación.',
    'Give the least level of identification.',
  ),
  'R11 channels.appointment.need': label(
    '{channel}: digueu si cal cita prèvia.',
    '{channel}: diga si hace falta cita previa.',
    '{channel}: say whether an appointment is needed.',
  ),
  'R11 channels.servicePoints': label(
    '{channel}: digueu on s’atén; trieu almenys un punt d’atenció.',
    '{channel}: diga dónde se atiende; elija al menos un punto de atención.',
    '{channel}: say where people are attended; choose at least one service point.',
  ),
  'R12 evidence': label(
    'Afegiu els documents que calen, o marqueu que no en cal cap. Una de les dues coses.',
    'Añada los documentos que hacen falta, o marque que no hace falta ninguno. Una de las dos cosas.',
    'List the documents needed, or tick that none is. One of the two.',
  ),
  'R13 evidence.dataService none': label(
    '«{document}»: si el consultem nosaltres, digueu amb quin servei de dades (Via Oberta).',
    '«{document}»: si lo consultamos nosotros, diga con qué servicio de datos (Via Oberta).',
    '“{document}”: if we look it up ourselves, say with which data service.',
  ),
  'R13 evidence.dataService not-authorised': label(
    '«{document}»: el servei de dades encara no està autoritzat. Demaneu-ne l’alta o digueu que l’aporta la persona.',
    '«{document}»: el servicio de datos aún no está autorizado. Pida el alta o diga que lo aporta la persona.',
    '“{document}”: the data service is not authorised yet. Ask for it, or say that the person brings it.',
  ),
  'R14 fees': label(
    'Té cost: indiqueu quina taxa es paga.',
    'Tiene coste: indique qué tasa se paga.',
    'It has a cost: say which fee is paid.',
  ),
  'R14 fees bracket': label(
    '«{fee}» no té cap import vigent avui: actualitzeu-la a Taxes o traieu-la.',
    '«{fee}» no tiene ningún importe vigente hoy: actualícela en Tasas o quítela.',
    '“{fee}” has no amount in force today: update it under Fees, or take it out.',
  ),
  'R15 outputs': label(
    'Digueu què obté la persona: una llicència, un certificat, una resposta…',
    'Diga qué obtiene la persona: una licencia, un certificado, una respuesta…',
    'Say what one obtains: a licence, a certificate, an answer…',
  ),
  'R16 attention': label(
    'Falta dir qui atén la fase «{phase}»: afegiu-hi una fila.',
    'Falta decir quién atiende la fase «{phase}»: añada una fila.',
    'Say who attends to the phase “{phase}”: add a row.',
  ),
  'R17 dataProtection.purpose': label(
    'Es demanen dades personals: digueu per a què es faran servir.',
    'Se piden datos personales: diga para qué se usarán.',
    'Personal data are asked for: say what they will be used for.',
  ),
  'R17 dataProtection.legalBasis': label(
    'Es demanen dades personals: digueu amb quina base legal es tracten.',
    'Se piden datos personales: diga con qué base legal se tratan.',
    'Personal data are asked for: say on which legal basis.',
  ),
  R18: label(
    '«{found}» és una dada interna: poseu-hi el telèfon o la bústia del servei.',
    '«{found}» es un dato interno: ponga el teléfono o el buzón del servicio.',
    '“{found}” is internal: write the phone or mailbox of the service instead.',
  ),
  R19: label(
    'L’enllaç «{url}» no porta enlloc: comproveu-lo.',
    'El enlace «{url}» no lleva a ningún sitio: compruébelo.',
    'The link “{url}” leads nowhere: check it.',
  ),
  R20: label(
    '{field}: té {length} caràcters i n’hi caben {most}. Escurceu-lo.',
    '{field}: tiene {length} caracteres y caben {most}. Acórtelo.',
    '{field}: it has {length} characters, and {most} fit. Shorten it.',
  ),
  R21: label(
    '{field}: «segons normativa» no diu res a ningú. Escriviu el que diu la norma.',
    '{field}: «según normativa» no dice nada a nadie. Escriba lo que dice la norma.',
    '{field}: “as the norm says” tells nobody anything. Write what the norm says.',
  ),
}
