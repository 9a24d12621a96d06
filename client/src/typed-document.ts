import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/**
 * A document that knows what it answers and what it is asked with: those of `./public` and
 * `./agent`, or your own, made by GraphQL Code Generator with `documentMode: 'string'`.
 */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string
}

const declaresLocale = /^[^{]*\$locale\s*:/
const isMutation = /^\s*mutation\b/

/** What a text asks for, read once: a document is asked many times. */
export interface DocumentFacts {
  readonly text: string
  readonly takesLocale: boolean
  readonly changesSomething: boolean
}

export function factsOf(document: { toString(): string }): DocumentFacts {
  const text = document.toString().trim()
  return {
    text,
    takesLocale: declaresLocale.test(text),
    changesSomething: isMutation.test(text),
  }
}
