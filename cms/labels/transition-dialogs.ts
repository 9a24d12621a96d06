import { label } from './words.ts'

/** What we ask before moving a record. */
export const dialogWords = {
  optional: label('(opcional)', '(opcional)', '(optional)'),
  submitTitle: label('Enviar a validar', 'Enviar a validar', 'Send for review'),
  submitTo: label('Qui ho ha de revisar?', '¿Quién debe revisarlo?', 'Who is to review it?'),
  submitToAnybody: label(
    'Qualsevol de l’equip de governança',
    'Cualquiera del equipo de gobernanza',
    'Anybody of the governance team',
  ),
  heads: label('Responsables del departament', 'Responsables del departamento', 'Heads'),
  team: label('Governança', 'Gobernanza', 'Governance'),
  submitNote: label('Què ha canviat?', '¿Qué ha cambiado?', 'What changed?'),
  submitNoteHelp: label(
    'Una frase que s’entengui sola, per a qui ho revisa i per a qui atén: «La taxa puja a 42 € des de l’1 de gener».',
    'Una frase que se entienda sola, para quien lo revisa y para quien atiende: «La tasa sube a 42 € desde el 1 de enero».',
    'One sentence that stands alone, for reviewers and agents: “The fee rises to €42 from 1 January”.',
  ),
  significance: label(
    'Com d’important és el canvi?',
    '¿Cómo de importante es el cambio?',
    'How much does the change matter?',
  ),
  validateTitle: label('Validar', 'Validar', 'Validate'),
  validateHint: label(
    'Marqueu el que heu comprovat. En acabat, ho aprova el departament.',
    'Marque lo que ha comprobado. Después, lo aprueba el departamento.',
    'Tick what you checked. The department approves it next.',
  ),
  checkCoherent: label(
    'És coherent: els terminis, les taxes i els documents lliguen entre si i amb les altres fitxes.',
    'Es coherente: los plazos, las tasas y los documentos encajan entre sí y con las demás fichas.',
    'It is coherent: terms, fees and documents agree with each other and with other sheets.',
  ),
  checkPlain: label(
    'S’entén a la primera, sense saber-ne de lleis ni de procediments.',
    'Se entiende a la primera, sin saber de leyes ni de procedimientos.',
    'It is understood at once, without knowing the law or the procedure.',
  ),
  checkMatrix: label(
    'Qui atén sap què li toca a cada fase, i a qui derivar.',
    'Quien atiende sabe qué le toca en cada fase, y a quién derivar.',
    'Whoever attends knows their part in each phase, and whom to hand over to.',
  ),
  alsoLegal: label(
    'També l’ha de llegir l’assessoria jurídica',
    'También debe leerlo la asesoría jurídica',
    'The law office is to read it too',
  ),
  legalAnyway: label(
    'Canvien dades jurídiques de la versió publicada: en acabat anirà a l’assessoria jurídica.',
    'Cambian datos jurídicos de la versión publicada: después irá a la asesoría jurídica.',
    'Legal facts of the live version change: it goes to the law office next.',
  ),
  signTitle: label('Signatura jurídica', 'Firma jurídica', 'Legal signature'),
  signHint: label(
    'Signeu el silenci, els terminis, els recursos, les normes, la identificació, la protecció de dades i les taxes tal com són ara. Si després canvien, la signatura deixa de valer.',
    'Firma el silencio, los plazos, los recursos, las normas, la identificación, la protección de datos y las tasas tal como son ahora. Si después cambian, la firma deja de valer.',
    'You sign silence, terms, appeals, norms, identification, data protection and fees as they are now. Should they change later, the signature no longer holds.',
  ),
  signRemark: label('Què heu revisat?', '¿Qué ha revisado?', 'What did you review?'),
  sign: label('Signa', 'Firmar', 'Sign'),
  returnFields: label(
    'On? Trieu els camps que cal mirar',
    '¿Dónde? Elija los campos que hay que mirar',
    'Where? Choose the fields to look at',
  ),
  scheduleTitle: label('Programar la publicació', 'Programar la publicación', 'Schedule'),
  scheduleHint: label(
    'Es publicarà tot sol, a l’hora de Madrid. Mentrestant no es pot editar: per canviar-ho, caldrà retornar-ho.',
    'Se publicará solo, a la hora de Madrid. Mientras tanto no se puede editar: para cambiarlo, habrá que devolverlo.',
    'It is published by itself, by the clocks of Madrid. Until then it cannot be edited: to change it, return it.',
  ),
  scheduleDay: label('Dia', 'Día', 'Day'),
  scheduleTime: label('Hora', 'Hora', 'Time'),
  schedule: label('Programa', 'Programar', 'Schedule'),
  urgentTitle: label('Publicar amb urgència', 'Publicar con urgencia', 'Publish urgently'),
  urgentHint: label(
    'Només si han canviat l’estat del servei, els horaris o els enllaços. Surt ara mateix i el departament ho revisa en dos dies hàbils.',
    'Solo si han cambiado el estado del servicio, los horarios o los enlaces. Sale ahora mismo y el departamento lo revisa en dos días hábiles.',
    'Only if the state of the service, hours or links changed. It goes out now and the department reviews it within two working days.',
  ),
  urgentReason: label('Per què és urgent?', '¿Por qué es urgente?', 'Why is it urgent?'),
  replacedBy: label('Fitxa que la substitueix', 'Ficha que la sustituye', 'Sheet that replaces it'),
  replacedByHelp: label(
    'Escriviu part del títol i trieu-la. L’adreça antiga hi portarà.',
    'Escriba parte del título y elíjala. La dirección antigua llevará a ella.',
    'Type part of the title and choose it. The old address will lead there.',
  ),
  noneFound: label(
    'Cap fitxa publicada no hi coincideix.',
    'Ninguna ficha publicada coincide.',
    'No published sheet matches.',
  ),
  none: label('Cap', 'Ninguna', 'None'),
  more: label('Més accions', 'Más acciones', 'More actions'),
  onlyCatalan: label(
    'Publica només en català',
    'Publicar solo en catalán',
    'Publish in Catalan only',
  ),
  chooseOne: label('Trieu-ne una.', 'Elija una.', 'Choose one.'),
} as const

/** What each significance means to those who depend on the record. */
export const significanceHelp = {
  '10': label(
    'Una coma, una paraula més clara. No avisa ningú i les traduccions continuen valent.',
    'Una coma, una palabra más clara. No avisa a nadie y las traducciones siguen valiendo.',
    'A comma, a clearer word. Nobody is told and the translations still hold.',
  ),
  '20': label(
    'Canvia el que diu. Qui atén ho veu a les novetats i cal repassar la traducció.',
    'Cambia lo que dice. Quien atiende lo ve en las novedades y hay que repasar la traducción.',
    'It says something else. Agents see it in their digest and the translation is to be reviewed.',
  ),
  '30': label(
    'Canvia el que la persona ha de fer, pagar o portar. La traducció vella s’avisa com a no vàlida.',
    'Cambia lo que la persona debe hacer, pagar o llevar. La traducción vieja se avisa como no válida.',
    'People must do, pay or bring something else. The old translation is flagged as out of date.',
  ),
} as const
