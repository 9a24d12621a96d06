import { label } from '../words.ts'

/** Help beside the fields of a sheet: channels, identification, documents. */
export const how = {
  'channels.actions': label(
    'Què es pot fer de debò en aquest canal. Per telèfon, per exemple, se sol informar i fer el seguiment, però no presentar.',
    'Qué se puede hacer de verdad en este canal. Por teléfono, por ejemplo, se suele informar y hacer el seguimiento, pero no presentar.',
    'What can really be done here. By phone, say, one informs and follows up, but does not file.',
  ),
  'channels.levels': label(
    'Qui atén per aquest canal: autoservei (AS), generalista (N1), assistència (A1, A2), especialitzada (N2)…',
    'Quién atiende por este canal: autoservicio (AS), generalista (N1), asistencia (A1, A2), especializada (N2)…',
    'Who attends here: self-service (AS), general (N1), assistance (A1, A2), specialised (N2)…',
  ),
  'channels.instructions': label(
    'Les passes dins d’aquest canal, en imperatiu i numerades si n’hi ha més de dues.',
    'Los pasos dentro de este canal, en imperativo y numerados si hay más de dos.',
    'The steps within this channel, as orders, numbered if more than two.',
  ),
  'channels.url': label(
    'L’adreça on s’acaba fent, no la portada.',
    'La dirección donde se acaba haciendo, no la portada.',
    'The address where it is done, not the front page.',
  ),
  'channels.servicePoints': label(
    'Les oficines on es pot fer. L’horari i l’adreça venen del punt d’atenció.',
    'Las oficinas donde se puede hacer. El horario y la dirección vienen del punto de atención.',
    'The offices where it can be done. Hours and address come from the service point.',
  ),
  'channels.hours': label(
    'Només si aquest tràmit té un horari diferent del de l’oficina.',
    'Solo si este trámite tiene un horario distinto del de la oficina.',
    'Only if this procedure has hours other than those of the office.',
  ),
  'channels.appointment': label(
    'Si cal cita, on es demana i amb quin codi de servei. Sense això la persona ve i se’n torna.',
    'Si hace falta cita, dónde se pide y con qué código de servicio. Sin esto la persona viene y se vuelve.',
    'Whether an appointment is needed, where and with which service code. Without it people come for nothing.',
  ),
  'channels.availability': label(
    'Si el canal falla o està limitat, digueu-ho amb el motiu i fins quan. És el que es pot publicar amb urgència.',
    'Si el canal falla o está limitado, dígalo con el motivo y hasta cuándo. Es lo que se puede publicar con urgencia.',
    'If the channel fails or is limited, say so, why and until when. This may be published urgently.',
  ),
  'channels.overrides': label(
    'Només el que en aquest canal és diferent de la resta de la fitxa. El que deixeu buit val igual.',
    'Solo lo que en este canal es distinto del resto de la ficha. Lo que deje vacío vale igual.',
    'Only what differs in this channel. What is left empty holds as in the rest of the sheet.',
  ),
  form: label(
    'El formulari propi del tràmit. Demana només el que cal i estalvia esmenes.',
    'El formulario propio del trámite. Pide solo lo necesario y ahorra subsanaciones.',
    'The procedure’s own form. It asks only for what is needed and spares corrections.',
  ),
  genericFormPlan: label(
    'Quan i com deixarem de fer servir la instància genèrica. Governança ho compta com un deute.',
    'Cuándo y cómo dejaremos de usar la instancia genérica. Gobernanza lo cuenta como una deuda.',
    'When and how we stop using the generic form. Governance counts it as a debt.',
  ),
  identification: label(
    'Com ha d’acreditar qui és qui ho fa en línia. Demaneu el mínim que la norma exigeix.',
    'Cómo debe acreditar quién es quien lo hace en línea. Pida el mínimo que exige la norma.',
    'How people prove who they are online. Ask for the least that the norm demands.',
  ),
  'identification.mechanisms': label(
    'Els mitjans que accepta la Seu per a aquest tràmit. Surten a la fitxa abans del botó «Comença».',
    'Los medios que acepta la Sede para este trámite. Salen en la ficha antes del botón «Comenzar».',
    'The means the e-office accepts. Shown before the “Start” button.',
  ),
  'identification.signature': label(
    'Si cal signar i amb quina signatura. La ordinària és la que no fa tornar enrere ningú.',
    'Si hay que firmar y con qué firma. La ordinaria es la que no echa atrás a nadie.',
    'Whether a signature is needed, and which. The ordinary one turns nobody away.',
  ),
  video: label(
    'Si es pot atendre per vídeo i fins on: informar, guiar o tramitar en nom de la persona (això últim només si governança ho ha activat).',
    'Si se puede atender por vídeo y hasta dónde: informar, guiar o tramitar en nombre de la persona (esto último solo si gobernanza lo ha activado).',
    'Whether it is attended by video and how far: inform, guide, or file on behalf (only where governance has switched it on).',
  ),
  noEvidenceNeeded: label(
    'Marqueu-ho si no cal portar res. És una bona notícia: surt la primera.',
    'Márquelo si no hay que traer nada. Es una buena noticia: sale la primera.',
    'Tick it if nothing need be brought. Good news: it is shown first.',
  ),
  evidence: label(
    'Un document per fila, triat del catàleg. El que puguem consultar nosaltres surt a la llista «No cal que portis».',
    'Un documento por fila, elegido del catálogo. Lo que podamos consultar nosotros sale en la lista «No hace falta que traigas».',
    'One document per row, from the catalogue. What we can consult is listed under “No need to bring”.',
  ),
  'evidence.obligation': label(
    'Obligatori, opcional o segons el cas. Si és segons el cas, digueu en quin.',
    'Obligatorio, opcional o según el caso. Si es según el caso, diga en cuál.',
    'Required, optional, or depending on the case. If it depends, say on what.',
  ),
  'evidence.dataService': label(
    'El servei de Via Oberta amb què el consultem. Ha d’estar autoritzat per a aquest tràmit.',
    'El servicio de Via Oberta con que lo consultamos. Debe estar autorizado para este trámite.',
    'The data service we consult it with. It must be authorised for this procedure.',
  ),
  'evidence.condition': label(
    'Exemple: «Només si l’obra afecta la façana».',
    'Ejemplo: «Solo si la obra afecta a la fachada».',
    'Example: “Only if the works affect the façade”.',
  ),
  'evidence.presentation': label(
    'Original, còpia o una simple declaració. Demaneu sempre el mínim.',
    'Original, copia o una simple declaración. Pida siempre el mínimo.',
    'Original, copy or a mere declaration. Always ask for the least.',
  ),
  'evidence.frontOfficeCheck': label(
    'Què mira l’OAC en rebre’l. Ho fixa una clàusula de l’ANS. No es publica.',
    'Qué mira la OAC al recibirlo. Lo fija una cláusula del ANS. No se publica.',
    'What the front office checks. A clause of the agreement sets it. Not public.',
  ),
  'evidence.formats': label(
    'Només per presentar-lo en línia. Exemple: «PDF o JPG, fins a 5 MB».',
    'Solo para presentarlo en línea. Ejemplo: «PDF o JPG, hasta 5 MB».',
    'For online filing only. Example: “PDF or JPG, up to 5 MB”.',
  ),
}
