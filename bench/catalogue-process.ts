import { randomBytes } from 'node:crypto'
import { startServer, type ServerProcess } from './child.ts'

const secret = process.env['BENCH_SECRET'] ?? randomBytes(32).toString('hex')
const password = process.env['BENCH_PASSWORD'] ?? randomBytes(12).toString('base64url')

/** The built system on a folder of data, with its demo, its limits of requests out of the way. */
export const startCatalogueProcess = (dataDir: string): Promise<ServerProcess> =>
  startServer('dist/main.js', settings(dataDir))

/** The delivery plane alone, on a snapshot, with its database out of reach unless one is given. */
export const startDeliveryProcess = (
  dataDir: string,
  database = `file:${dataDir}/nowhere/catalogue.db`,
): Promise<ServerProcess> =>
  startServer(
    'dist/delivery-main.js',
    { ...settings(dataDir), DATABASE_URL: database },
    '/graphql?query=%7Bcatalogue%7Brevision%7D%7D',
  )

const settings = (dataDir: string) => ({
  CATALEG_ENV: 'demo',
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  PAYLOAD_SECRET: secret,
  DEMO_PASSWORD: password,
  REQUESTS_PER_MINUTE: '0',
  LOG_LEVEL: 'error',
  NEXT_TELEMETRY_DISABLED: '1',
})

export type Headers = Readonly<Record<string, string>>

/** The headers of a person who may do everything. */
export async function signIn({ url }: ServerProcess): Promise<Headers> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'admin@demo.cat', password }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (!cookie) throw new Error(`Nobody could sign in: ${await answer.text()}`)
  return { 'content-type': 'application/json', cookie, origin: url }
}

/** What it answers, or an error that shows it: nothing that failed is worth measuring. */
export async function answerOf(
  address: string,
  body: string,
  headers: Headers = { 'content-type': 'application/json' },
): Promise<{ readonly bytes: Buffer; readonly etag: string }> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'accept-encoding': 'identity' },
    body,
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const { data, errors } = JSON.parse(bytes.toString()) as { data?: object; errors?: unknown }
  const isEmpty = !data || Object.values(data).some((one) => one === null)
  if (answer.status !== 200 || errors || isEmpty) {
    throw new Error(`${address} answered ${answer.status} to ${body}: ${bytes.toString()}`)
  }
  return { bytes, etag: answer.headers.get('etag') ?? '' }
}
