import os from 'node:os'
import path from 'node:path'

/** Everything the environment may say, read once and checked; nothing else reads `process.env`. */
export interface Settings {
  /** True where the operator runs this for real people; the boot guard and HSTS follow it. */
  readonly production: boolean
  /** The panel runs from source, with reload. */
  readonly development: boolean
  readonly port: number
  /** Address people and channels use, without a slash at the end. */
  readonly publicUrl: string
  readonly databaseUrl: string
  readonly search: { readonly url: string; readonly key: string } | null
  /** Uploads, snapshots, the embedded index and the SQLite file. Absolute. */
  readonly dataDir: string
  readonly payloadSecret: string
  readonly smtpUrl: string | null
  /** INE10 code of the public body whose catalogue this is, for exchange files; empty when unsaid. */
  readonly bodyCode: string
  readonly demoPassword: string | null
  /** True where the demo catalogue may be loaded and its accounts may exist. */
  readonly demo: boolean
  readonly logLevel: LogLevel
  /** Other origins whose pages may call the API from a browser. */
  readonly allowedOrigins: readonly string[]
  /** Exact number of proxies in front; 0 = the socket's address is the caller's. */
  readonly trustedProxies: number
  readonly introspection: boolean
  /** Requests one address may make in a minute; 0 = no limit. */
  readonly requestsPerMinute: number
  /** Failed sign-ins one address may make in a quarter of an hour; 0 = no limit. */
  readonly failedSignIns: number
  /** What Prometheus sends as bearer token; without it only this machine reads the metrics. */
  readonly metricsToken: string | null
  /** Copies of the delivery plane that `npm run delivery` keeps behind its port. */
  readonly deliveryProcesses: number
  /** Which of those copies this is, from 1; 0 where it is alone. Said by who started it. */
  readonly deliverySlot: number
  /** Asks every night whether the links of what is published still lead somewhere. */
  readonly linkCheck: boolean
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** A setting that cannot be used; the message names it and says what to write. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting'
  readonly code = 'invalid-setting'
  constructor(
    readonly setting: string,
    remedy: string,
  ) {
    super(`${setting}: ${remedy}`)
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings. Throws `InvalidSetting` on the first that cannot be used. */
export function readSettings(env: Environment = process.env): Settings {
  const production = isProduction(env)
  const port = wholeNumber(env, 'PORT', 3000, 65535)
  const dataDir = path.resolve(/* turbopackIgnore: true */ env.DATA_DIR ?? './data')
  return {
    production,
    development: env.NODE_ENV === 'development',
    port,
    publicUrl: url(env, 'PUBLIC_URL', `http://localhost:${port}`, ['http:', 'https:']),
    databaseUrl: databaseUrl(env.DATABASE_URL || `file:${path.join(dataDir, 'catalogue.db')}`),
    search: searchServer(env),
    dataDir,
    payloadSecret: secret(env.PAYLOAD_SECRET),
    bodyCode: env.BODY_CODE ?? '',
    smtpUrl: env.SMTP_URL ? url(env, 'SMTP_URL', '', ['smtp:', 'smtps:']) : null,
    demoPassword: env.DEMO_PASSWORD || null,
    demo: !production && env.CATALEG_DEMO !== 'false',
    logLevel: logLevel(env.LOG_LEVEL),
    allowedOrigins: origins(env.ALLOWED_ORIGINS),
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, 10),
    introspection: env.GRAPHQL_INTROSPECTION ? env.GRAPHQL_INTROSPECTION === 'true' : !production,
    requestsPerMinute: wholeNumber(env, 'REQUESTS_PER_MINUTE', 3000, 1_000_000),
    failedSignIns: wholeNumber(env, 'FAILED_SIGN_INS', 30, 1_000_000),
    deliveryProcesses: processes(env),
    deliverySlot: wholeNumber(env, 'DELIVERY_SLOT', 0, 64),
    metricsToken: env.METRICS_TOKEN || null,
    linkCheck: onOrOff(env, 'LINK_CHECK', production),
  }
}

/**
 * The built panel needs NODE_ENV=production whoever runs it, so NODE_ENV alone does not tell a
 * town hall's server from a demo on a laptop: `npm start` says CATALEG_ENV=demo where the person
 * who typed it had not asked for production.
 */
function isProduction(env: Environment): boolean {
  const stage = env.CATALEG_ENV
  if (!stage) return env.NODE_ENV === 'production'
  if (stage === 'production' || stage === 'demo') return stage === 'production'
  throw new InvalidSetting('CATALEG_ENV', `write production or demo, not "${stage}".`)
}

function wholeNumber(env: Environment, name: string, fallback: number, most: number): number {
  const text = env[name]
  if (!text) return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new InvalidSetting(name, `write a whole number from 0 to ${most}, not "${text}".`)
}

/** `auto` is one on each core. */
function processes(env: Environment): number {
  if (env.DELIVERY_PROCESSES === 'auto') return os.availableParallelism()
  return Math.max(1, wholeNumber(env, 'DELIVERY_PROCESSES', 1, 64))
}

function onOrOff(env: Environment, name: string, fallback: boolean): boolean {
  const text = env[name]
  if (!text) return fallback
  if (text === 'on' || text === 'off') return text === 'on'
  throw new InvalidSetting(name, `write on or off, not "${text}".`)
}

function url(env: Environment, name: string, fallback: string, protocols: string[]): string {
  const text = env[name] || fallback
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) {
    return text.replace(/\/+$/, '')
  }
  throw new InvalidSetting(name, `write an address starting with ${protocols.join(' or ')}.`)
}

function databaseUrl(text: string): string {
  if (/^(file:|mongodb(\+srv)?:\/\/)/.test(text)) return text
  throw new InvalidSetting('DATABASE_URL', 'write file:PATH for SQLite or mongodb://… for MongoDB.')
}

function searchServer(env: Environment): Settings['search'] {
  if (!env.SEARCH_URL) return null
  if (!env.SEARCH_KEY) {
    throw new InvalidSetting('SEARCH_KEY', 'SEARCH_URL is set, so write the key of that server.')
  }
  return { url: url(env, 'SEARCH_URL', '', ['http:', 'https:']), key: env.SEARCH_KEY }
}

function secret(text: string | undefined): string {
  if (text && text.length >= 32) return text
  throw new InvalidSetting(
    'PAYLOAD_SECRET',
    'write at least 32 random characters; "npm start" makes one in .env.',
  )
}

function logLevel(text: string | undefined): LogLevel {
  const level = text || 'info'
  const known = logLevels.find((name) => name === level)
  if (known) return known
  throw new InvalidSetting('LOG_LEVEL', `write one of ${logLevels.join(', ')}.`)
}

function origins(text: string | undefined): string[] {
  const list = (text ?? '').split(',').map((one) => one.trim())
  return list.filter(Boolean).map((one) => {
    if (URL.canParse(one) && new URL(one).origin === one) return one
    throw new InvalidSetting(
      'ALLOWED_ORIGINS',
      `"${one}" is not an origin like https://www.vila.cat.`,
    )
  })
}
