import { hash } from 'node:crypto'
import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql'
import type { SearchIndex, SearchQuery, SuggestOptions } from '../../../../search/port.ts'
import type { Notes } from '../../noted-catalogue.ts'
import type { ReadModel } from '../../read-model.ts'
import { Reading } from '../../reading.ts'
import type { DeliveryContext } from '../context.ts'
import { Piece } from './pieces.ts'
import type { Variables } from './selected-fields.ts'

/** A part of an answer: text, and pieces that were ready. */
export type Part = string | Piece

export type RunContext = Pick<
  DeliveryContext,
  'search' | 'history' | 'audience' | 'publicUrl' | 'now'
> & {
  readonly readModel: Pick<ReadModel, 'moment' | 'notedIn'>
}

/** One execution: what it writes, and what it reads on the way as the context of resolvers. */
export class Run implements DeliveryContext {
  readonly variables: Variables
  readonly readModel: DeliveryContext['readModel']
  readonly search: DeliveryContext['search']
  readonly history: DeliveryContext['history']
  readonly audience: DeliveryContext['audience']
  readonly publicUrl: string
  /** Pieces of a document that is asked once are not worth keeping. */
  readonly keepsPieces: boolean
  /** Of the piece being written, or of the answer. */
  reading = new Reading()
  #parts: Part[] = []
  #text = ''
  #isWithinPiece = false
  #used = 0
  #made = 0
  readonly #sources: RunContext
  readonly #arguments = new Map<FieldNode, object>()

  constructor(context: RunContext, variables: Variables, keepsPieces: boolean) {
    this.variables = variables
    this.keepsPieces = keepsPieces
    this.audience = context.audience
    this.history = context.history
    this.publicUrl = context.publicUrl
    this.readModel = context.readModel.notedIn(this)
    this.search = new NotedSearch(context.search, this)
    this.#sources = context
  }

  /** Resolvers take it from the context. */
  readonly now = (): Date => {
    this.reading.volatile = true
    return this.#sources.now()
  }

  write(text: string): void {
    this.#text += text
  }

  /** What a piece says, as part of another or of the answer. */
  writePiece(piece: Piece): void {
    this.reading.include(piece.reading)
    this.#used += 1
    if (this.#isWithinPiece) this.#text += piece.bytes.toString()
    else {
      this.#parts.push(this.#text, piece)
      this.#text = ''
    }
  }

  /** The text that `write` writes, with all that is read for it. */
  makePiece(write: () => void): Piece {
    this.#made += 1
    const around = { text: this.#text, reading: this.reading, isWithin: this.#isWithinPiece }
    this.#text = ''
    this.reading = new Reading()
    this.#isWithinPiece = true
    write()
    const piece = new Piece(this.#text, this.reading)
    this.#text = around.text
    this.reading = around.reading
    this.#isWithinPiece = around.isWithin
    return piece
  }

  /** Whether views were written, and the pieces of all of them were ready. */
  get isCheap(): boolean {
    return this.#used > 0 && this.#made === 0 && !this.reading.searched
  }

  isFresh(piece: Piece): boolean {
    return piece.reading.stands(this.#sources.readModel.moment)
  }

  /** What was written since it was last taken. */
  take(): Part[] {
    const parts = [...this.#parts, this.#text]
    this.#parts = []
    this.#text = ''
    return parts
  }

  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): object {
    const known = this.#arguments.get(node)
    if (known) return known
    const values = getArgumentValues(field, node, this.variables)
    this.#arguments.set(node, values)
    return values
  }
}

export interface Assembled {
  readonly body: Buffer
  readonly tag: string
}

/** The bytes of the parts, and a tag that is the same for the same parts. */
export function assembled(all: readonly Part[]): Assembled {
  const parts = joined(all)
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part.bytes))
  // What a piece says is digested once and not in every answer. JSON holds no character 0 or 1.
  const names = parts.map((part) => (typeof part === 'string' ? part : `\u0001${part.digest}`))
  return { body: Buffer.concat(bytes), tag: hash('sha256', names.join('\0'), 'base64url') }
}

/** Texts beside each other as one. */
function joined(all: readonly Part[]): readonly Part[] {
  const parts: Part[] = []
  let text = ''
  for (const part of all) {
    if (typeof part === 'string') text += part
    else {
      parts.push(text, part)
      text = ''
    }
  }
  return [...parts, text]
}

class NotedSearch implements Pick<SearchIndex, 'search' | 'suggest'> {
  readonly #index: DeliveryContext['search']
  readonly #notes: Notes

  constructor(index: DeliveryContext['search'], notes: Notes) {
    this.#index = index
    this.#notes = notes
  }

  search(query: SearchQuery) {
    this.#notes.reading.searched = true
    return this.#index.search(query)
  }

  suggest(prefix: string, options: SuggestOptions) {
    this.#notes.reading.searched = true
    return this.#index.suggest(prefix, options)
  }
}
