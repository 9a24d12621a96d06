import { createHash } from 'node:crypto'
import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
} from 'payload'
import { importProblem, type ImportProblemCode } from '../../labels/import-problems.ts'
import { writeLocalized, type RecordData } from '../localized-write.ts'
import { limits, readFue, type FueSheet } from './fue-document.ts'
import { sheetFromFue } from './fue-sheet.ts'
import type { ImportReport, OutcomeKind, RefusedSheet, SheetOutcome } from './import-report.ts'
import type { KnownRecords } from './known-records.ts'
import { codeFrom } from './record-code.ts'
import { dataOfSheet } from './sheet-data.ts'
import type { SheetDraft } from './sheet-draft.ts'
import { readKnownRecords, storedSheets, takenCodes, type StoredSheet } from './stored-sheets.ts'

export interface ImportOptions {
  /** Says what would be done, and stores nothing. */
  readonly dryRun?: boolean
  /** Owner of the sheets whose own unit is not a department of ours. */
  readonly department?: string | null
  /** Departments whose sheets the importer may write; null for all of them. */
  readonly mayWriteIn?: readonly string[] | null
  /** Of the reasons in the report. */
  readonly language?: string
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Takes in a FUE Local file: every sheet becomes a draft, or brings an untouched one up to date.
 *
 * Each sheet is stored whole or not at all, one after another; a run that is cut short is finished
 * by running it again, and the same file twice changes nothing. Writes as the system, so that a
 * sheet without editor is one that nobody has touched.
 *
 * @throws ImportRefused for a file that is not well-formed FUE: nothing of it is stored
 */
export function importFue(
  payload: Payload,
  file: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const mine = turn.then(() => runImport(payload, file, options))
  turn = mine.catch(() => undefined)
  return mine
}

/** Two at once would not break anything, but could give one sheet two codes to choose from. */
let turn: Promise<unknown> = Promise.resolve()

async function runImport(
  payload: Payload,
  file: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> {
  const { owner, sheets } = readFue(file)
  const source = `fue:${owner}`
  const room: Room = {
    payload,
    options,
    source,
    known: await readKnownRecords(payload),
    stored: await storedSheets(payload, source),
    codes: await takenCodes(payload),
    importedAt: new Date().toISOString(),
  }
  const outcomes: Record<OutcomeKind, SheetOutcome[]> = {
    created: [],
    changed: [],
    unchanged: [],
    kept: [],
  }
  const refused: RefusedSheet[] = []
  const linesOf = new Map<string, number>()
  for (const [at, sheet] of sheets.entries()) {
    const fault = faultOf(sheet, linesOf)
    try {
      if (fault) throw fault
      linesOf.set(sheet.sourceId, sheet.line)
      const [kind, outcome] = await takeIn(sheet, room)
      outcomes[kind].push(outcome)
    } catch (error) {
      const reason = reasonOf(error, options.language ?? 'ca')
      refused.push({ sheet: sheet.name || sheet.sourceId || '—', line: sheet.line, reason })
    }
    options.onProgress?.(at + 1, sheets.length)
  }
  const dryRun = options.dryRun === true
  return { source, dryRun, total: sheets.length, ...outcomes, refused }
}

interface Room {
  readonly payload: Payload
  readonly options: ImportOptions
  readonly source: string
  readonly known: KnownRecords
  readonly stored: ReadonlyMap<string, StoredSheet>
  readonly codes: Set<string>
  readonly importedAt: string
}

class SheetRefused extends Error {
  constructor(
    readonly code: ImportProblemCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}

function faultOf(sheet: FueSheet, linesOf: ReadonlyMap<string, number>): SheetRefused | null {
  const { sourceId: code, sections } = sheet
  if (!code || code.length > 100) return new SheetRefused('sheet-without-code')
  const first = linesOf.get(code)
  if (first) return new SheetRefused('sheet-twice', { code, first })
  const long = sections.find(({ content }) => content.length > limits.section)
  if (!long) return null
  return new SheetRefused('section-too-long', { section: long.name, most: limits.section })
}

/** What the caller can mend is told of the sheet; a database that fails ends the import. */
function reasonOf(error: unknown, language: string): string {
  if (error instanceof SheetRefused) return importProblem(error.code, language, error.values)
  if (error instanceof APIError && error.status < 500) {
    return importProblem('not-stored', language, { message: error.message })
  }
  throw error
}

async function takeIn(
  sheet: FueSheet,
  room: Room,
): Promise<readonly [kind: OutcomeKind, outcome: SheetOutcome]> {
  const { payload, source, options, known, codes } = room
  const { sourceId } = sheet
  const draft = sheetFromFue(sheet, known)
  const title = String(draft.texts.ca.title ?? '')
  if (!title) throw new SheetRefused('sheet-without-name')
  const digest = digestOf(sheet)

  const write = async (stored: StoredSheet | undefined, code: string) => {
    const { line: _line, sourceId: _sourceId, ...original } = sheet
    const provenance = { source, sourceId, importedAt: room.importedAt, digest, original }
    const own = { ...(stored ? {} : { code }), ...ownerOf(draft, stored, options) }
    const data = dataOfSheet(draft, provenance, own, stored?.wasInSpanish ?? false)
    return store(payload, stored?.id, data)
  }
  const judge = async (stored: StoredSheet | undefined): Promise<[OutcomeKind, SheetOutcome]> => {
    const code = stored?.code ?? codeFrom(title, (one) => codes.has(one))
    const told = { code, title, sourceId, leftovers: draft.leftovers.length }
    if (stored && !mayWrite(stored, options)) throw new SheetRefused('other-department')
    if (stored?.digest === digest) return ['unchanged', { id: stored.id, ...told }]
    if (stored?.isTouched) return ['kept', { id: stored.id, ...told }]
    codes.add(code)
    const id = options.dryRun ? (stored?.id ?? null) : await write(stored, code)
    return [stored?.digest ? 'changed' : 'created', { id, ...told }]
  }

  try {
    return await judge(room.stored.get(sourceId))
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    // Somebody else may be taking in the same file: then it is there by now.
    const there = (await storedSheets(payload, source, sourceId)).get(sourceId)
    if (!there) throw error
    return judge(there)
  }
}

function ownerOf(
  draft: SheetDraft,
  stored: StoredSheet | undefined,
  { department = null, mayWriteIn = null }: ImportOptions,
): RecordData {
  if (stored?.department) return {}
  const isOpen = draft.department && (mayWriteIn === null || mayWriteIn.includes(draft.department))
  return { department: isOpen ? draft.department : department }
}

const mayWrite = ({ department }: StoredSheet, { mayWriteIn = null }: ImportOptions): boolean =>
  mayWriteIn === null || (department !== null && mayWriteIn.includes(department))

/** All languages of a sheet in one transaction, where the database has them. */
async function store(
  payload: Payload,
  id: string | undefined,
  data: Parameters<typeof writeLocalized>[1]['data'],
): Promise<string> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const stored = await writeLocalized(payload, {
      collection: 'procedures',
      id,
      data,
      draft: true,
      req,
    })
    await commitTransaction(req)
    return stored.id
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Of what the source says, not of where in the file it says it. */
const digestOf = ({ line: _line, ...sheet }: FueSheet): string =>
  createHash('sha256').update(JSON.stringify(sheet)).digest('hex')
