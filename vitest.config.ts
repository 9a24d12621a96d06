import { createRequire } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

// Vitest would load graphql twice (ESM and CJS) and graphql-js refuses schemas "from another realm".
const graphql = path.dirname(createRequire(import.meta.url).resolve('graphql/package.json'))

/** Environment of every test: no dev websocket, no type generation, no dependency check. */
const env = {
  NODE_ENV: 'test',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PAYLOAD_SECRET: 'test-secret-of-more-than-thirty-two-characters',
  LOG_LEVEL: 'silent',
} as const

const project = (name: string, timeout: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeout,
    hookTimeout: timeout * 2,
    // A second, which is the stock, is no promise of ours: those that are say their time.
    expect: { poll: { timeout: 15_000 } },
  },
})

export default defineConfig({
  resolve: {
    alias: [
      { find: /^graphql\/(.*)/, replacement: `${graphql}/$1` },
      { find: /^graphql$/, replacement: path.join(graphql, 'index.js') },
    ],
  },
  test: {
    env,
    pool: 'forks',
    // Room for the young: a twelfth less of work, which V8 spends on collecting what dies at once.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      project('unit', 10_000),
      project('contract', 60_000),
      project('integration', 120_000),
      project('api', 120_000),
      project('browser', 240_000),
    ],
  },
})
