/** The doors of the public schema. */
export const querySdl = /* GraphQL */ `
  "What channels may read of the catalogue."
  type Query {
    "The catalogue as a whole: its revision and what it holds."
    catalogue: Catalogue!
    """
    One procedure by its code or by its slug in any language, or null when there is none.
    With at, as it was in force at that moment, also when it was withdrawn since (by code);
    null when it was not published then.
    """
    procedure(
      "Stable code: EMPADRONAMENT"
      code: ID
      "Address of its page, in any language: empadronament"
      slug: String
      "Language to read it in."
      locale: Locale = ca
      "The moment for which it is asked; the text of then, with inForce to prove it."
      at: DateTime
    ): Procedure
    "Procedures in pages, filtered and ordered."
    procedures(
      "What they must have; every condition must hold."
      filter: ProcedureFilter
      "Order of the list; CODE when not given."
      orderBy: ProcedureOrder
      "How many, from 1 to 100."
      first: Int = 20
      "Cursor of the last one already read."
      after: String
      "Language to read them in."
      locale: Locale = ca
    ): ProcedureConnection!
    "Records by the words people use, best first."
    search(
      "What the person typed, as typed; at most 200 characters: llicencia obres"
      query: String!
      "What the records must have; every condition must hold."
      filter: SearchFilter
      "How many, from 1 to 100."
      first: Int = 10
      "Cursor of the last hit already read."
      after: String
      "Language the person writes in and reads."
      locale: Locale = ca
    ): SearchConnection!
    "Titles and other names that go on from what is being typed."
    suggest(
      "What has been typed so far; at most 200 characters: empad"
      prefix: String!
      "How many, from 1 to 100."
      first: Int = 8
      "Language the person writes in."
      locale: Locale = ca
    ): [Suggestion!]!
    "Frequent questions in pages, filtered."
    faqs(
      "What they must have; every condition must hold."
      filter: FaqFilter
      "How many, from 1 to 100."
      first: Int = 20
      "Cursor of the last one already read."
      after: String
      "Language to read them in."
      locale: Locale = ca
    ): FaqConnection!
    "One electronic form by its slug, or null when there is none."
    form(
      "Address of the form: instancia-generica"
      slug: String!
      "Language to read it in."
      locale: Locale = ca
    ): Form
    "Every topic, by code."
    topics("Language to read them in." locale: Locale = ca): [Topic!]!
    "Every life event, by code; of people, of businesses or both."
    lifeEvents(
      "Whose events; all when not given."
      audience: LifeEventAudience
      "Language to read them in."
      locale: Locale = ca
    ): [LifeEvent!]!
    "Every department, by code."
    departments("Language to read them in." locale: Locale = ca): [Department!]!
    "Every office, counter, phone line and mailbox, by code."
    servicePoints("Language to read them in." locale: Locale = ca): [ServicePoint!]!
    "Notices that hold today."
    notices("Language to read them in." locale: Locale = ca): [Notice!]!
    "Chatbot: the best answer with its source, or an honest way out."
    answer(
      "What the person asked, as asked; at most 200 characters: Què necessito per empadronar-me?"
      question: String!
      "Language to answer in."
      locale: Locale = ca
    ): Answer!
    "Chatbot platforms that keep their own index: chunks that changed, and those that are gone."
    chunks(
      "The revision of the last feed read; everything when not given."
      since: ID
      "How many records, from 1 to 100; a record has several chunks."
      first: Int = 100
    ): ChunkFeed!
    "What a queue screen shows now, or null when there is no such screen."
    screen(
      "Code of the screen: OAC-1"
      code: ID!
      "Language to show it in."
      locale: Locale = ca
    ): Screen
    "What changed in the catalogue after a revision, for any consumer that keeps a copy."
    changes(
      "The revision of the last feed read; 0 for everything."
      since: ID!
      "How many changes, from 1 to 100."
      first: Int = 100
    ): ChangeFeed!
  }

  "The catalogue as a whole."
  type Catalogue {
    "Number that grows with each publication or withdrawal: 1284"
    revision: ID!
    "When that last happened."
    updatedAt: DateTime!
    "Languages it can be read in."
    locales: [Locale!]!
    "How many procedures you may read: 612"
    procedures: Int!
    "How many forms you may read: 12"
    forms: Int!
    "How many frequent questions you may read: 80"
    faqs: Int!
  }

  "Changes after a revision, oldest first; each record at most once, at its last change."
  type ChangeFeed {
    "Pass it as since the next time."
    revision: ID!
    "Whether there is more to read right now."
    hasMore: Boolean!
    "The changes."
    changes: [Change!]!
  }

  "One record that was published, changed or withdrawn."
  type Change {
    "Revision of the change: 1284"
    revision: ID!
    "What kind of record it is."
    kind: RecordKind!
    "Code of the record: EMPADRONAMENT"
    code: ID!
    "False when it is gone: forget it."
    live: Boolean!
    "SHA-256 of what you may read of it: the same digest, the same content."
    digest: String!
    "When it happened."
    publishedAt: DateTime!
  }

  "Kinds of record."
  enum RecordKind {
    "A procedure sheet."
    procedure
    "A frequent question."
    faq
    "An electronic form."
    form
    "An organisational unit."
    department
    "A topic."
    topic
    "A life event."
    life_event
    "An office, counter, phone line or mailbox."
    service_point
    "A family of procedures."
    family
    "A queue screen."
    screen
    "A notice."
    notice
  }
`
