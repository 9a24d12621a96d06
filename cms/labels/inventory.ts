import { label } from './words.ts'

/** Words that the purge of the inventory writes into records. */
export const inventoryWords = {
  oldText: label(
    'Text de l’inventari: {title}',
    'Texto del inventario: {title}',
    'Text of the inventory: {title}',
  ),
} as const
