import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStale } from '../../../scripts/builds.mjs'
import { dependenciesMissing } from '../../../scripts/dependencies.mjs'
import { builtEnvironmentOf, makeEnvironmentFile } from '../../../scripts/environment-file.mjs'
import { countOf } from '../../../scripts/test-projects.mjs'

let clone: string
beforeEach(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), 'cataleg-clone-'))
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(clone, file)), { recursive: true })
  writeFileSync(path.join(clone, file), text)
}

const lock = (packages: Record<string, object>) => JSON.stringify({ packages })

describe('the secrets of an installation', () => {
  const file = () => path.join(clone, '.env')

  it('are made once, fresh, for the eyes of their owner only', () => {
    expect(makeEnvironmentFile(clone)).toBe('made')
    expect(readFileSync(file(), 'utf8')).toMatch(/^PAYLOAD_SECRET=[\w-]{64}$/m)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('are never written over', () => {
    write('.env', 'PAYLOAD_SECRET=mine\n')
    expect(makeEnvironmentFile(clone)).toBe('kept')
    expect(readFileSync(file(), 'utf8')).toBe('PAYLOAD_SECRET=mine\n')
  })

  it('a start is a demo unless somebody asks for production', () => {
    write('.env', 'PAYLOAD_SECRET=mine\n')
    expect(builtEnvironmentOf(clone)).toMatchObject({
      NODE_ENV: 'production',
      CATALEG_ENV: 'demo',
    })
    write('.env', 'PAYLOAD_SECRET=mine\nCATALEG_ENV=production\n')
    expect(builtEnvironmentOf(clone).CATALEG_ENV).toBe('production')
  })
})

describe('the packages of a clone', () => {
  it('are missing before the first installation, and after one that was cut', () => {
    write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }))
    expect(dependenciesMissing(clone)).toBe(true)
    write('node_modules/a/package.json', '{}')
    expect(dependenciesMissing(clone)).toBe(true)
  })

  it('are missing when the lock asks for another version', () => {
    write('package-lock.json', lock({ 'node_modules/a': { version: '1.0.1' } }))
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }))
    expect(dependenciesMissing(clone)).toBe(true)
  })

  it('are there when npm installed what the lock asks for on this platform', () => {
    const packages = { 'node_modules/a': { version: '1.0.0' } }
    const other = { 'node_modules/b-windows': { version: '1.0.0', optional: true } }
    write('package-lock.json', lock({ '': {}, ...packages, ...other }))
    write('node_modules/.package-lock.json', lock(packages))
    expect(dependenciesMissing(clone)).toBe(false)
  })
})

describe('what is built', () => {
  it('is stale until it is built from the sources there are', () => {
    write('cms/main.ts', 'export {}')
    expect(isStale(clone, 'server')).toBe(true)
    write('dist/main.js', '')
    write('dist/.made-of', 'other sources')
    expect(isStale(clone, 'server')).toBe(true)
  })
})

describe('the count of the tests', () => {
  const test = (status: string) => ({ status })

  it('takes a file that did not load for a failure', () => {
    const tally = countOf({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { name: 'a', status: 'failed', assertionResults: [test('failed'), test('passed')] },
        { name: 'b', status: 'failed', assertionResults: [] },
        { name: '/c', status: 'passed', assertionResults: [test('pending'), test('todo')] },
      ],
    })
    expect(tally).toMatchObject({ passed: 3, failed: 2, skipped: 2 })
    expect(tally.troubles).toEqual(['b: did not load'])
    expect(tally.left).toHaveLength(1)
  })
})
