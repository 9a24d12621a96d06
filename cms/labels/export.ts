import { label } from './words.ts'

/** Words of exports. */
export const exportWords = {
  export: label('Exporta la llista', 'Exportar la lista', 'Export the list'),
  csv: label('CSV', 'CSV', 'CSV'),
  xlsx: label('Excel', 'Excel', 'Excel'),
  json: label('JSON', 'JSON', 'JSON'),
  fue: label('FUE', 'FUE', 'FUE'),
  fileName: label('tramits', 'tramites', 'procedures'),
  print: label('Fitxa per imprimir (PDF)', 'Ficha para imprimir (PDF)', 'Printable sheet (PDF)'),
  printLive: label('Publicada', 'Publicada', 'Published'),
  unknownFormat: label(
    'Aquest format no es pot exportar. Els possibles són: {formats}.',
    'Este formato no se puede exportar. Los posibles son: {formats}.',
    'This format cannot be exported. The possible ones are: {formats}.',
  ),
  address: label('Adreça', 'Dirección', 'Address'),
  bring: label('Què cal portar', 'Qué hay que llevar', 'What to bring'),
  silence: label('Silenci administratiu', 'Silencio administrativo', 'Administrative silence'),
  siaCode: label('Codi SIA', 'Código SIA', 'SIA code'),
  updated: label('Actualitzada', 'Actualizada', 'Updated'),
}
