import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { ImportRefused } from '../../editorial/import/import-refused.ts'
import type { ImportReport, SheetOutcome } from '../../editorial/import/import-report.ts'
import { importFue } from '../../editorial/import/import-sheets.ts'
import type { Terminal } from '../terminal.ts'
import { exitCodes, OperatorProblem, type Verb } from '../verb.ts'
import { withPayload } from '../with-payload.ts'
import { importInventoryFile } from './import-inventory.ts'

/** `catalogue import FILE`: sheets of another system, as drafts; or an old inventory, as rows. */
export const verb: Verb = {
  usage: 'FITXER [--dry-run] [--department CODI] | --inventory FITXER --source NOM [--dry-run]',
  help: `
Cada fitxa del fitxer XML es converteix en un esborrany, amb cada secció al seu camp. El que no té
camp es conserva a «Textos sense camp propi» per a qui l’editi. No es publica res.

El mateix fitxer dues vegades no canvia res. Una fitxa que ha canviat a l’origen s’actualitza, si
ningú no l’ha tocada aquí; si l’han tocada, es deixa com està i es diu. Si s’atura a mitges, es torna
a executar i continua. Un fitxer mal format es refusa sencer, amb la línia i el motiu.

  --dry-run           diu què faria i no desa res
  --department CODI   departament de les fitxes que no en tenen un de conegut

Amb --inventory, les files del fitxer (CSV, XLSX, JSON o XML de la FUE) entren a l’inventari per
decidir què se’n fa, i es busquen les que són gairebé iguals. Les decisions preses no es toquen.

  --inventory         el fitxer és un inventari
  --source NOM        d’on ve: les files es reconeixen per aquest nom i el seu codi
  --mapping JSON      quina columna diu què: '{"title":"Nom del tràmit","text":"Descripció"}'
`,
  options: {
    'dry-run': { type: 'boolean' },
    department: { type: 'string' },
    inventory: { type: 'boolean' },
    source: { type: 'string' },
    mapping: { type: 'string' },
  },
  words: { least: 1, most: 1 },
  async run({ positionals: [file = ''], options }, _settings, terminal) {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw new OperatorProblem(`No es pot llegir ${file}: ${String(error)}`, 'reviseu-ne el nom.')
    })
    if (options.inventory) return importInventoryFile(file, bytes, options, terminal)
    return withPayload(async (payload) => {
      const department = await departmentOf(payload, options.department)
      try {
        const report = await importFue(payload, bytes, {
          dryRun: options['dry-run'] === true,
          department,
          onProgress: terminal.progress('Important'),
        })
        tell(report, terminal)
        return report.refused.length > 0 ? exitCodes.failed : exitCodes.done
      } catch (error) {
        if (error instanceof ImportRefused) throw inWords(error, file)
        throw error
      }
    })
  },
}

async function departmentOf(payload: Payload, code: unknown): Promise<string | null> {
  if (typeof code !== 'string') return null
  const { docs } = await payload.find({
    collection: 'departments',
    where: { code: { equals: code } },
    depth: 0,
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  throw new OperatorProblem(
    `No hi ha cap departament amb el codi ${code}.`,
    'reviseu-lo al panell.',
  )
}

function inWords(error: ImportRefused, file: string): OperatorProblem {
  const place = error.place ? `, línia ${error.place.line}, columna ${error.place.column}` : ''
  const reason = error.reason('ca')
  return new OperatorProblem(
    `${file}${place}: ${reason}`,
    'corregiu el fitxer i torneu-ho a provar. No s’ha desat res.',
  )
}

function tell(report: ImportReport, { say }: Terminal): void {
  const { created, changed, unchanged, kept, refused, total, source, dryRun } = report
  say(`${total} fitxes de ${source}${dryRun ? ' (prova: no s’ha desat res)' : ''}`)
  say(`  noves          ${created.length}`)
  say(`  actualitzades  ${changed.length}`)
  say(`  iguals         ${unchanged.length}`)
  say(`  conservades    ${kept.length}`)
  say(`  refusades      ${refused.length}`)
  list(say, 'Noves', created)
  list(say, 'Actualitzades', changed)
  list(say, 'Conservades: l’origen ha canviat, però algú les ha editades aquí', kept)
  if (refused.length > 0) say('\nRefusades')
  for (const { sheet, line, reason } of refused) say(`  línia ${line}, ${sheet}: ${reason}`)
}

function list(say: Terminal['say'], title: string, sheets: readonly SheetOutcome[]): void {
  if (sheets.length === 0) return
  say(`\n${title}`)
  for (const { code, title: name, leftovers } of sheets) {
    say(`  ${code}  ${name}${leftovers > 0 ? `  (${leftovers} textos sense camp)` : ''}`)
  }
}
