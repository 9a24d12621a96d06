import { buildSchema, GraphQLScalarType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Audience } from '../../domain/published/publication.ts'
import { agentResolvers } from './resolvers/agent.ts'
import { answerResolvers } from './resolvers/answer.ts'
import { directoryResolvers } from './resolvers/directory.ts'
import { feedResolvers } from './resolvers/feeds.ts'
import { knowledgeResolvers } from './resolvers/knowledge.ts'
import { procedureResolvers } from './resolvers/procedures.ts'
import type { FieldResolver, ResolverMap } from './resolvers/resolver.ts'
import { searchResolvers } from './resolvers/search.ts'
import { scalars } from './scalars.ts'
import { agentSdl } from './sdl/agent.ts'
import { agentKnowledgeSdl } from './sdl/agent-knowledge.ts'
import { commonSdl } from './sdl/common.ts'
import { directorySdl } from './sdl/directory.ts'
import { agentEnumsSdl, publicEnumsSdl } from './sdl/enums.ts'
import { knowledgeSdl } from './sdl/knowledge.ts'
import { legalSdl } from './sdl/legal.ts'
import { procedureSdl } from './sdl/procedure.ts'
import { querySdl } from './sdl/query.ts'
import { searchSdl } from './sdl/search.ts'
import { sheetPartsSdl } from './sdl/sheet-parts.ts'

const publicSdl = [
  querySdl,
  procedureSdl,
  sheetPartsSdl,
  legalSdl,
  knowledgeSdl,
  directorySdl,
  searchSdl,
  commonSdl,
  publicEnumsSdl,
]

const publicResolvers: readonly ResolverMap[] = [
  procedureResolvers,
  knowledgeResolvers,
  directoryResolvers,
  searchResolvers,
  answerResolvers,
  feedResolvers,
]

/**
 * The schema of one audience. The public one does not contain internal fields at all, so nothing
 * can leak through a check that somebody forgot.
 */
export function buildDeliverySchema(audience: Audience): GraphQLSchema {
  const isAgent = audience === 'agent'
  const sdl = isAgent ? [...publicSdl, agentSdl, agentKnowledgeSdl, agentEnumsSdl] : publicSdl
  const resolvers = isAgent ? [...publicResolvers, agentResolvers] : publicResolvers
  const schema = buildSchema(sdl.join('\n'))
  for (const map of resolvers) attach(schema, map)
  for (const [name, behaviour] of Object.entries(scalars)) {
    const scalar = schema.getType(name)
    if (scalar instanceof GraphQLScalarType) Object.assign(scalar, behaviour)
  }
  return schema
}

/** Gives each field its resolver; a resolver without its field is a mistake, found at start. */
function attach(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName)
    for (const [fieldName, resolver] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
      if (!field)
        throw new Error(`${typeName}.${fieldName} has a resolver but is not in the schema.`)
      field.resolve = (source, args, context) => call(resolver, source, args, context)
    }
  }
}

/** The schema has checked the arguments and the views have the type of their field. */
const call = (resolver: FieldResolver, source: unknown, args: unknown, context: unknown): unknown =>
  (resolver as (...given: unknown[]) => unknown)(source, args, context)
