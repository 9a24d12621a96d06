import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as documentPlugin from '@graphql-codegen/typed-document-node'
import * as schemaPlugin from '@graphql-codegen/typescript'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const said =
  '/* Written by `npm run types` from the schemas and client/documents. Do not edit. */\n'

/** What the catalogue's scalars are in JSON. */
const scalars = { DateTime: 'string', Date: 'string', JSON: 'unknown', ID: 'string' }

const config = {
  scalars,
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  defaultScalarType: 'unknown',
  documentMode: 'string',
  dedupeFragments: true,
}

/**
 * The files of the client that are made from the schemas, by their path in the repository.
 *
 * @param {string} root
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function clientFiles(root) {
  const files = new Map()
  for (const audience of ['public', 'agent']) {
    const schema = parse(
      readFileSync(path.join(root, `cms/generated/delivery-${audience}.graphql`), 'utf8'),
    )
    const folder = path.join(root, 'client/documents', audience)
    const documents = readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({
        location: name,
        document: parse(readFileSync(path.join(folder, name), 'utf8'), { noLocation: true }),
      }))
    const write = (filename, documents, plugins) =>
      codegen({
        filename,
        schema,
        documents,
        config,
        plugins: plugins.map((name) => ({ [name]: {} })),
        pluginMap: {
          schema: schemaPlugin,
          operations: operationsPlugin,
          documents: documentPlugin,
        },
      })
    const types = `client/generated/${audience}-schema.ts`
    files.set(types, `${said}${await write(types, [], ['schema'])}\n`)
    const asked = `client/generated/${audience}-documents.ts`
    files.set(asked, `${said}${await write(asked, documents, ['operations', 'documents'])}\n`)
  }
  return files
}

/**
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function writeClient(root) {
  for (const [file, text] of await clientFiles(root)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
}

/**
 * The files that are not what the schemas and the documents say.
 *
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function staleClientFiles(root) {
  const files = [...(await clientFiles(root))]
  const now = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  return files.filter(([file, text]) => now(path.join(root, file)) !== text).map(([file]) => file)
}
