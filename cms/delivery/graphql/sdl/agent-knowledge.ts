/** What agents read beside procedures: protocols, agreements and what changed. */
export const agentKnowledgeSdl = /* GraphQL */ `
  "What an agent does and says, step by step."
  type Protocol {
    "Stable code: PROT-PADRO-SENSE-TITOL"
    code: ID!
    "Its title: Empadronament sense títol d’ocupació"
    title: String
    "Its kind: attention"
    kind: ProtocolKind!
    "The kind in the asked language: Atenció"
    kindLabel: String!
    "Department that keeps it."
    department: Reference
    "What people say when it applies: No tinc contracte"
    symptoms: [String!]!
    "Procedures it applies to."
    procedures: [Reference!]!
    "Families of procedures it applies to."
    families: [Reference!]!
    "Channels it applies to; none means all."
    channels: [ChannelCode!]!
    "Levels it applies to; none means all."
    levels: [LevelCode!]!
    "Phases it applies to; none means all."
    phases: [PhaseCode!]!
    "What to do, in order."
    steps: [ProtocolStep!]!
    "What not to do."
    limits("How to write it." format: TextFormat = HTML): String
    "When and to whom to hand it on."
    handoff: String
    "Confidence in it: validated"
    confidence: Confidence!
    "The confidence in the asked language: Validat"
    confidenceLabel: String!
    "What its last change was, and how much it matters."
    lastChange: LastChange
    "When its content last changed."
    updatedAt: DateTime!
    "When somebody last confirmed that it is true."
    verifiedAt: DateTime
    "Revision of the catalogue at which it last changed: 1284"
    revision: ID!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "One step of a protocol."
  type ProtocolStep {
    "Its place, from 1."
    number: Int!
    "What to do."
    action: String
    "What to say, word for word."
    sayLiterally: String
    "Number of the step to go to when the answer is no; null: the next one."
    ifNoGoTo: Int
    "Program to do it with: Gestor d’expedients"
    system: String
    "Minutes it takes: 2"
    minutes: Float
  }

  "A page of protocols (Relay)."
  type ProtocolConnection {
    "The protocols with their cursors."
    edges: [ProtocolEdge!]!
    "The protocols alone."
    nodes: [Protocol!]!
    "Where this page stands."
    pageInfo: PageInfo!
    "How many there are in all the pages: 30"
    totalCount: Int!
  }

  "A protocol in a page."
  type ProtocolEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "The protocol."
    node: Protocol!
  }

  "Conditions on protocols; every one that is given must hold."
  input ProtocolFilter {
    "Code of a procedure they apply to: EMPADRONAMENT"
    procedure: ID
    "Code of a family they apply to: LLICENCIES"
    family: ID
    "Code of the department: PADRO"
    department: ID
    "Their kind: incident"
    kind: ProtocolKind
    "A channel they apply to: phone"
    channel: ChannelCode
    "A level they apply to: N1"
    level: LevelCode
    "A phase they apply to: INF"
    phase: PhaseCode
  }

  "An agreement between a department and citizen attention."
  type Sla {
    "Stable code: ANS-URBANISME-2026"
    code: ID!
    "Its title: Acord amb Urbanisme"
    title: String
    "The department that commits to it."
    department: Reference!
    "Its state: in_force"
    state: SlaState!
    "The state in the asked language: Vigent"
    stateLabel: String!
    "First day it holds."
    inForceFrom: Date
    "Last day it holds."
    inForceUntil: Date
    "When it is to be looked at again."
    reviewOn: Date
    "What is committed to."
    clauses: [SlaClause!]!
    "When it last changed."
    updatedAt: DateTime!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "One commitment of an agreement."
  type SlaClause {
    "Code of the clause: C5-URB-1"
    code: ID!
    "Code of the agreement: ANS-URBANISME-2026"
    sla: ID!
    "What it commits to: C5"
    category: SlaClauseCategory!
    "The category in the asked language: Resposta a consulta derivada"
    categoryLabel: String!
    "Phase it governs; null means all."
    phase: PhaseCode
    "Level it governs; null means all."
    level: LevelCode
    "Channel it governs; null means all."
    channel: ChannelCode
    "Procedures it governs; with none and no family, all those of the department."
    procedures: [Reference!]!
    "Family of procedures it governs."
    family: Reference
    "What is to be done: Respondre la consulta"
    action: String
    "The limit: 2"
    limit: Float!
    "Unit of the limit: working_days"
    unit: SlaUnit!
    "The limit as people say it: 2 dies hàbils"
    limitLabel: String!
    "Share of cases that must meet it, in percent: 90"
    thresholdPercent: Float
  }

  "Conditions on agreements; every one that is given must hold."
  input SlaFilter {
    "Code of the department: URBANISME"
    department: ID
    "Their state: in_force"
    state: SlaState
    "Those to be looked at again on that day or before."
    reviewBefore: Date
  }

  "What changed in what agents read."
  type Digest {
    "From when."
    since: DateTime!
    "The changes, newest first."
    items: [DigestItem!]!
  }

  "One record that was published, changed or withdrawn."
  type DigestItem {
    "What kind of record it is."
    kind: RecordKind!
    "Its code: EMPADRONAMENT"
    code: ID!
    "Its title; null when it was withdrawn."
    title: String
    "False when it was withdrawn."
    live: Boolean!
    "When it happened."
    publishedAt: DateTime!
    "What the change was, and how much it matters: whoever attends must know one of 30. Null for records that tell no changes."
    lastChange: LastChange
  }
`
