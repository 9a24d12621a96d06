import { hash } from 'node:crypto'
import { Kind, parse, stripIgnoredCharacters } from 'graphql'

export interface DocumentFacts {
  /** The same for documents that differ only in what GraphQL ignores. */
  readonly name: string
  readonly operations: readonly { readonly name?: string; readonly operation: string }[]
}

export interface DocumentMemory {
  factsOf(text: string): DocumentFacts
  /** From now on the document may be asked for by its hash. */
  remember(text: string): void
  byHash(hash: string): string | undefined
  hashOf(text: string): string
}

const mostTokens = 4_000

/** Documents seen, and those trusted from the start: what each is, and its hash. */
export function documentMemory(trusted: readonly string[] = [], most = 1_000): DocumentMemory {
  const facts = new Map<string, DocumentFacts>()
  const hashes = new Map<string, string>()
  const kept = new Map(trusted.map((text) => [hashOf(text), text]))
  const remembered = new Set<string>()

  return {
    factsOf(text) {
      const known = facts.get(text)
      if (known) return known
      const found = read(text)
      if (facts.size >= most) facts.delete(facts.keys().next().value!)
      facts.set(text, found)
      return found
    },
    remember(text) {
      if (remembered.has(text)) return
      if (hashes.size >= most) {
        const [hash, oldest] = hashes.entries().next().value!
        hashes.delete(hash)
        remembered.delete(oldest)
      }
      remembered.add(text)
      hashes.set(hashOf(text), text)
    },
    hashOf,
    byHash: (hash) => kept.get(hash) ?? hashes.get(hash),
  }
}

const hashOf = (text: string): string => hash('sha256', text)

/** What kind of operation a request asks for, where its document lets us know. */
export function operationOf(
  { operations }: DocumentFacts,
  operationName: string | undefined,
): string | undefined {
  const named = operations.find((one) => one.name === operationName)
  const chosen = operationName ? named : operations.length === 1 ? operations[0] : undefined
  return chosen?.operation
}

/** What is wrong with a document is the executor's to explain. */
function read(text: string): DocumentFacts {
  try {
    const { definitions } = parse(text, { maxTokens: mostTokens, noLocation: true })
    const operations = definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? [{ operation: one.operation, ...(one.name && { name: one.name.value }) }]
        : [],
    )
    return { name: hashOf(stripIgnoredCharacters(text)), operations }
  } catch {
    return { name: hashOf(text), operations: [] }
  }
}
