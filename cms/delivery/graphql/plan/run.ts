import { hash } from 'node:crypto'
import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql'
import type { ReadModel } from '../../read-model.ts'
import { Reading } from '../../reading.ts'
import type { DeliveryContext } from '../context.ts'
import { Piece } from './pieces.ts'
import type { Variables } from './selected-fields.ts'

/** A part of an answer: text, and pieces that were ready. */
export type Part = string | Piece

export type RunContext = Pick<DeliveryContext, 'search' | 'audience' | 'publicUrl' | 'now'> & {
  readonly readModel: Pick<ReadModel, 'moment' | 'notedIn'>
}

/** One execution: what it writes, and what it reads on the way. */
export class Run {
  readonly variables: Variables
  readonly context: DeliveryContext
  /** Pieces of a document that is asked once are not worth keeping. */
  readonly keepsPieces: boolean
  /** Of the piece being written, or of the answer. */
  reading = new Reading()
  #parts: Part[] = []
  #text = ''
  #isWithinPiece = false
  readonly #readModel: RunContext['readModel']
  readonly #arguments = new Map<FieldNode, object>()

  constructor(context: RunContext, variables: Variables, keepsPieces: boolean) {
    const { search, audience, publicUrl } = context
    this.variables = variables
    this.keepsPieces = keepsPieces
    this.#readModel = context.readModel
    this.context = {
      ...{ audience, publicUrl },
      readModel: context.readModel.notedIn(() => this.reading),
      search: notedSearch(search, () => this.reading),
      now: () => {
        this.reading.volatile = true
        return context.now()
      },
    }
  }

  write(text: string): void {
    this.#text += text
  }

  /** What a piece says, as part of another or of the answer. */
  writePiece(piece: Piece): void {
    this.reading.include(piece.reading)
    if (this.#isWithinPiece) this.#text += piece.bytes.toString()
    else {
      this.#parts.push(this.#text, piece)
      this.#text = ''
    }
  }

  /** The text that `write` writes, with all that is read for it. */
  makePiece(write: () => void): Piece {
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

  isFresh(piece: Piece): boolean {
    return piece.reading.stands(this.#readModel.moment)
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

/** The bytes of the parts, and a tag that is the same for the same parts. */
export function assembled(all: readonly Part[]): { body: Buffer; tag: string } {
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

const notedSearch = (
  search: DeliveryContext['search'],
  reading: () => Reading,
): DeliveryContext['search'] => ({
  search(query) {
    reading().searched = true
    return search.search(query)
  },
  suggest(prefix, options) {
    reading().searched = true
    return search.suggest(prefix, options)
  },
})
