/** Searching, and answering from what was found. */
export const searchSdl = /* GraphQL */ `
  "Conditions on what is searched; every one that is given must hold."
  input SearchFilter {
    "Kinds of record; all when not given: [procedure, faq]"
    kinds: [RecordKind!]
    "Code of the department: URBANISME"
    department: ID
    "Code of the topic: HABITATGE"
    topic: ID
    "Code of the life event: TENIR-UN-FILL"
    lifeEvent: ID
    "Who it is for: businesses"
    audience: AudienceCode
    "A channel it can be dealt with through: phone"
    channel: ChannelCode
    "A phase it speaks of: SOL"
    phase: PhaseCode
    "A level that attends it: A1"
    level: LevelCode
  }

  "A page of what was found (Relay)."
  type SearchConnection {
    "What was found, best first."
    edges: [SearchEdge!]!
    "How many were found in all the pages: 23"
    totalCount: Int!
    "How many there are of each kind, department, topic…"
    facets: [Facet!]!
    "The query as it was understood, when words were taken for misspellings: empadronament"
    correctedQuery: String
    "Milliseconds the search took: 2.4"
    tookMs: Float!
    "Where this page stands."
    pageInfo: PageInfo!
  }

  "One record that was found."
  type SearchEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "What kind of record it is."
    kind: RecordKind!
    "Its code: EMPADRONAMENT"
    code: ID!
    "Its title in the asked language: Empadronar-se"
    title: String!
    "What it is in one sentence."
    summary: String
    "Page where a person goes on with it."
    url: String
    "What matched, ready to show."
    highlights: [Highlight!]!
    "How well it matches; only comparable within one search."
    score: Float!
    "The record itself."
    node: SearchNode
  }

  "A text that matched."
  type Highlight {
    "Where: title, alternativeNames, summary or body"
    field: String!
    "Safe HTML with the words marked: <mark>Empadronar</mark>-se"
    html: String!
  }

  "A record of any kind that can be found."
  union SearchNode = Procedure | Faq | Form | Department | ServicePoint | Topic | LifeEvent | Family

  "How many records there are of each value of something."
  type Facet {
    "Of what: kind, department, topic, lifeEvent, audience, channel, level"
    name: String!
    "Its values, most frequent first."
    values: [FacetValue!]!
  }

  "One value of a facet."
  type FacetValue {
    "The code: URBANISME"
    value: String!
    "The words in the asked language: Urbanisme i Activitats"
    label: String!
    "How many were found with it: 7"
    count: Int!
  }

  "A title or other name that goes on from what was typed."
  type Suggestion {
    "The text: Empadronar-se"
    text: String!
    "What kind of record it names."
    kind: RecordKind!
    "Code of the record: EMPADRONAMENT"
    code: ID!
  }

  "What a chatbot may say, and on whose word."
  type Answer {
    "False when the catalogue does not know; text then says so and wayOut where to ask."
    found: Boolean!
    "What to say, as it was written by an editor; nothing in it is generated."
    text: String!
    "Where it comes from; always to be shown with the answer."
    source: AnswerSource
    "Other records that may answer it."
    alternatives: [AnswerSource!]!
    "Where people are attended, when there is no answer."
    wayOut: [ServicePoint!]!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "The record an answer comes from."
  type AnswerSource {
    "What kind of record it is."
    kind: RecordKind!
    "Its code: EMPADRONAMENT"
    code: ID!
    "Its title: Empadronar-se"
    title: String!
    "Page where a person goes on."
    url: String
    "When somebody last said that it is true."
    date: DateTime!
  }

  "Chunks that changed after a revision, and those that are gone. Put the ones, delete the others."
  type ChunkFeed {
    "Pass it as since the next time."
    revision: ID!
    "Whether there is more to read right now."
    hasMore: Boolean!
    "Chunks to put, replacing those with the same id."
    chunks: [Chunk!]!
    "Ids of chunks that do not exist, though they may have; deleting an unknown one is no error."
    removed: [ID!]!
  }

  "A piece of a record that can be read alone."
  type Chunk {
    "Stable: procedure:EMPADRONAMENT:ca:evidence"
    id: ID!
    "What kind of record it is a piece of."
    kind: RecordKind!
    "Code of the record: EMPADRONAMENT"
    code: ID!
    "The language it is written in; a fallback is never a chunk."
    locale: Locale!
    "Which piece: evidence"
    section: String!
    "Title of the record: Empadronar-se"
    title: String!
    "The way down to it: [Padró, Empadronar-se, Documents que cal aportar]"
    hierarchy: [String!]!
    "The text, in Markdown."
    text: String!
    "Page to cite."
    url: String
    "When the record last changed."
    updatedAt: DateTime!
    "When somebody last confirmed that it is true; cite it."
    verifiedAt: DateTime
    "When it is to be confirmed again; do not answer from it long after."
    reviewOn: Date
    "SHA-256: the same digest, the same text."
    digest: String!
  }
`
