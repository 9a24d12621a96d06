/** What the internal schema adds to the public one. */
export const agentSdl = /* GraphQL */ `
  extend type Query {
    "One protocol by its code, or null when there is none."
    protocol(
      "Stable code: PROT-PADRO-SENSE-TITOL"
      code: ID!
      "Language to read it in."
      locale: Locale = ca
    ): Protocol
    "Protocols in pages, filtered."
    protocols(
      "What they must have; every condition must hold."
      filter: ProtocolFilter
      "How many, from 1 to 100."
      first: Int = 20
      "Cursor of the last one already read."
      after: String
      "Language to read them in."
      locale: Locale = ca
    ): ProtocolConnection!
    "Agreements between departments and citizen attention, by code."
    slas(
      "What they must have; every condition must hold."
      filter: SlaFilter
      "Language to read them in."
      locale: Locale = ca
    ): [Sla!]!
    "What changed in what agents read, newest first; the last seven days when since is not given."
    digest(
      "From when."
      since: DateTime
      "How many, from 1 to 100."
      first: Int = 50
      "Language to read it in."
      locale: Locale = ca
    ): Digest!
  }

  extend enum RecordKind {
    "A protocol for agents."
    protocol
    "An agreement between a department and citizen attention."
    sla
  }

  extend union SearchNode = Protocol | Sla

  extend type Procedure {
    "Whether the sheet is for staff only."
    internal: Boolean!
    "Who does what: the cells of the matrix, narrowed by what is given."
    attention(
      "Only this phase: SOL"
      phase: PhaseCode
      "Only this level, attending or giving support: A1"
      level: LevelCode
      "Only what holds in this channel: phone"
      channel: ChannelCode
    ): [AttentionCell!]!
    "When and how to hand it on."
    handoff: Handoff
    "Whom to call; not to be given to the public."
    internalContact: InternalContact
    "Who answers for the sheet in its department: Marta Soler"
    interlocutor: String
    "Who stands in for that person."
    deputy: String
    "The answer to read aloud, at most 300 characters."
    spokenAnswer: String
    "What people often get wrong."
    commonMistakes: [String!]!
    "What to ask to know whether this is the procedure they need."
    diagnosticQuestions: [String!]!
    "Protocols to follow."
    protocols: [Protocol!]!
    "Script for video attention."
    videoScript: Protocol
    "Code in the appointment system: PAD-15"
    appointmentCode: String
    "Clauses of agreements in force that govern it."
    sla: [SlaClause!]!
    "Whether the sheet can still be trusted."
    freshness: Freshness!
    "What its last change was, and how much it matters."
    lastChange: LastChange
  }

  extend type SheetEvidence {
    "What the counter checks of it: completeness"
    frontOfficeCheck: FrontOfficeCheck
    "The check in the asked language: Completesa"
    frontOfficeCheckLabel: String
  }

  extend type Department {
    "E-mail for staff; not to be given to the public."
    internalEmail: String
    "Phone for staff; not to be given to the public."
    internalPhone: String
  }

  extend type Faq {
    "Who it is for: agents"
    audience: KnowledgeAudience!
    "Confidence in it: validated"
    confidence: Confidence!
    "What its last change was, and how much it matters."
    lastChange: LastChange
  }

  "One cell of the matrix: who does what, in which phase, through which channel."
  type AttentionCell {
    "The phase: SOL"
    phase: PhaseCode!
    "The phase in the asked language: Presentació de la sol·licitud"
    phaseLabel: String!
    "The channel; null when it is the same in every channel."
    channel: ChannelCode
    "The channel in the asked language: Presencial"
    channelLabel: String
    "Who attends: A1"
    level: LevelCode!
    "Who, in the asked language: Assistència presencial"
    levelLabel: String!
    "Who gives support: N2"
    supportLevel: LevelCode
    "Who, in the asked language: Atenció especialitzada"
    supportLevelLabel: String
    "What they do."
    does: String
    "What they do not do."
    doesNot: String
    "Minutes it should take: 10"
    targetMinutes: Float
    "Protocol to follow."
    protocol: Protocol
    "Clauses of agreements in force that govern it."
    sla: [SlaClause!]!
  }

  "How to hand a case on."
  type Handoff {
    "When: Si falta el títol d’ocupació"
    when: String
    "To whom."
    to: Reference
    "How: Per correu, amb la plantilla D-12"
    how: String
    "What to write down first."
    dataToCollect: String
    "What answer is promised: En dos dies hàbils"
    committedAnswer: String
  }

  "Somebody in a department, for staff only."
  type InternalContact {
    "Name: Marta Soler"
    name: String!
    "Phone extension: 4021"
    extension: String
    "E-mail address."
    email: String
    "When they answer: Matins de 9 a 14"
    hours: String
    "When not to hand on to them."
    doNotHandOff: String
  }

  "The last change of a record, as those who made it told it."
  type LastChange {
    "How much it matters: 10 a detail, 20 it says something else, 30 people must do, pay or bring something else. Null where nobody said."
    significance: Int
    "The same in the asked language: Canvi major"
    significanceLabel: String
    "What changed, in Catalan: La taxa puja a 42 €"
    note: String
  }

  "Whether a record can still be trusted."
  type Freshness {
    "When somebody last confirmed that it is true."
    verifiedAt: DateTime
    "When it is to be confirmed again."
    reviewOn: Date
    "Whether that day has passed, or nobody ever confirmed it."
    overdue: Boolean!
    "Days left until that day; negative once it has passed: -12"
    days: Int
  }
`
