import { describe, expect, it } from 'vitest'
import { read } from './sources.ts'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

const manifest = JSON.parse(read('package.json').text) as Manifest
const lock = JSON.parse(read('package-lock.json').text) as Lock
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
const installed = Object.entries(lock.packages)

/** Slate's editor was last published with this one, and Payload refuses mixed versions. */
const payloadVersion = '3.90.1'

describe('the packages of the house', () => {
  it('every version is exact, so that two clones run the same code', () => {
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('every package of Payload is the same version', () => {
    const payload = asked.filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
    expect(payload.length).toBeGreaterThan(5)
    expect(payload.filter(([, version]) => version !== payloadVersion)).toEqual([])
    const other = installed.filter(
      ([path, { version }]) =>
        /node_modules\/(payload|@payloadcms\/[^/]+)$/.test(path) && version !== payloadVersion,
    )
    expect(other).toEqual([])
  })

  it('graphql is installed once: two copies refuse each other’s schemas', () => {
    const copies = installed.filter(([path]) => path.endsWith('node_modules/graphql'))
    expect(copies.map(([path]) => path)).toEqual(['node_modules/graphql'])
  })

  it('the lock names no address: packages come from whatever registry the machine has', () => {
    const elsewhere = read('package-lock.json')
      .text.split('\n')
      .filter((line) => line.includes('"resolved"'))
    expect(elsewhere).toEqual([])
  })
})
