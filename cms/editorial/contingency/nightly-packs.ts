import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Settings } from '../../config/env.ts'
import { publicationLog } from '../../delivery/log/publication-log.ts'
import type { PublicationLog } from '../../delivery/log/port.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { recordKey, type Publication } from '../../domain/published/publication.ts'
import { signingKey } from './signing-key.ts'
import { drawnIn, writePack } from './write-pack.ts'

/** Nights kept of each pack. */
const keptNights = 7

type PackSettings = Pick<Settings, 'databaseUrl' | 'dataDir' | 'publicUrl'>

/**
 * Each night, what the office reads when nothing else answers: `contingency/public/DAY` and
 * `contingency/internal/DAY` in the data folder. Copy them to where people can open them.
 */
export async function makeNightlyPacks(
  _payload: Payload,
  now: Date,
  settings: PackSettings,
  signal?: AbortSignal,
): Promise<void> {
  const log = publicationLog(settings.databaseUrl)
  const day = todayInMadrid(now)
  try {
    const publications = await publishedNow(log)
    const key = await signingKey(settings.dataDir)
    const { publicUrl } = settings
    for (const [name, audience] of [
      ['public', 'public'],
      ['internal', 'agent'],
    ] as const) {
      const folder = path.join(settings.dataDir, 'contingency', name)
      const drawnBefore = await drawnIn(path.join(folder, (await nightsIn(folder)).at(-1) ?? day))
      const content = {
        ...{ audience, publications, publicUrl, now, drawnBefore },
        ...(signal && { signal }),
      }
      await writePack(path.join(folder, day), content, key)
      await keepLast(folder)
    }
  } finally {
    await log.close()
  }
}

/** What is live, each record once, in the order of its code. */
export async function publishedNow(log: PublicationLog): Promise<readonly Publication[]> {
  const records = new Map<string, Publication>()
  for (let cursor = 0; ;) {
    const publications = await log.since(cursor, 200)
    const last = publications.at(-1)
    if (!last) break
    for (const one of publications) {
      const key = recordKey(one.kind, one.code)
      if (one.live) records.set(key, one)
      else records.delete(key)
    }
    cursor = last.revision
  }
  return [...records.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
}

const nightsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).sort()

/** The last nights, and nothing that a night cut short left behind. */
async function keepLast(folder: string): Promise<void> {
  const names = await readdir(folder)
  const old = (await nightsIn(folder)).slice(0, -keptNights)
  const pieces = names.filter((name) => /^\d{4}-\d\d-\d\d\.(part|before)-\d+$/.test(name))
  for (const name of [...old, ...pieces]) {
    await rm(path.join(folder, name), { recursive: true, force: true })
  }
}
