import { inventoryProblem, type InventoryProblemCode } from '../../labels/inventory-problems.ts'

/** A file, or an act, that is refused whole. Nothing of it was stored. */
export class InventoryRefused extends Error {
  override readonly name = 'InventoryRefused'
  constructor(
    readonly code: InventoryProblemCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(inventoryProblem(code, 'en', values))
  }

  reason(language: string): string {
    return inventoryProblem(this.code, language, this.values)
  }
}
