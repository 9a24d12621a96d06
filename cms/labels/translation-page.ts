import { label } from './words.ts'

/** Words of the page where a record is translated, source and translation side by side. */
export const translationWords = {
  into: label('Traducció al castellà', 'Traducción al castellano', 'Translation into Spanish'),
  intoEnglish: label('Traducció a l’anglès', 'Traducción al inglés', 'Translation into English'),
  source: label('Català (original)', 'Catalán (original)', 'Catalan (source)'),
  spanish: label('Castellà', 'Castellano', 'Spanish'),
  english: label('Anglès', 'Inglés', 'English'),
  outdatedSince: label(
    'Desactualitzada des del {when}: el text en català ha canviat des de l’edició {based}.',
    'Desactualizada desde el {when}: el texto en catalán ha cambiado desde la edición {based}.',
    'Outdated since {when}: the Catalan has changed since edition {based}.',
  ),
  missingIntro: label(
    'Encara no s’ha traduït.',
    'Aún no se ha traducido.',
    'It has not been translated yet.',
  ),
  translatedIntro: label(
    'Al dia: feta sobre l’edició {based}.',
    'Al día: hecha sobre la edición {based}.',
    'Up to date: made from edition {based}.',
  ),
  onlyLeft: label('Només el que queda per fer', 'Solo lo que queda por hacer', 'Only what is left'),
  left: label('{count} textos per fer', '{count} textos por hacer', '{count} texts left'),
  leftOne: label('1 text per fer', '1 texto por hacer', '1 text left'),
  nothingLeft: label('No queda res per fer', 'No queda nada por hacer', 'Nothing is left'),
  changed: label('Ha canviat', 'Ha cambiado', 'Changed'),
  missing: label('Falta', 'Falta', 'Missing'),
  formatHint: label(
    'Format: **negreta**, *cursiva*, «- » per a llistes, «## » per a títols, [text](https://…) per a enllaços.',
    'Formato: **negrita**, *cursiva*, «- » para listas, «## » para títulos, [texto](https://…) para enlaces.',
    'Format: **bold**, *italic*, “- ” for lists, “## ” for headings, [text](https://…) for links.',
  ),
  onlyInForm: label(
    'Aquest text conté dades vives o formats que només es poden editar a la fitxa.',
    'Este texto contiene datos vivos o formatos que solo se pueden editar en la ficha.',
    'This text holds live values or formats that can only be edited in the sheet.',
  ),
  openForm: label('Obre’l a la fitxa', 'Abrirlo en la ficha', 'Open it in the sheet'),
  form: label('Obre la fitxa', 'Abrir la ficha', 'Open the sheet'),
  save: label('Desa la traducció', 'Guardar la traducción', 'Save the translation'),
  saving: label('S’està desant…', 'Guardando…', 'Saving…'),
  saved: label(
    'Desat: la traducció és al dia. Es veurà quan es publiqui.',
    'Guardado: la traducción está al día. Se verá cuando se publique.',
    'Saved: the translation is up to date. It shows once published.',
  ),
  unsaved: label(
    '{count} canvis sense desar',
    '{count} cambios sin guardar',
    '{count} unsaved changes',
  ),
  unsavedOne: label('1 canvi sense desar', '1 cambio sin guardar', '1 unsaved change'),
  confirm: label(
    'La traducció continua sent bona',
    'La traducción sigue siendo buena',
    'The translation still holds',
  ),
  noAnswer: label(
    'El servidor no respon. El que heu escrit no es perd: torneu-ho a provar.',
    'El servidor no responde. Lo que ha escrito no se pierde: vuelva a intentarlo.',
    'The server does not answer. What you wrote is not lost: try again.',
  ),
  conflict: label(
    '{who} ha desat la fitxa mentre traduíeu. El vostre text és aquí i no s’ha perdut: reviseu-lo i torneu a desar.',
    '{who} ha guardado la ficha mientras traducía. Su texto está aquí y no se ha perdido: revíselo y vuelva a guardar.',
    '{who} saved the sheet while you translated. Your text is here and is not lost: check it and save again.',
  ),
  theirs: label('Ara hi diu:', 'Ahora dice:', 'Now it says:'),
  mayNot: label(
    'No podeu canviar aquesta fitxa: la veieu per consultar-la.',
    'No puede cambiar esta ficha: la ve para consultarla.',
    'You may not change this sheet: you see it to consult it.',
  ),
  notFound: label(
    'Aquest registre no existeix, o no s’ha de traduir a aquest idioma.',
    'Este registro no existe, o no hay que traducirlo a este idioma.',
    'There is no such record, or it is not to be translated into this language.',
  ),
  characters: label('{count} de {most}', '{count} de {most}', '{count} of {most}'),
} as const
