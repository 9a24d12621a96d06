import {
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { Compiler, type FieldPlan } from './compile.ts'
import type { PieceMemory } from './pieces.ts'
import type { Part, Run } from './run.ts'
import type { Variables } from './selected-fields.ts'

/** An operation compiled once, to be run with any variables. */
export interface Plan {
  /** Times it was run. */
  runs: number
  /** Parts of `{"data":…}`; throws or rejects when graphql-js must answer. */
  run(run: Run): readonly Part[] | Promise<readonly Part[]>
}

interface Plans {
  /** Variables that decide which fields there are. */
  readonly conditions: readonly string[]
  readonly byConditions: Map<string, Plan | null>
}

const mostForms = 8

/** Plans of operations, made when first asked for; null for what is not planned. */
export function createPlanner(schema: GraphQLSchema, memory: PieceMemory) {
  const known = new WeakMap<OperationDefinitionNode, Plans>()

  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Plan | null => {
    const plans = known.get(operation) ?? {
      conditions: conditionsIn(document),
      byConditions: new Map<string, Plan | null>(),
    }
    known.set(operation, plans)
    const { conditions, byConditions } = plans
    const form = conditions.map((name) => String(variables[name])).join(' ')
    const before = byConditions.get(form)
    if (before !== undefined) return before
    if (byConditions.size >= mostForms) byConditions.clear()
    const plan = planOf(schema, document, operation, variables, memory)
    byConditions.set(form, plan)
    return plan
  }
}

function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Variables,
  memory: PieceMemory,
): Plan | null {
  const root = schema.getRootType(operation.operation)
  if (operation.operation !== OperationTypeNode.QUERY || !root) return null
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  try {
    const compiler = new Compiler({ schema, fragments, conditions }, memory)
    return planOfFields(compiler.fields(root, [operation.selectionSet]))
  } catch {
    // Whatever stands in the way, graphql-js says it better than we would.
    return null
  }
}

function planOfFields(fields: readonly FieldPlan[]): Plan {
  const leads = fields.map(({ key }, at) => `${at === 0 ? '{"data":{' : ','}"${key}":`)
  const end = fields.length === 0 ? '{"data":{}}' : '}}'
  return {
    runs: 0,
    run(run) {
      const values: (readonly Part[] | Promise<readonly Part[]>)[] = []
      let isWaiting = false
      for (const field of fields) {
        const value = field.read(undefined, run)
        if (value instanceof Promise) {
          isWaiting = true
          values.push(value.then((later: unknown) => written(field, later, run)))
        } else values.push(written(field, value, run))
      }
      const join = (all: readonly (readonly Part[])[]): readonly Part[] => [
        ...all.flatMap((parts, at) => [leads[at]!, ...parts]),
        end,
      ]
      return isWaiting
        ? Promise.all(values.map((one) => Promise.resolve(one))).then(join)
        : join(values as (readonly Part[])[])
    },
  }
}

function written(field: FieldPlan, value: unknown, run: Run): readonly Part[] {
  field.write(value, run)
  return run.take()
}

/** Variables in `@skip` and `@include`, wherever they are written. */
function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: (directive) =>
      visit(directive, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) }),
  })
  return [...names]
}
