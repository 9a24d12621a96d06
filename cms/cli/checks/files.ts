import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import type { Settings } from '../../config/env.ts'
import { fine, wrong, type Finding } from './finding.ts'

/** Below this a day of publishing, its versions and a backup may not fit. */
const leastMegabytes = 500

/** The folder of data: there, ours to write, and with room. */
export async function checkFiles({ dataDir }: Settings): Promise<Finding[]> {
  try {
    await access(dataDir, constants.R_OK | constants.W_OK)
  } catch {
    const remedy = `creeu-la i feu-ne propietari l’usuari del servei: ${dataDir}`
    return [wrong('Carpeta de dades', 'no hi és o no s’hi pot escriure', remedy)]
  }
  const { bavail, bsize } = await statfs(dataDir)
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024)
  if (megabytes >= leastMegabytes) return [fine('Espai de disc', `${megabytes} MB lliures`)]
  const remedy = `feu-hi lloc fins a ${leastMegabytes} MB; les còpies antigues són a ${dataDir}/backups.`
  return [wrong('Espai de disc', `només ${megabytes} MB lliures`, remedy)]
}
