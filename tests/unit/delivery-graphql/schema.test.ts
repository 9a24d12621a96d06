import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildDeliverySchema } from '../../../cms/delivery/graphql/schema.ts'

const audiences = ['public', 'agent'] as const
const schemas = { public: buildDeliverySchema('public'), agent: buildDeliverySchema('agent') }

/** Names of what only staff may read, as fields, arguments, values or types. */
const internalNames = [
  ...['attention', 'AttentionCell', 'handoff', 'Handoff', 'internalContact', 'InternalContact'],
  ...['internal', 'internalEmail', 'internalPhone', 'interlocutor', 'deputy', 'spokenAnswer'],
  ...['commonMistakes', 'diagnosticQuestions', 'protocol', 'protocols', 'Protocol', 'videoScript'],
  ...['appointmentCode', 'sla', 'slas', 'Sla', 'SlaClause', 'freshness', 'digestItems', 'remarks'],
  ...['frontOfficeCheck', 'FrontOfficeCheck', 'confidence', 'Confidence', 'KnowledgeAudience'],
  ...['publishTo', 'forChatbot', 'forScreens', 'chatbotExcluded', 'flag', 'recordUse', 'Mutation'],
]

describe('the committed schema files', () => {
  it.each(audiences)(
    'the %s one is what the code serves (npx vitest -u rewrites it)',
    async (who) => {
      await expect(`${printSchema(schemas[who])}\n`).toMatchFileSnapshot(
        `../../../cms/generated/delivery-${who}.graphql`,
      )
    },
  )
})

describe('the public schema', () => {
  it('contains no internal name', () => {
    const names = namesIn(schemas.public)
    expect(internalNames.filter((name) => names.has(name))).toEqual([])
  })

  it('is all in the schema of agents', () => {
    const agent = namesIn(schemas.agent)
    expect([...namesIn(schemas.public)].filter((name) => !agent.has(name))).toEqual([])
  })

  it('changes nothing', () => {
    expect(schemas.public.getMutationType()).toBeFalsy()
  })
})

describe('the words of the schema', () => {
  it.each(audiences)('everything in the %s one is described', (who) => {
    expect(undescribed(schemas[who])).toEqual([])
  })
})

function namesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>()
  for (const type of ownTypes(schema)) {
    names.add(type.name)
    if (isEnumType(type)) type.getValues().forEach(({ name }) => names.add(name))
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      names.add(field.name)
      argumentsOf(field).forEach(({ name }) => names.add(name))
    }
  }
  return names
}

function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = []
  const look = (name: string, { description }: { description?: string | null }) => {
    if (!description) missing.push(name)
  }
  for (const type of ownTypes(schema)) {
    look(type.name, type)
    if (isEnumType(type)) type.getValues().forEach((one) => look(`${type.name}.${one.name}`, one))
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      argumentsOf(field).forEach((one) => look(`${type.name}.${field.name}(${one.name})`, one))
    }
  }
  return missing
}

const argumentsOf = (
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): readonly GraphQLArgument[] => ('args' in field ? field.args : [])

const ownTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
