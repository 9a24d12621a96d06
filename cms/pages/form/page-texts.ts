import type { Locale } from '../../domain/locale.ts'

/** What the form page says of its own, beside what each form says. */
const ca = {
  languages: 'Llengua',
  skip: 'Ves al formulari',
  nothingStored: 'Aquest formulari és per preparar i revisar les dades: no se’n desa res.',
  fileAt: 'Quan ho tingueu a punt, presenteu la sol·licitud a la seu electrònica:',
  noOffice: 'Per presentar la sol·licitud, porteu la versió impresa a l’oficina d’atenció.',
  print: 'Versió per imprimir',
  noScript:
    'Per omplir aquest formulari en pantalla cal JavaScript. També podeu fer servir la versió per imprimir.',
  down: 'Ara mateix aquest tràmit no es pot presentar en línia.',
  loading: 'S’està obrint el formulari…',
  check: 'Comprova les respostes',
  checking: 'S’estan comprovant…',
  valid: 'Les respostes són correctes. Recordeu que aquí no s’ha desat ni presentat res.',
  summary: 'Cal revisar aquestes respostes',
  failed: 'Ara no hem pogut comprovar les respostes. Torneu-ho a provar d’aquí a una estona.',
  optional: 'opcional',
  choose: 'Trieu…',
  add: 'Afegeix',
  remove: 'Treu',
  item: 'Element',
  leave: 'Deixeu en blanc el que no us afecti.',
  onlyIf: 'Només si:',
  yes: 'Sí',
  place: 'Lloc i data',
  signature: 'Signatura',
  version: 'Versió',
  back: 'Torna al formulari',
  paperTitle: 'Formulari en paper',
  notFound: 'No trobem aquest formulari',
  notFoundHelp: 'Potser ha canviat d’adreça o ja no està en ús. Busqueu el tràmit al catàleg.',
}

const es: typeof ca = {
  languages: 'Idioma',
  skip: 'Ir al formulario',
  nothingStored: 'Este formulario es para preparar y revisar los datos: no se guarda nada.',
  fileAt: 'Cuando lo tenga listo, presente la solicitud en la sede electrónica:',
  noOffice: 'Para presentar la solicitud, lleve la versión impresa a la oficina de atención.',
  print: 'Versión para imprimir',
  noScript:
    'Para rellenar este formulario en pantalla hace falta JavaScript. También puede usar la versión para imprimir.',
  down: 'Ahora mismo este trámite no se puede presentar en línea.',
  loading: 'Se está abriendo el formulario…',
  check: 'Comprobar las respuestas',
  checking: 'Comprobando…',
  valid: 'Las respuestas son correctas. Recuerde que aquí no se ha guardado ni presentado nada.',
  summary: 'Hay que revisar estas respuestas',
  failed: 'Ahora no hemos podido comprobar las respuestas. Vuelva a intentarlo dentro de un rato.',
  optional: 'opcional',
  choose: 'Elija…',
  add: 'Añadir',
  remove: 'Quitar',
  item: 'Elemento',
  leave: 'Deje en blanco lo que no le afecte.',
  onlyIf: 'Solo si:',
  yes: 'Sí',
  place: 'Lugar y fecha',
  signature: 'Firma',
  version: 'Versión',
  back: 'Volver al formulario',
  paperTitle: 'Formulario en papel',
  notFound: 'No encontramos este formulario',
  notFoundHelp:
    'Puede que haya cambiado de dirección o que ya no se use. Busque el trámite en el catálogo.',
}

const en: typeof ca = {
  languages: 'Language',
  skip: 'Go to the form',
  nothingStored: 'This form helps you prepare and check your data: nothing is stored.',
  fileAt: 'When you are ready, file the application at the e-office:',
  noOffice: 'To apply, take the printed version to the citizen attention office.',
  print: 'Printable version',
  noScript:
    'Filling in this form on screen needs JavaScript. You can also use the printable version.',
  down: 'This procedure cannot be filed online at the moment.',
  loading: 'Opening the form…',
  check: 'Check the answers',
  checking: 'Checking…',
  valid: 'The answers are right. Remember that nothing has been stored or filed here.',
  summary: 'These answers need another look',
  failed: 'We could not check the answers just now. Try again in a while.',
  optional: 'optional',
  choose: 'Choose…',
  add: 'Add',
  remove: 'Remove',
  item: 'Item',
  leave: 'Leave blank whatever does not concern you.',
  onlyIf: 'Only if:',
  yes: 'Yes',
  place: 'Place and date',
  signature: 'Signature',
  version: 'Version',
  back: 'Back to the form',
  paperTitle: 'Paper form',
  notFound: 'We cannot find this form',
  notFoundHelp:
    'Its address may have changed or it may be out of use. Look for the procedure in the catalogue.',
}

export type PageTexts = typeof ca

export const pageTexts: Readonly<Record<Locale, PageTexts>> = { ca, es, en }

export const localeNames: Readonly<Record<Locale, string>> = {
  ca: 'Català',
  es: 'Castellano',
  en: 'English',
}
