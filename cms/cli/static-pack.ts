import { existsSync } from 'node:fs'
import path from 'node:path'
import { isSqlite } from '../config/database/database.ts'
import { fileOf } from '../config/database/sqlite.ts'
import type { Settings } from '../config/env.ts'
import { publicationLog } from '../delivery/log/publication-log.ts'
import type { Audience } from '../domain/published/publication.ts'
import { publishedNow } from '../editorial/contingency/nightly-packs.ts'
import { readKey, signingKey } from '../editorial/contingency/signing-key.ts'
import { verifyPack } from '../editorial/contingency/verify-pack.ts'
import { drawnIn, writePack } from '../editorial/contingency/write-pack.ts'
import type { Terminal } from './terminal.ts'
import { exitCodes, OperatorProblem } from './verb.ts'

/** Writes a contingency pack where the operator says. */
export async function exportStatic(
  folder: string,
  audience: Audience,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  if (isSqlite(settings.databaseUrl) && !existsSync(fileOf(settings.databaseUrl))) {
    const remedy = 'reviseu DATABASE_URL, o engegueu el servei un cop (npm start).'
    throw new OperatorProblem(
      `No hi ha cap base de dades a ${fileOf(settings.databaseUrl)}.`,
      remedy,
    )
  }
  const place = path.resolve(folder)
  if (existsSync(place) && !existsSync(path.join(place, 'manifest.json'))) {
    const remedy = 'digueu-ne una altra, o esborreu-la si no hi teniu res.'
    throw new OperatorProblem(`${place} ja existeix i no és cap còpia de contingència.`, remedy)
  }
  const log = publicationLog(settings.databaseUrl)
  try {
    const content = {
      audience,
      publications: await publishedNow(log),
      publicUrl: settings.publicUrl,
      now: new Date(),
      drawnBefore: await drawnIn(place),
      onProgress: terminal.progress('Escrivint la còpia de contingència'),
    }
    const { files } = await writePack(place, content, await signingKey(settings.dataDir))
    terminal.warn(`${files.length} fitxers a ${place}`)
    return exitCodes.done
  } finally {
    await log.close()
  }
}

const why = {
  missing: 'falta',
  changed: 'no és el que es va signar',
  extra: 'no el va signar ningú',
}

/** Says whether a pack is what was signed. */
export async function verifyStatic(
  folder: string,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const key = await readKey(settings.dataDir)
  const { manifest, signedBy, wrong } = await verifyPack(
    path.resolve(folder),
    key?.publicPem ?? null,
  )
  if (!manifest) {
    throw new OperatorProblem(
      `${folder} no és cap còpia de contingència signada.`,
      'feu-ne una altra amb export --static, o busqueu la d’una altra nit.',
    )
  }
  for (const one of wrong) terminal.say(`✖ ${one.path}: ${why[one.why]}`)
  if (wrong.length > 0) return exitCodes.failed
  terminal.say(
    `✔ ${manifest.files.length} fitxers, del ${manifest.madeAt}, revisió ${manifest.revision}`,
  )
  if (signedBy === 'its-own-key') {
    terminal.warn('Signada amb la clau que porta a dins, que no és la d’aquesta instal·lació.')
  }
  return exitCodes.done
}
