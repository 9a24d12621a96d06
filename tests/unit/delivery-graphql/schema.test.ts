import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
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
import { brokenPromises } from './broken-promises.ts'

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

const fileOf = (who: (typeof audiences)[number]) =>
  path.resolve(import.meta.dirname, `../../../cms/generated/delivery-${who}.graphql`)

/** Asked before the file is compared, so that `-u` cannot write what breaks a promise over it. */
function expectNothingBroken(who: (typeof audiences)[number]): void {
  const promised = buildSchema(readFileSync(fileOf(who), 'utf8'))
  const today = new Date().toISOString().slice(0, 10)
  expect(
    brokenPromises(promised, schemas[who], today),
    'deprecate it first, saying until when: docs/guides/integrator.md, “When it changes”',
  ).toEqual([])
}

describe('what a schema promises', () => {
  const before = buildSchema(`type Query {
    kept: Int
    gone: Int @deprecated(reason: "Use kept. Gone after 2026-01-31.")
    going: Int @deprecated(reason: "Use kept. Gone after 2999-01-31.")
  }`)
  const after = buildSchema('type Query { kept: Int added: Int }')

  it('is kept until the day that its deprecation says', () => {
    expect(brokenPromises(before, after, '2026-01-31')).toHaveLength(2)
    expect(brokenPromises(before, after, '2026-02-01')).toEqual(['Query.going was removed.'])
  })

  it('is not broken by what is added', () => {
    expect(
      brokenPromises(after, buildSchema('type Query { kept: Int added: Int more: Int }'), ''),
    ).toEqual([])
  })
})

describe('the committed schema files', () => {
  it.each(audiences)(
    'the %s one is what the code serves (npx vitest -u rewrites it)',
    async (who) => {
      expectNothingBroken(who)
      await expect(`${printSchema(schemas[who])}\n`).toMatchFileSnapshot(fileOf(who))
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
