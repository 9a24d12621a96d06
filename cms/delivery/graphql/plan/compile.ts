import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql'
import type { DeliveryContext } from '../context.ts'
import { isView } from '../reader.ts'
import { isLater, leafText } from './leaf.ts'
import { Shelves, type PieceMemory } from './pieces.ts'
import type { Run } from './run.ts'
import { selectedFields, type Wording } from './selected-fields.ts'
import { unplanned } from './unplanned.ts'

/** Writes the JSON of a value as a part of the schema and of the document has it. */
export interface Writer {
  readonly write: (value: unknown, run: Run) => void
  /** Variables on which the text depends. */
  readonly uses: ReadonlySet<string>
}

/** A field of an object: where its value comes from, and how it is written. */
export interface FieldPlan extends Writer {
  readonly key: string
  readonly read: (source: unknown, run: Run) => unknown
}

type Resolve = (source: unknown, args: object, context: DeliveryContext) => unknown

const none: ReadonlySet<string> = new Set()

/** Compiles the selections of a document over our resolvers and views. Throws `Unplanned`. */
export class Compiler {
  readonly #wording: Wording
  readonly #memory: PieceMemory

  constructor(wording: Wording, memory: PieceMemory) {
    this.#wording = wording
    this.#memory = memory
  }

  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly FieldPlan[] {
    return [...selectedFields(this.#wording, type, sets)].map(([key, nodes]) =>
      this.#field(type, key, nodes),
    )
  }

  #field(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
    const node = nodes[0]!
    const name = node.name.value
    if (name === '__typename') {
      const text = JSON.stringify(parent.name)
      return { key, read: () => null, write: (_, run) => run.write(text), uses: none }
    }
    const field = parent.getFields()[name] ?? unplanned(`introspection: ${name}`)
    const { argumentsIn, uses } = argumentsOf(field, node)
    const value = this.#value(field.type, nodes)
    return {
      key,
      read: field.resolve
        ? reading(field.resolve as Resolve, argumentsIn)
        : property(name, argumentsIn),
      write: value.write,
      uses: together(uses, value.uses),
    }
  }

  /** CompleteValue of the specification (§6.4.3), but for what is not as it should be. */
  #value(type: GraphQLOutputType, nodes: readonly FieldNode[]): Writer {
    const isRequired = isNonNullType(type)
    const { write, uses } = this.#present(isRequired ? type.ofType : type, nodes)
    return {
      uses,
      write(value, run) {
        if (value !== null && value !== undefined) write(value, run)
        else if (isRequired) unplanned('null where there must be something')
        else run.write('null')
      },
    }
  }

  #present(type: GraphQLOutputType, nodes: readonly FieldNode[]): Writer {
    if (isListType(type)) return listOf(this.#value(type.ofType, nodes))
    if (isLeafType(type)) {
      const text = leafText(type)
      return { uses: none, write: (value, run) => run.write(text(value)) }
    }
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (isObjectType(type)) return this.#object(type, sets)
    return isAbstractType(type) ? this.#oneOf(type, sets) : unplanned(String(type))
  }

  #object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Writer {
    const fields = this.fields(type, sets)
    const uses = together(...fields.map((field) => field.uses))
    const shelves = new Shelves(this.#memory, uses)
    const leads = fields.map(({ key }, at) => `${at === 0 ? '{' : ','}"${key}":`)
    const end = fields.length === 0 ? '{}' : '}'
    const writeFields = (source: object, run: Run) => {
      for (let at = 0; at < fields.length; at += 1) {
        const field = fields[at]!
        run.write(leads[at]!)
        field.write(field.read(source, run), run)
      }
      run.write(end)
    }
    return {
      uses,
      write(value, run) {
        if (typeof value !== 'object' || value === null || isLater(value)) {
          return unplanned(`${type.name} that is no object`)
        }
        if (!isView(value)) return writeFields(value, run)
        const shelf = shelves.for(run.variables)
        const known = shelf.get(value)
        if (known && run.isFresh(known)) return run.writePiece(known)
        const piece = run.makePiece(() => writeFields(value, run))
        if (run.keepsPieces && !piece.reading.volatile) shelf.set(value, piece)
        run.writePiece(piece)
      },
    }
  }

  #oneOf(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Writer {
    const { schema } = this.#wording
    const writers = new Map(
      schema.getPossibleTypes(type).map((one) => [one.name, this.#object(one, sets)]),
    )
    return {
      uses: together(...[...writers.values()].map((writer) => writer.uses)),
      write(value, run) {
        const name: unknown = (value as { readonly __typename?: unknown }).__typename
        const writer = typeof name === 'string' ? writers.get(name) : undefined
        if (writer) writer.write(value, run)
        else unplanned(`${type.name} of no known type`)
      },
    }
  }
}

const listOf = ({ write, uses }: Writer): Writer => ({
  uses,
  write(value, run) {
    if (!Array.isArray(value)) return unplanned('a list that is no array')
    run.write('[')
    for (let at = 0; at < value.length; at += 1) {
      if (at > 0) run.write(',')
      write(value[at], run)
    }
    run.write(']')
  },
})

type ArgumentsIn = (run: Run) => object

const reading =
  (resolve: Resolve, argumentsIn: ArgumentsIn): FieldPlan['read'] =>
  (source, run) =>
    resolve(source, argumentsIn(run), run)

/** A property of a view, or what it answers when it is a function: as graphql-js reads it. */
const property =
  (name: string, argumentsIn: ArgumentsIn): FieldPlan['read'] =>
  (source, run) => {
    const value = (source as Readonly<Record<string, unknown>>)[name]
    if (typeof value !== 'function') return value
    return (source as Readonly<Record<string, Method>>)[name]!(argumentsIn(run), run)
  }

type Method = (args: object, context: DeliveryContext) => unknown

/** What a field is given; read once when no variable is in it. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode) {
  const uses = new Set<string>()
  for (const argument of node.arguments ?? []) {
    visit(argument, { [Kind.VARIABLE]: ({ name }) => void uses.add(name.value) })
  }
  if (uses.size > 0) return { uses, argumentsIn: (run: Run) => run.argumentsOf(field, node) }
  const values = getArgumentValues(field, node)
  return { uses, argumentsIn: () => values }
}

const together = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const all = new Set(sets.flatMap((set) => [...set]))
  return all.size === 0 ? none : all
}
