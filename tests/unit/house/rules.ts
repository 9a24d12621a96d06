import ts from 'typescript'
import { treeOf, visit, type Source } from './sources.ts'

const drawers = ['utils', 'helpers', 'lib', 'services', 'common', 'types']

/** Folders that say nothing of what they hold. */
export const drawersIn = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => drawers.includes(path.split('/').at(-1) ?? ''))
    .map((path) => `${path}: put each file in the room of its only user, or name what they share.`)

/** `index.ts` anywhere but at the door of a collection or a plugin. */
export const hiddenDoors = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => /(^|\/)index\.tsx?$/.test(path))
    .filter((path) => !/^(collections|plugins)\/[^/]+\/index\.ts$/.test(path))
    // The list of migrations, which Payload writes under this name.
    .filter((path) => path !== 'cms/config/migrations/index.ts')
    .map((path) => `${path}: name it for what it exports.`)

/** File names that are not words in small letters joined by hyphens. Next has its own names. */
export const oddNames = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('cms/admin/app/'))
    // A migration starts with its date, as Payload writes it.
    .filter((path) => !path.startsWith('cms/config/migrations/'))
    .filter((path) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))?\.(ts|tsx|mjs)$/.test(path))
    .map((path) => `${path}: file names are kebab-case.`)

const longest = 250
const mayBeLong = /^((cms|client)\/generated|cms\/config\/migrations|demo)\/|(^|\/)importMap\.js$/

/** Files that want to be two. */
export const tooLong = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => !mayBeLong.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines: at ${longest} it wants to be two files.`)

const mayReadSettings = /^cms\/config\//

/** Readers of the environment outside the one place that checks it. */
export const readersOfSettings = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => !mayReadSettings.test(path))
    .flatMap((source) => {
      let found = false
      visit(treeOf(source), (node) => {
        if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env') found = true
      })
      return found
        ? [`${source.path} reads process.env: ask readSettings() of cms/config/env.ts.`]
        : []
    })

const catalan = /[àèéíòóúïüç·ñ]/i

/** Identifiers in Catalan: the code speaks English, screens speak Catalan. */
export const catalanIdentifiers = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => {
    const found = new Set<string>()
    visit(treeOf(source), (node) => {
      if (ts.isIdentifier(node) && catalan.test(node.text)) found.add(node.text)
    })
    return [...found].map(
      (name) => `${source.path}: "${name}" is not English (names.md has the word).`,
    )
  })

const address = /\bhttps?:\/\/([a-z0-9.-]+\.[a-z]{2,})|["'(]\/\/([a-z0-9-]+\.[a-z0-9.-]+)/gi
/** Names of vocabularies, which nobody fetches, and the hosts of examples. */
const names = new Set(['www.w3.org', 'schema.org', 'json-schema.org', 'purl.org', 'example.org'])
const exampleHost = /(^|\.)(example|demo|vila)\.(cat|org|com)$/

/** Addresses of other hosts in what a page shows or loads. Comments may cite who they like. */
export const foreignAddresses = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    [...wordsOf(source).matchAll(address)]
      .map((match) => (match[1] ?? match[2] ?? '').toLowerCase())
      .filter((host) => !names.has(host) && !exampleHost.test(host))
      .map((host) => `${source.path} names ${host}: nothing a page loads comes from another host.`),
  )

/** The text of a file without its comments. */
function wordsOf({ path, text }: Source): string {
  if (/\.html?$|\.svg$/.test(path)) return text.replace(/<!--[\s\S]*?-->/g, '')
  if (/\.css$/.test(path)) return text.replace(/\/\*[\s\S]*?\*\//g, '')
  const words: string[] = []
  visit(treeOf({ path: `${path}.tsx`, text }), (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node)) {
      words.push(JSON.stringify(node.text))
    } else if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) words.push(node.text)
  })
  return words.join('\n')
}
