import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { dataFiles } from '../../config/data-files.ts'
import { saveSnapshot } from '../../delivery/snapshot.ts'
import { readPublished } from '../read-published.ts'
import { exitCodes, type Verb } from '../verb.ts'

/** `catalogue snapshot`: the file a delivery process starts from when the database is down. */
export const verb: Verb = {
  usage: '[--out FITXER]',
  help: `
El servei ja manté aquesta còpia al dia. Serveix per portar el catàleg publicat a una altra màquina,
on «npm run delivery» el pot servir encara que no arribi a la base de dades. Conté també el que
llegeixen els agents.

  --out FITXER   en un altre lloc; si no es diu, on la busca el servei (DATA_DIR/delivery-snapshot)
`,
  options: { out: { type: 'string' } },
  words: { least: 0, most: 0 },
  async run({ options: { out } }, settings, terminal) {
    const file = typeof out === 'string' ? out : dataFiles(settings.dataDir).snapshot
    const readModel = await readPublished(settings, terminal)
    await mkdir(path.dirname(path.resolve(file)), { recursive: true })
    await saveSnapshot(file, readModel.entries())
    terminal.say(`${file}: ${readModel.size} registres, revisió ${readModel.revision}`)
    return exitCodes.done
  },
}
