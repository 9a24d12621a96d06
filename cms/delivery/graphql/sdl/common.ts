/** Words every other part of the schema is built with. */
export const commonSdl = /* GraphQL */ `
  "An instant, ISO 8601 in UTC: 2026-11-22T09:30:00.000Z"
  scalar DateTime

  "A day: 2026-11-22"
  scalar Date

  "Any JSON value; its shape is described where it is used."
  scalar JSON

  "Languages of the catalogue. ca is the source; the others are translations of it."
  enum Locale {
    "Catalan"
    ca
    "Spanish"
    es
    "English"
    en
  }

  "How a rich text is written."
  enum TextFormat {
    "Safe HTML: <p>Cal <strong>empadronar-se</strong>.</p>"
    HTML
    "CommonMark: Cal **empadronar-se**."
    MARKDOWN
    "No marks at all: Cal empadronar-se."
    PLAIN
  }

  "How the text of the asked locale came to be."
  enum LocaleState {
    "Written in this language."
    ORIGINAL
    "Translated from the source, and up to date with it."
    TRANSLATED
    "Translated, but the source has changed since, or nobody has confirmed the translation."
    OUTDATED
    "Not translated: the source language was served instead."
    FALLBACK
    "Not written in the asked language nor in the source."
    MISSING
  }

  "What language was asked for and what was served. Single fields may still fall back to ca."
  type LocaleInfo {
    "The language asked for: es"
    asked: Locale!
    "The language served: ca"
    served: Locale!
    "How the served text came to be: FALLBACK"
    state: LocaleState!
  }

  "Another record, named well enough to show a link to it."
  type Reference {
    "Stable code of the record: URBANISME"
    code: ID!
    "Its name in the asked language: Urbanisme i Activitats"
    name: String
  }

  "Where a page of a list stands in the whole (Relay)."
  type PageInfo {
    "Whether there is more after this page."
    hasNextPage: Boolean!
    "Whether there is something before this page."
    hasPreviousPage: Boolean!
    "Cursor of the first element of the page; null when the page is empty."
    startCursor: String
    "Cursor to pass as after for the next page; null when the page is empty."
    endCursor: String
  }

  "A length of time: 3 months"
  type Term {
    "How many: 3"
    value: Float!
    "Of what: months"
    unit: TermUnit!
    "From when it is counted: registry"
    startsAt: TermStart
    "As people say it: 3 mesos"
    label: String!
  }
`
