import type { DemoRecord } from '../demo-record.ts'
import { text } from '../text.ts'

/** The State publishes its own norms by ELI, and the Generalitat those of Catalonia. */
const eli = (path: string) =>
  path.startsWith('es-ct/')
    ? `https://portaljuridic.gencat.cat/eli/${path}`
    : `https://www.boe.es/eli/${path}`
const own = (name: string) => `https://www.vilanovadelariera.example/normativa/${name}`

/** A norm of the State or of the Generalitat. */
export const law = (
  code: string,
  rank: string,
  number: string,
  publishedOn: string,
  bulletin: string,
  path: string,
  ca: string,
  es: string,
): DemoRecord => ({
  code,
  name: text(ca, es),
  rank,
  number,
  publishedOn,
  bulletin,
  eli: path,
  url: eli(path),
  inForce: true,
})

/** A norm of the town hall. */
export const local = (
  code: string,
  rank: string,
  number: string,
  publishedOn: string,
  ca: string,
  es: string,
): DemoRecord => ({
  code,
  name: text(ca, es),
  rank,
  number,
  publishedOn,
  bulletin: 'BOPB',
  url: own(code.toLowerCase()),
  inForce: true,
})
