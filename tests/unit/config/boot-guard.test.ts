import { describe, expect, it } from 'vitest'

import { bootProblems } from '../../../cms/config/boot-guard.ts'
import { InvalidSetting, readSettings } from '../../../cms/config/env.ts'

const good = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://tramits.vila.cat',
  PAYLOAD_SECRET: 'q8Zp2mX0vL7tR4yK9wB6nC3jH5gF1dS8aE0u',
}

const problemsOf = (env: Record<string, string>) =>
  bootProblems(readSettings({ ...good, ...env }), { ...good, ...env })

describe('a production start', () => {
  it('is refused for nothing when it is safe', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([])
  })

  it.each([
    ['PUBLIC_URL', { PUBLIC_URL: 'http://tramits.vila.cat' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'change-me-change-me-change-me-change-me' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'x'.repeat(40) }],
    ['PAYLOAD_DROP_DATABASE', { PAYLOAD_DROP_DATABASE: 'true' }],
    ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
    ['DEMO_PASSWORD', { DEMO_PASSWORD: 'demo' }],
    ['DATABASE_URL', { DATABASE_URL: 'mongodb://a/b' }],
    ['DATABASE_URL', { DATABASE_URL: 'mongodb://a/b?replicaSet=r&w=1' }],
    ['DATABASE_URL', { DATABASE_URL: 'mongodb://a/b?replicaSet=r&journal=false' }],
    ['DATABASE_URL', { DATABASE_URL: 'mongodb://a/b?replicaSet=r&retryWrites=false' }],
    ['SEARCH_URL', { SEARCH_URL: 'http://cerca.vila.cat', SEARCH_KEY: 'a'.repeat(20) }],
    ['SEARCH_KEY', { SEARCH_URL: 'http://localhost:7700', SEARCH_KEY: 'short' }],
  ])('names %s when it is not safe', (setting, env) => {
    const problems = problemsOf(env)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${setting}: `))
  })

  it('is not what a demo is, though the built panel wants NODE_ENV=production for both', () => {
    const settings = readSettings({ ...good, CATALEG_ENV: 'demo', DEMO_PASSWORD: 'demo' })
    expect(settings.production).toBe(false)
    expect(bootProblems(settings, {})).toEqual([])
  })

  it('says which words CATALEG_ENV takes', () => {
    expect(() => readSettings({ ...good, CATALEG_ENV: 'prod' })).toThrow(InvalidSetting)
  })
})
