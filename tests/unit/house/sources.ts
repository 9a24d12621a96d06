import { readdirSync, readFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** One file of the house: its path from the root, with `/`, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export const root = path.resolve(import.meta.dirname, '../../..')

/** The folders where the catalogue lives. */
export const rooms = ['cms', 'collections', 'forms', 'search', 'plugins', 'demo', 'client'] as const

const notOurs = new Set(['node_modules', '.next', '.git', '.cache', 'dist', 'data'])

/** Every path under the folder, ours only, from the root of the repository. */
export function pathsUnder(folder: string): string[] {
  const full = path.join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? [name, ...pathsUnder(name)] : [name]
  })
}

export const read = (file: string): Source => ({
  path: file,
  text: readFileSync(path.join(root, file), 'utf8'),
})

/** The TypeScript of the rooms and the root's `payload.config.ts`. */
export function houseSources(): Source[] {
  const inRooms = rooms.flatMap((room) => pathsUnder(room))
  const files = [...inRooms, 'payload.config.ts'].filter((file) => /\.tsx?$/.test(file))
  return files.filter((file) => existsSync(path.join(root, file))).map(read)
}

/** What a file imports, exports from or loads, type imports too. */
export function importsOf(source: Source): string[] {
  return ts.preProcessFile(source.text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The syntax tree of a file, for the rules that look at words and not at lines. */
export function treeOf(source: Source): ts.SourceFile {
  const kind = source.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2022, true, kind)
}

/** Visits every node of the tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}
