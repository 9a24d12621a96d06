import type { Settings } from './env.ts'
import { isLoopback } from './origins.ts'

const samples = /change|example|sample|secret|test|demo|password|1234|aaaa/i

/**
 * What makes a production start unsafe, each with its remedy; empty when nothing does.
 *
 * `env` is only read for switches that Payload obeys behind our back.
 */
export function bootProblems(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string[] {
  if (!settings.production) return []
  const problems: string[] = []
  const { publicUrl, payloadSecret, databaseUrl } = settings

  if (!publicUrl.startsWith('https:') && !isLoopback(publicUrl)) {
    problems.push('PUBLIC_URL: write the https:// address; sessions may not travel in the clear.')
  }
  if (samples.test(payloadSecret) || new Set(payloadSecret).size < 12) {
    problems.push(
      'PAYLOAD_SECRET: it looks like a sample; write 32 random bytes (openssl rand -hex 32).',
    )
  }
  if (env.PAYLOAD_DROP_DATABASE) {
    problems.push('PAYLOAD_DROP_DATABASE: unset it; it empties the database at each start.')
  }
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    problems.push('NODE_TLS_REJECT_UNAUTHORIZED: unset it; it accepts any certificate.')
  }
  if (settings.demoPassword) {
    problems.push('DEMO_PASSWORD: unset it; demo accounts may not exist in production.')
  }
  if (databaseUrl.startsWith('mongodb')) problems.push(...mongoProblems(databaseUrl))
  if (settings.search?.url.startsWith('http:') && !isLoopback(settings.search.url)) {
    problems.push('SEARCH_URL: write an https:// address, or one of this machine.')
  }
  if (settings.search && settings.search.key.length < 16) {
    problems.push('SEARCH_KEY: write a key of at least 16 characters.')
  }
  return problems
}

function mongoProblems(databaseUrl: string): string[] {
  const options = new URLSearchParams(databaseUrl.split('?')[1] ?? '')
  const problems: string[] = []
  if (databaseUrl.startsWith('mongodb:') && !options.has('replicaSet')) {
    problems.push('DATABASE_URL: add replicaSet=NAME; without it MongoDB has no transactions.')
  }
  if (options.has('w') && options.get('w') !== 'majority') {
    problems.push('DATABASE_URL: write w=majority; a lesser one can lose an acknowledged write.')
  }
  if (options.get('journal') === 'false' || options.get('j') === 'false') {
    problems.push('DATABASE_URL: remove journal=false; it can lose an acknowledged write.')
  }
  if (options.get('retryWrites') === 'false') {
    problems.push('DATABASE_URL: remove retryWrites=false; an election would fail writes.')
  }
  return problems
}
