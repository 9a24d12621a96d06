import { describe, expect, it } from 'vitest'
import { clientFiles, staleClientFiles } from '../../../scripts/generated-client.mjs'
import { read, root } from '../house/sources.ts'

describe('the types of the client', () => {
  it('are those of the schemas and of its documents (npm run types writes them)', async () => {
    expect(await staleClientFiles(root)).toEqual([])
    expect([...(await clientFiles(root)).keys()]).toHaveLength(5)
  })

  it('say nothing internal to who reads what is public', () => {
    const text = read('client/generated/public-schema.ts').text
    expect(text).not.toMatch(/spokenAnswer|handoff|internalContact|InternalEmail/i)
  })

  it('bring no package that runs', () => {
    const manifest = JSON.parse(read('client/package.json').text) as { dependencies: object }
    expect(Object.keys(manifest.dependencies)).toEqual(['@graphql-typed-document-node/core'])
    for (const file of ['create-client', 'feeds', 'send', 'typed-document', 'answer-memory']) {
      const imports = read(`client/src/${file}.ts`).text.matchAll(
        /^import (?!type).* from '(.*)'/gm,
      )
      expect([...imports].filter(([, from]) => !from?.startsWith('.'))).toEqual([])
    }
  })
})
