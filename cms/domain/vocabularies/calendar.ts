import { vocabulary } from './vocabulary.ts'

/** Days of the week, as RFC 5545 abbreviates them. */
export const weekdayWords = vocabulary({
  MO: ['Dilluns', 'Lunes', 'Monday'],
  TU: ['Dimarts', 'Martes', 'Tuesday'],
  WE: ['Dimecres', 'Miércoles', 'Wednesday'],
  TH: ['Dijous', 'Jueves', 'Thursday'],
  FR: ['Divendres', 'Viernes', 'Friday'],
  SA: ['Dissabte', 'Sábado', 'Saturday'],
  SU: ['Diumenge', 'Domingo', 'Sunday'],
})
