import path from 'node:path'
import { ImportRefused } from '../../editorial/import/import-refused.ts'
import { importInventory } from '../../editorial/inventory/import-inventory.ts'
import type { InventoryReport } from '../../editorial/inventory/import-report.ts'
import { InventoryRefused } from '../../editorial/inventory/inventory-refused.ts'
import { refreshDuplicates } from '../../editorial/inventory/refresh-duplicates.ts'
import type { Terminal } from '../terminal.ts'
import { exitCodes, OperatorProblem, type Arguments } from '../verb.ts'
import { withPayload } from '../with-payload.ts'

const shown = 50

/** `catalogue import --inventory FILE`: rows of an old inventory, staged and compared. */
export function importInventoryFile(
  file: string,
  bytes: Uint8Array,
  options: Arguments['options'],
  terminal: Terminal,
): Promise<number> {
  const staging = terminal.progress('Desant files')
  const comparing = terminal.progress('Comparant files')
  return withPayload(async (payload) => {
    try {
      const report = await importInventory(payload, bytes, {
        source: typeof options.source === 'string' ? options.source : '',
        mapping: mappingIn(options.mapping),
        fileName: path.basename(file),
        dryRun: options['dry-run'] === true,
        language: 'ca',
        onProgress: ({ done, total }) => staging(done, total),
      })
      tell(report, terminal)
      if (!report.dryRun) {
        const clusters = await refreshDuplicates(payload, comparing)
        terminal.say(`  grups de files gairebé iguals  ${clusters}`)
      }
      return report.refused.length > 0 ? exitCodes.failed : exitCodes.done
    } catch (error) {
      if (!(error instanceof InventoryRefused || error instanceof ImportRefused)) throw error
      throw new OperatorProblem(`${file}: ${error.reason('ca')}`, 'no s’ha desat res.')
    }
  })
}

function mappingIn(text: string | boolean | undefined): unknown {
  if (typeof text !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below, as for any other value that is no object.
  }
  throw new OperatorProblem('«--mapping» no és un objecte JSON.', 'mireu-ne l’exemple amb --help.')
}

function tell(report: InventoryReport, { say }: Terminal): void {
  const { total, source, dryRun, mapping, created, changed, unchanged, refused } = report
  say(`${total} files de ${source}${dryRun ? ' (prova: no s’ha desat res)' : ''}`)
  const columns = Object.entries(mapping).filter(([, head]) => head !== null)
  say(`  columnes       ${columns.map(([field, head]) => `${field} ← ${head}`).join(', ')}`)
  say(`  noves          ${created}`)
  say(`  actualitzades  ${changed}`)
  say(`  iguals         ${unchanged}`)
  say(`  refusades      ${refused.length}`)
  for (const { line, reason } of refused.slice(0, shown)) say(`    línia ${line}: ${reason}`)
  if (refused.length > shown) say(`    … i ${refused.length - shown} més`)
}
