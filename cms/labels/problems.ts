import { isLocale, type Locale } from '../domain/locale.ts'
import { label, type Label } from './words.ts'

/** What we say to people when something cannot be done, by stable code. `{name}` is filled in. */
const table = {
  required: label(
    'Aquest camp és obligatori.',
    'Este campo es obligatorio.',
    'This field is required.',
  ),
  'not-text': label('Ha de ser un text.', 'Debe ser un texto.', 'It must be a text.'),
  'control-characters': label(
    'El text conté caràcters invisibles que no s’admeten. Torneu-lo a escriure.',
    'El texto contiene caracteres invisibles que no se admiten. Vuelva a escribirlo.',
    'The text holds invisible characters that are not accepted. Type it again.',
  ),
  'too-long': label(
    'El text és massa llarg: com a màxim {most} caràcters.',
    'El texto es demasiado largo: como máximo {most} caracteres.',
    'The text is too long: at most {most} characters.',
  ),
  'not-an-address': label(
    'Escriviu una adreça que comenci per https://.',
    'Escriba una dirección que empiece por https://.',
    'Write an address starting with https://.',
  ),
  'not-a-code': label(
    'Escriviu un codi de 2 a 60 caràcters: majúscules, xifres i guions, sense espais.',
    'Escriba un código de 2 a 60 caracteres: mayúsculas, cifras y guiones, sin espacios.',
    'Write a code of 2 to 60 characters: capitals, figures and hyphens, no spaces.',
  ),
  'not-a-time': label(
    'Escriviu una hora com 09:30.',
    'Escriba una hora como 09:30.',
    'Write a time such as 09:30.',
  ),
  'stale-edition': label(
    'Mentre editàveu, {who} ha desat una altra versió. No s’ha perdut res: compareu les dues versions i torneu a desar.',
    'Mientras editaba, {who} ha guardado otra versión. No se ha perdido nada: compare las dos versiones y vuelva a guardar.',
    'While you were editing, {who} saved another version. Nothing is lost: compare both and save again.',
  ),
  'edition-not-named': label(
    'L’última versió és de {who}. Indiqueu en quina versió us baseu (If-Match o basedOn) per no sobreescriure-la.',
    'La última versión es de {who}. Indique en qué versión se basa (If-Match o basedOn) para no sobrescribirla.',
    'The last version is by {who}. Name the version you started from (If-Match or basedOn) so as not to overwrite it.',
  ),
  locked: label(
    'Una altra persona està editant aquest registre. Els vostres canvis continuen aquí: torneu a desar quan hagi acabat, o obriu-lo de nou per prendre’n el control.',
    'Otra persona está editando este registro. Sus cambios siguen aquí: vuelva a guardar cuando haya terminado, o ábralo de nuevo para tomar el control.',
    'Somebody else is editing this record. Your changes are still here: save again when they have finished, or open it again to take it over.',
  ),
  'not-by-saving': label(
    'Desar no publica ni retira: feu servir els botons de publicar o retirar.',
    'Guardar no publica ni retira: use los botones de publicar o retirar.',
    'Saving does not publish or withdraw: use the publish or retire action.',
  ),
  'title-needed': label(
    'Escriviu el títol de la fitxa.',
    'Escriba el título de la ficha.',
    'Write the title of the sheet.',
  ),
  'changed-meanwhile': label(
    'La fitxa ha canviat mentrestant. No s’ha perdut res: torneu-la a obrir i repetiu-ho.',
    'La ficha ha cambiado entretanto. No se ha perdido nada: vuelva a abrirla y repítalo.',
    'The sheet has changed meanwhile. Nothing is lost: open it again and repeat.',
  ),
  'family-without-template': label(
    'La família d’aquesta fitxa no té plantilla.',
    'La familia de esta ficha no tiene plantilla.',
    'The family of this sheet has no template.',
  ),
  'choose-sheets': label(
    'Trieu d’una a {most} fitxes.',
    'Elija de una a {most} fichas.',
    'Choose from one to {most} sheets.',
  ),
  'may-not': label(
    'No teniu permís per fer aquesta acció en aquest registre.',
    'No tiene permiso para hacer esta acción en este registro.',
    'You may not do this to this record.',
  ),
  'not-from-this-state': label(
    'Aquesta acció no es pot fer quan el registre està en l’estat «{state}».',
    'Esta acción no se puede hacer cuando el registro está en el estado «{state}».',
    'This cannot be done while the record is “{state}”.',
  ),
  'unknown-action': label(
    'Acció desconeguda. Les possibles són: {actions}.',
    'Acción desconocida. Las posibles son: {actions}.',
    'Unknown action. The possible ones are: {actions}.',
  ),
  'reason-needed': label(
    'Cal indicar-ne el motiu.',
    'Hay que indicar el motivo.',
    'A reason is needed.',
  ),
  'note-needed': label(
    'Cal una nota que expliqui el canvi.',
    'Hace falta una nota que explique el cambio.',
    'A note explaining the change is needed.',
  ),
  'significance-needed': label(
    'Digueu com d’important és el canvi: 10, 20 o 30.',
    'Diga cómo de importante es el cambio: 10, 20 o 30.',
    'Say how much the change matters: 10, 20 or 30.',
  ),
  'own-edit': label(
    'L’últim canvi és vostre, i ningú no dona per bona la seva pròpia feina: ho ha de fer una altra persona.',
    'El último cambio es suyo, y nadie da por bueno su propio trabajo: debe hacerlo otra persona.',
    'The last change is yours, and nobody passes their own work: somebody else has to.',
  ),
  'own-submission': label(
    'Ho heu enviat vós a validar: ho ha de revisar una altra persona.',
    'Lo ha enviado usted a validar: debe revisarlo otra persona.',
    'You sent it to review: somebody else has to review it.',
  ),
  'not-a-reviewer': label(
    'Aquesta persona no pot revisar aquest registre. Trieu-ne una altra.',
    'Esta persona no puede revisar este registro. Elija otra.',
    'This person cannot review this record. Choose another.',
  ),
  'scheduled-locked': label(
    'Està programat per publicar-se i no es pot editar. Per canviar-lo, retorneu-lo abans.',
    'Está programado para publicarse y no se puede editar. Para cambiarlo, devuélvalo antes.',
    'It is scheduled to be published and cannot be edited. To change it, return it first.',
  ),
  'not-a-future-instant': label(
    'Indiqueu un dia i una hora que encara hagin d’arribar.',
    'Indique un día y una hora que aún estén por llegar.',
    'Give a day and a time that are still to come.',
  ),
  'nothing-live': label(
    'La publicació urgent és per corregir el que ja és públic: publiqueu-ho pel camí de sempre.',
    'La publicación urgente es para corregir lo que ya es público: publíquelo por el camino de siempre.',
    'Urgent publication mends what is already public: publish it the usual way.',
  ),
  'already-validated': label(
    'Ja està validat. Ara l’ha d’aprovar el departament.',
    'Ya está validado. Ahora lo tiene que aprobar el departamento.',
    'It is validated already. The department approves it now.',
  ),
  'remark-needed': label(
    'La signatura jurídica porta una observació: què heu revisat.',
    'La firma jurídica lleva una observación: qué ha revisado.',
    'A legal signature carries a remark: what you reviewed.',
  ),
  'unknown-reason': label(
    'Trieu un motiu de la llista: {reasons}.',
    'Elija un motivo de la lista: {reasons}.',
    'Choose a reason of the list: {reasons}.',
  ),
  'replacement-needed': label(
    'Digueu en quina fitxa publicada s’ha fusionat.',
    'Diga en qué ficha publicada se ha fusionado.',
    'Say into which published sheet it was merged.',
  ),
  'unknown-replacement': label(
    'La fitxa que la substitueix ha d’existir, ser una altra i estar publicada.',
    'La ficha que la sustituye debe existir, ser otra y estar publicada.',
    'The sheet that replaces it has to exist, be another one and be published.',
  ),
  'gates-closed': label(
    'La fitxa encara no es pot publicar: falten dades. Reviseu-ne la llista.',
    'La ficha aún no se puede publicar: faltan datos. Revise la lista.',
    'The sheet cannot be published yet: data are missing. See the list.',
  ),
  'weak-password': label(
    'La contrasenya ha de tenir 12 caràcters o més, i no sempre els mateixos.',
    'La contraseña debe tener 12 caracteres o más, y no siempre los mismos.',
    'The password must have 12 characters or more, and not the same few.',
  ),
  'not-an-image': label(
    'Aquest fitxer no es pot llegir com a imatge. Proveu de tornar-lo a exportar.',
    'Este fichero no se puede leer como imagen. Pruebe a exportarlo de nuevo.',
    'This file cannot be read as an image. Try exporting it again.',
  ),
  'image-too-large': label(
    'La imatge té massa píxels (més de 50 milions). Reduïu-la i torneu-la a pujar.',
    'La imagen tiene demasiados píxeles (más de 50 millones). Redúzcala y vuelva a subirla.',
    'The image has too many pixels (over 50 million). Reduce it and upload it again.',
  ),
  'value-in-use': label(
    'No es pot desactivar: {n} registres publicats el mostren i quedarien amb un buit. Mireu a «On s’usa» quins són.',
    'No se puede desactivar: {n} registros publicados lo muestran y quedarían con un hueco. Vea en «Dónde se usa» cuáles son.',
    'It cannot be switched off: {n} published records show it and would be left with a gap. See which under “Where it is used”.',
  ),
  'not-found': label(
    'Aquest registre no existeix o no el podeu veure.',
    'Este registro no existe o no lo puede ver.',
    'This record does not exist or you may not see it.',
  ),
  'unreadable-record': label(
    'Hi ha una dada que no és de cap opció del formulari. Recarregueu la pàgina i torneu-hi.',
    'Hay un dato que no es de ninguna opción del formulario. Recargue la página y vuelva a intentarlo.',
    'Something here is none of the form’s options. Reload the page and try again.',
  ),
} as const satisfies Record<string, Label>

export type ProblemCode = keyof typeof table

/** The sentence for a problem, in the reader's language (Catalan when it is not one of ours). */
export function problem(
  code: ProblemCode,
  language: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const locale: Locale = isLocale(language) ? language : 'ca'
  return table[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
