import { Kind, valueFromASTUntyped, type GraphQLScalarType } from 'graphql'
import { badInput } from './errors.ts'

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

/** A scalar written as a string; what leaves was written by us and is not checked again. */
const written = (parse: (text: string) => string, example: string): Behaviour => {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string') return parse(value)
    throw badInput(`Write it as a string, like "${example}".`)
  }
  return {
    serialize: (value) => value,
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : null),
  }
}

function instant(text: string): string {
  const moment = new Date(text)
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(moment.getTime())) {
    return moment.toISOString()
  }
  throw badInput('This is not a moment: write it like "2026-11-22T09:30:00Z".')
}

function day(text: string): string {
  const known = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  if (known && new Date(text).toISOString().startsWith(text)) return text
  throw badInput('This is not a day: write it like "2026-11-22".')
}

export const scalars: Readonly<Record<string, Behaviour>> = {
  DateTime: written(instant, '2026-11-22T09:30:00Z'),
  Date: written(day, '2026-11-22'),
  JSON: {
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  },
}
