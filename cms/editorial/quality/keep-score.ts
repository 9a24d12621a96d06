import type { Payload } from 'payload'
import { directDatabase } from '../../config/database/direct.ts'
import { UnreadableRecord } from '../published/read.ts'
import { storedDraft, verdictOn, type JudgedSheet } from './verdict.ts'

/**
 * Writes how good a sheet is where lists can sort by it, beside Payload: it is nobody's edit, makes
 * no version, and nobody who has the sheet open is told that it changed.
 */
export async function keepScore(payload: Payload, code: string, score: number): Promise<void> {
  const database = directDatabase(payload)
  if (database.kind === 'sqlite') {
    const args = [score, code, score]
    await database.client.execute({
      sql: `UPDATE "_procedures_v" SET version_score = ?
            WHERE latest = 1 AND version_code = ? AND version_score IS NOT ?`,
      args,
    })
    await database.client.execute({
      sql: `UPDATE "procedures" SET score = ? WHERE code = ? AND score IS NOT ?`,
      args,
    })
    return
  }
  await database
    .collection('_procedures_versions')
    .updateOne({ latest: true, 'version.code': code }, { $set: { 'version.score': score } })
  await database.collection('procedures').updateOne({ code }, { $set: { score } })
}

/** Judges the draft of a sheet and keeps its score; null for one that cannot be read whole. */
export async function scoreOf(
  payload: Payload,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<JudgedSheet | null> {
  try {
    const verdict = await verdictOn(payload, storedDraft(id))
    await keepScore(payload, code, verdict.score)
    return verdict
  } catch (error) {
    // One such sheet must not keep the others from being measured.
    if (error instanceof UnreadableRecord) return null
    throw error
  }
}
