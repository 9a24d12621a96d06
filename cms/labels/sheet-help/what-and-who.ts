import { label } from '../words.ts'

/** Help beside the fields of a sheet: what it is, who answers for it, who may ask for it. */
export const whatAndWho = {
  slug: label(
    'El tros final de l’adreça web. Si el deixeu buit, surt del títol. No el canvieu un cop publicat: trencaria enllaços.',
    'El trozo final de la dirección web. Si lo deja vacío, sale del título. No lo cambie una vez publicado: rompería enlaces.',
    'The end of the web address. Left empty, it comes from the title. Changing it once published breaks links.',
  ),
  description: label(
    'Què és i per a què serveix, en quatre o cinc frases. Comenceu pel que la persona aconsegueix. Sense citar lleis: tenen el seu lloc a «Marc legal».',
    'Qué es y para qué sirve, en cuatro o cinco frases. Empiece por lo que la persona consigue. Sin citar leyes: tienen su sitio en «Marco legal».',
    'What it is and what it is for, in four or five sentences. Start with what the person gets. No laws here: they have their own place.',
  ),
  kind: label(
    'Procediment si acaba amb una resolució; servei si no. De «procediment» en pengen el termini, el silenci i els recursos.',
    'Procedimiento si acaba con una resolución; servicio si no. De «procedimiento» dependen el plazo, el silencio y los recursos.',
    'A procedure if it ends in a decision; a service if not. Term, silence and appeals depend on it.',
  ),
  regime: label(
    'Què presenta la persona: una sol·licitud que s’ha d’autoritzar, una comunicació que val des del primer dia, una declaració…',
    'Qué presenta la persona: una solicitud que debe autorizarse, una comunicación que vale desde el primer día, una declaración…',
    'What the person files: a request to be granted, a notice that holds at once, a declaration…',
  ),
  family: label(
    'Les fitxes d’una família s’assemblen i comparteixen plantilla. També diu qui pot publicar.',
    'Las fichas de una familia se parecen y comparten plantilla. También dice quién puede publicar.',
    'Sheets of a family are alike and share a template.',
  ),
  topics: label(
    'Una o dues, les que triaria qui no coneix l’Ajuntament. Serveixen per navegar pel web i per a SIA.',
    'Una o dos, las que elegiría quien no conoce el Ayuntamiento. Sirven para navegar por la web y para SIA.',
    'One or two: those that a stranger to the town hall would pick. The website and SIA use them.',
  ),
  lifeEvents: label(
    'El moment de la vida o de l’empresa en què es necessita. Exemple: «Canviar de domicili».',
    'El momento de la vida o de la empresa en que se necesita. Ejemplo: «Cambiar de domicilio».',
    'The moment of life or business when one needs it. Example: “Moving house”.',
  ),
  related: label(
    'El que sol anar abans, després o en lloc d’aquest. Qui atén i qui consulta hi salta amb un clic.',
    'Lo que suele ir antes, después o en lugar de este. Quien atiende y quien consulta salta con un clic.',
    'What usually goes before, after or instead of this one. Readers jump to it with a click.',
  ),
  sia: label(
    'El que el Sistema d’Informació Administrativa sap d’aquest tràmit. El codi el dona SIA.',
    'Lo que el Sistema de Información Administrativa sabe de este trámite. El código lo da SIA.',
    'What the national register (SIA) knows of it. SIA gives the code.',
  ),
  shared: label(
    'Marqueu-ho si diverses unitats tramiten exactament el mateix.',
    'Márquelo si varias unidades tramitan exactamente lo mismo.',
    'Tick it where several units process exactly the same.',
  ),
  competentAuthority: label(
    'Qui en respon davant de la ciutadania. Sol ser el mateix departament propietari.',
    'Quién responde ante la ciudadanía. Suele ser el mismo departamento propietario.',
    'Who answers for it to the public. Usually the owner department.',
  ),
  processingUnit: label(
    'La unitat que porta l’expedient de cada dia.',
    'La unidad que lleva el expediente de cada día.',
    'The unit that handles the case day by day.',
  ),
  resolvingBody: label(
    'Qui signa la resolució. Exemple: «Alcaldia» o «Junta de Govern Local». Sol faltar, i és el primer que demana un recurs.',
    'Quién firma la resolución. Ejemplo: «Alcaldía» o «Junta de Gobierno Local». Suele faltar, y es lo primero que pide un recurso.',
    'Who signs the decision. Example: “Mayor’s office”. Often missing, and the first thing an appeal asks.',
  ),
  competence: label(
    'Si el tràmit és d’una altra administració, digueu quina: la fitxa portarà la gent al lloc correcte.',
    'Si el trámite es de otra administración, diga cuál: la ficha llevará a la gente al lugar correcto.',
    'If another administration handles it, say which: the sheet will send people to the right place.',
  ),
  externalManager: label(
    'Qui el gestiona de debò i l’adreça exacta on es fa, no la portada del seu web.',
    'Quién lo gestiona de verdad y la dirección exacta donde se hace, no la portada de su web.',
    'Who really handles it and the exact address, not their front page.',
  ),
  interlocutor: label(
    'La persona del departament que manté aquesta fitxa. Rep els avisos de revisió i les marques dels agents. No es publica.',
    'La persona del departamento que mantiene esta ficha. Recibe los avisos de revisión y las marcas de los agentes. No se publica.',
    'Who keeps this sheet in the department. Gets the reminders and the agents’ flags. Not public.',
  ),
  deputy: label(
    'Qui rep les tasques quan l’interlocutor no hi és.',
    'Quién recibe las tareas cuando el interlocutor no está.',
    'Who gets the tasks when the editor is away.',
  ),
  internalContact: label(
    'Per a l’agent que té algú al davant: a qui truca i quan. No surt mai al públic.',
    'Para el agente que tiene a alguien delante: a quién llama y cuándo. Nunca sale al público.',
    'For the agent with somebody in front: whom to call and when. Never public.',
  ),
  'internalContact.doNotHandOff': label(
    'El que l’OAC ha de resoldre sense trucar. Exemple: «Per saber l’estat de l’expedient».',
    'Lo que la OAC debe resolver sin llamar. Ejemplo: «Para saber el estado del expediente».',
    'What the front office solves without calling. Example: “To know the state of the case”.',
  ),
  contactPoints: label(
    'On pot preguntar la persona. Trieu punts que ja existeixen: horaris i telèfons venen d’allà i no s’escriuen aquí.',
    'Dónde puede preguntar la persona. Elija puntos que ya existen: horarios y teléfonos vienen de allí y no se escriben aquí.',
    'Where people can ask. Pick existing points: hours and phones come from them and are not typed here.',
  ),
  audiences: label(
    'A qui va dirigit. Marqueu només qui el demana de debò.',
    'A quién va dirigido. Marque solo a quien lo pide de verdad.',
    'Who it is for. Tick only those who really ask for it.',
  ),
  whoCanApply: label(
    'En paraules planeres i concretes. Exemple: «La persona propietària de l’habitatge, o qui ella autoritzi». No «els interessats».',
    'En palabras claras y concretas. Ejemplo: «La persona propietaria de la vivienda, o quien ella autorice». No «los interesados».',
    'In plain, concrete words. Example: “The owner of the home, or whom they authorise”. Not “the interested party”.',
  ),
  requirements: label(
    'Una condició per fila, començant per un verb: «Tenir…», «Estar…», «No deure…». Digueu com es comprova: si ho podem consultar, no demaneu cap paper.',
    'Una condición por fila, empezando por un verbo: «Tener…», «Estar…», «No deber…». Diga cómo se comprueba: si podemos consultarlo, no pida ningún papel.',
    'One condition per row, starting with a verb. Say how it is checked: what we can consult, we do not ask for.',
  ),
  representation: label(
    'Si ho pot fer algú altre en nom seu, i com ho demostra.',
    'Si lo puede hacer otra persona en su nombre, y cómo lo demuestra.',
    'Whether somebody else may do it for them, and how they prove it.',
  ),
  assistedFiling: label(
    'Si a l’OAC un funcionari habilitat ho pot presentar per la persona que no té certificat.',
    'Si en la OAC un funcionario habilitado lo puede presentar por la persona que no tiene certificado.',
    'Whether an enabled official can file it at the office for somebody without a certificate.',
  ),
  electronicOnlyFor: label(
    'Qui no ho pot presentar en paper (Llei 39/2015, art. 14). Evita cues inútils.',
    'Quién no puede presentarlo en papel (Ley 39/2015, art. 14). Evita colas inútiles.',
    'Who may not file on paper (Law 39/2015, art. 14). Spares useless queues.',
  ),
  spatialCoverage: label(
    'On val. Exemple: «Tot el terme municipal» o «Només el nucli antic».',
    'Dónde vale. Ejemplo: «Todo el término municipal» o «Solo el casco antiguo».',
    'Where it holds. Example: “The whole municipality”.',
  ),
}
