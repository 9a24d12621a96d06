/** Questions, forms and queue screens. */
export const knowledgeSdl = /* GraphQL */ `
  "A frequent question and its answers."
  type Faq {
    "Stable code: FAQ-PADRO-01"
    code: ID!
    "The question: Em puc empadronar sense contracte?"
    question: String
    "The answer in at most 300 characters."
    shortAnswer: String
    "The answer at length."
    answer("How to write it." format: TextFormat = HTML): String
    "Procedures it is about."
    procedures: [Reference!]!
    "Department that answers for it."
    department: Reference
    "Topics it is about."
    topics: [Reference!]!
    "Channels it is written for; none means all of them."
    channels: [ChannelCode!]!
    "When its content last changed."
    updatedAt: DateTime!
    "When somebody last confirmed that it is true."
    verifiedAt: DateTime
    "Revision of the catalogue at which it last changed: 1284"
    revision: ID!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "A page of frequent questions (Relay)."
  type FaqConnection {
    "The questions with their cursors."
    edges: [FaqEdge!]!
    "The questions alone."
    nodes: [Faq!]!
    "Where this page stands."
    pageInfo: PageInfo!
    "How many there are in all the pages: 80"
    totalCount: Int!
  }

  "A frequent question in a page."
  type FaqEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "The question."
    node: Faq!
  }

  "Conditions on frequent questions; every one that is given must hold."
  input FaqFilter {
    "Code of a procedure they are about: EMPADRONAMENT"
    procedure: ID
    "Code of the department: PADRO"
    department: ID
    "Code of the topic: HABITATGE"
    topic: ID
    "A channel they are written for: chatbot"
    channel: ChannelCode
    "Changed at that moment or later."
    updatedSince: DateTime
  }

  "An electronic form, to be drawn with JSON Forms."
  type Form {
    "Stable code: F-OBRES-MENORS"
    code: ID!
    "Address of the form: obres-menors"
    slug: String!
    "Version of the form: 3"
    version: Int!
    "Its name: Comunicació d’obres menors"
    name: String
    "What it is for."
    description: String
    "Procedures it starts."
    procedures: [Reference!]!
    "What is asked: JSON Schema, draft-07."
    schema: JSON!
    "How it is laid out: UI schema of JSON Forms."
    uiSchema: JSON!
    "Words of the form in the asked language, by the keys of JSON Forms; in ca where not translated."
    messages: JSON!
    "Page that shows it: https://cataleg.vila.cat/forms/obres-menors"
    url: String!
    "When it last changed."
    updatedAt: DateTime!
    "Revision of the catalogue at which it last changed: 1284"
    revision: ID!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "What a queue screen shows, ready to rotate."
  type Screen {
    "Stable code: OAC-1"
    code: ID!
    "Its name: Pantalla de l’OAC"
    name: String
    "Where it hangs."
    servicePoint: ServicePoint
    "How it hangs: landscape"
    orientation: Orientation!
    "Seconds each card is shown: 12"
    secondsPerCard: Int!
    "One card for each procedure, in order."
    cards: [ScreenCard!]!
    "Messages that hold today."
    messages: [ScreenMessage!]!
    "When the screen itself last changed."
    updatedAt: DateTime!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "How a screen hangs."
  enum Orientation {
    "Wider than high."
    landscape
    "Higher than wide."
    portrait
  }

  "What a queue screen shows of one procedure: readable in three seconds from four metres."
  type ScreenCard {
    "Code of the procedure: EMPADRONAMENT"
    code: ID!
    "At most 90 characters: Empadrona’t amb el DNI i el contracte"
    text: String!
    "At most four documents nobody is attended without."
    bring: [String!]!
    "Code in the queue system: PAD"
    queueCode: String
    "Minutes an attention takes: 15"
    minutes: Float
    "Where the QR leads."
    link: String
  }

  "A message between the cards of a screen."
  type ScreenMessage {
    "What it says: Divendres tanquem a les 13 h"
    text: String!
    "Last day it is shown."
    until: Date
    "Where its QR leads."
    url: String
  }
`
