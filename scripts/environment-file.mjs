import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
// As a whole and not by name: an older Node must get as far as the message about its version.
import util from 'node:util'
import { Problem } from './terminal.mjs'

const template = (
  secret,
) => `# Configuració d’aquesta instal·lació. Feta per «npm start», que no la tornarà a tocar.
# És secreta: no la pugeu enlloc. Tot el que no hi és pren el valor per defecte.

# Signa les sessions. Si la canvieu, tothom haurà de tornar a entrar.
PAYLOAD_SECRET=${secret}

# Poseu «production» quan hi entri gent de debò: no hi haurà dades ni comptes de mostra.
# CATALEG_ENV=demo
# PORT=3000
# PUBLIC_URL=http://localhost:3000
# DATA_DIR=./data
# DATABASE_URL=mongodb://localhost:27017/cataleg?replicaSet=rs0
# SEARCH_URL=
# SEARCH_KEY=
# SMTP_URL=
# BODY_CODE=
# DEMO_PASSWORD=
# LOG_LEVEL=info
# ALLOWED_ORIGINS=
`

/**
 * Makes `.env` with fresh secrets, readable by its owner only. One that exists is left as it is.
 *
 * @param {string} root
 * @returns {'made' | 'kept'}
 */
export function makeEnvironmentFile(root) {
  const file = path.join(root, '.env')
  if (existsSync(file)) return 'kept'
  const secret = randomBytes(48).toString('base64url')
  try {
    writeFileSync(file, template(secret), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw new Problem({
      what: 'No s’ha pogut escriure el fitxer .env.',
      cause: String(error),
      remedy: `doneu permís d’escriptura a ${root}.`,
    })
  }
  return 'made'
}

/**
 * The environment a command of ours runs with: `.env`, and over it what the caller has set.
 *
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(root) {
  const file = path.join(root, '.env')
  const written = existsSync(file) ? util.parseEnv(readFileSync(file, 'utf8')) : {}
  // Next would count its users at another host.
  const env = { NEXT_TELEMETRY_DISABLED: '1', ...written, ...process.env }
  if (!env.PAYLOAD_SECRET) {
    throw new Problem({
      what: 'Falta el secret de les sessions (PAYLOAD_SECRET).',
      cause: `el fitxer ${file} ja hi era i no el porta.`,
      remedy: `afegiu-hi aquesta línia: PAYLOAD_SECRET=${randomBytes(48).toString('base64url')}`,
    })
  }
  return env
}

/**
 * The environment of what runs built. Next and React want NODE_ENV=production whoever runs it, so
 * whether this serves a town hall or shows the demo is said apart, and is the demo unless asked.
 *
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function builtEnvironmentOf(root) {
  const env = environmentOf(root)
  const stage = env.CATALEG_ENV || (env.NODE_ENV === 'production' ? 'production' : 'demo')
  return { ...env, NODE_ENV: 'production', CATALEG_ENV: stage }
}
