import { label } from './words.ts'

/** Labels of the fields that follow what is shared. */
export const sharedDataFields = {
  usesValues: label('Dades comunes que diu', 'Datos comunes que dice', 'Shared values it says'),
} as const
