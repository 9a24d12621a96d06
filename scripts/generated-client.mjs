import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as documentPlugin from '@graphql-codegen/typed-document-node'
import * as schemaPlugin from '@graphql-codegen/typescript'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

const said = '/* Written by `npm run types` from the schemas and the documents. Do not edit. */\n'

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

/** What is made: of whose schema, from which documents, into which files. */
const sets = [
  {
    audience: 'public',
    documents: 'client/documents/public',
    into: 'client/generated/public-documents.ts',
    schema: 'client/generated/public-schema.ts',
  },
  {
    audience: 'agent',
    documents: 'client/documents/agent',
    into: 'client/generated/agent-documents.ts',
    schema: 'client/generated/agent-schema.ts',
  },
  // What our own console asks.
  {
    audience: 'agent',
    documents: 'cms/pages/agent/documents',
    into: 'cms/generated/console-documents.ts',
  },
]

/**
 * The files that are made from the schemas and the documents, by their path in the repository.
 *
 * @param {string} root
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function clientFiles(root) {
  const files = new Map()
  for (const { audience, documents, into, schema } of sets) {
    const read = (file) => parse(readFileSync(path.join(root, file), 'utf8'), { noLocation: true })
    const sdl = read(`cms/generated/delivery-${audience}.graphql`)
    const asked = readdirSync(path.join(root, documents))
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({ location: name, document: read(`${documents}/${name}`) }))
    files.set(into, await written(into, sdl, asked, ['operations', 'documents']))
    if (schema) files.set(schema, await written(schema, sdl, [], ['schema']))
  }
  return files
}

async function written(filename, schema, documents, plugins) {
  const text = await codegen({
    filename,
    schema,
    documents,
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: { schema: schemaPlugin, operations: operationsPlugin, documents: documentPlugin },
  })
  return `${said}${text}\n`
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
