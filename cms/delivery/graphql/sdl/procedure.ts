/** A procedure and its lists. */
export const procedureSdl = /* GraphQL */ `
  "A procedure as it is explained to people, in one language."
  type Procedure {
    "Stable code, without year: EMPADRONAMENT"
    code: ID!
    "Address of its page in the asked language: empadronament"
    slug: String
    "Plain-language title: Empadronar-se"
    title: String
    "Administrative name: Alta al padró municipal d’habitants"
    officialName: String
    "Other names people use: volant de convivència"
    alternativeNames: [String!]!
    "What it is in one sentence."
    summary: String
    "What it is, at length."
    description("How to write it." format: TextFormat = HTML): String
    "Kind of procedure (SIA): P"
    kind: ProcedureKind!
    "The kind in the asked language: Procediment"
    kindLabel: String!
    "Legal regime: licence"
    regime: Regime!
    "The regime in the asked language: Autorització o llicència"
    regimeLabel: String!
    "Code in the national inventory (SIA): 2145678"
    siaCode: String
    "Family it belongs to."
    family: Reference
    "Topics it is about."
    topics: [Reference!]!
    "Life events it serves."
    lifeEvents: [Reference!]!
    "Other procedures one may need before, after or instead."
    related: [RelatedProcedure!]!
    "Department that keeps this sheet."
    department: Reference!
    "Department that answers for the procedure."
    competentAuthority: Reference!
    "Unit that processes the cases."
    processingUnit: Reference
    "Who decides: Alcaldia"
    resolvingBody: String
    "Whose competence it is: own"
    competence: Competence!
    "Who manages it when it is not the town hall."
    externalManager: ExternalManager
    "Where to ask about it."
    contactPoints: [ServicePoint!]!
    "Who it is for: citizens, businesses"
    audiences: [AudienceCode!]!
    "Who may apply, explained."
    whoCanApply("How to write it." format: TextFormat = HTML): String
    "What one must fulfil."
    requirements: [Requirement!]!
    "Whether somebody else may apply: registry"
    representation: Representation
    "Whether an authorised official may file it on a person’s behalf."
    assistedFiling: Boolean!
    "Who must use electronic means: legal_persons"
    electronicOnlyFor: [ElectronicOnly!]!
    "Where it holds: Tot el terme municipal"
    spatialCoverage: String
    "Ways to get informed, apply, follow up and pay."
    channels: [SheetChannel!]!
    "What is not the same in all the channels in which it can be filed; empty where all is."
    channelDifferences: [ChannelDifference!]!
    "The electronic form that starts it."
    form: Form
    "Whether it is filed with the generic form, for want of its own."
    genericForm: Boolean!
    "How one must identify oneself to file it online."
    identification: Identification
    "What can be done by video."
    video: Video
    "Level of electronic administration: online_filing"
    digitalMaturity: DigitalMaturity!
    "True when no document has to be brought."
    noEvidenceNeeded: Boolean!
    "Documents and data the procedure needs."
    evidence: [SheetEvidence!]!
    "Those that the person need not bring, because the administration gets them."
    evidenceNotNeeded: [SheetEvidence!]!
    "What the person must have in hand, one line each: DNI o passaport"
    whatToBring: [String!]!
    "When it can be asked for: continuous"
    periodicity: Periodicity!
    "The periods in which it can be asked for."
    windows: [ApplicationWindow!]!
    "Until when it can be asked for, in words: Quinze dies abans de l’obra"
    applicationDeadline: String
    "How it starts: on_request"
    initiation: [Initiation!]!
    "Time the administration has to decide."
    resolutionTerm: Term
    "Time it really takes."
    averageTime: Term
    "What silence means when that time is over."
    silence: SilenceEffect!
    "Whether the decision ends the administrative route."
    exhaustsAdministrativeRoute: Boolean
    "How to appeal."
    appeals: [Appeal!]!
    "False when it is free of charge."
    feeRequired: Boolean!
    "What it costs."
    fees: [SheetFee!]!
    "Who pays less, or nothing."
    reductions("How to write it." format: TextFormat = HTML): String
    "When and how one pays."
    payment: Payment
    "What one obtains."
    outputs: [Output!]!
    "Page where the state of the case can be seen: https://seu.vila.cat/carpeta"
    trackingUrl: String
    "How the decision is notified: choice"
    notification: NotificationKind
    "What happens, in order."
    steps: [SheetStep!]!
    "Norms it stands on."
    legalResources: [LegalResource!]!
    "What is done with personal data."
    dataProtection: DataProtection
    "Anything else people should know."
    otherInformation("How to write it." format: TextFormat = HTML): String
    "Text for queue screens, at most 90 characters: Empadrona’t amb el DNI i el contracte"
    screenText: String
    "Text for chats: Per empadronar-te porta el DNI i el contracte de lloguer."
    chatText: String
    "What a queue screen shows of it."
    screenCard: ScreenCard!
    "Minutes an attention takes: 15"
    attentionMinutes: Float
    "Code in the queue system: PAD"
    queueCode: String
    "Page where a person goes on with it: where it is filed online, else our page of the sheet."
    url: String
    "When it was first published."
    publishedAt: DateTime!
    "When its content last changed."
    updatedAt: DateTime!
    "When somebody last confirmed that it is true."
    verifiedAt: DateTime
    "When it is to be confirmed again."
    reviewOn: Date
    "Revision of the catalogue at which it last changed: 1284"
    revision: ID!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
    "The same sheet in the languages it is written in, for links between them."
    alternates: [Alternate!]!
    "What search engines read: a GovernmentService of schema.org."
    jsonLd: JSON!
  }

  "The same record in another language."
  type Alternate {
    "The language."
    locale: Locale!
    "Address of its page in that language: empadronamiento"
    slug: String
    "Title in that language: Empadronarse"
    title: String!
    "How that text came to be."
    state: LocaleState!
  }

  "Another procedure, and how it relates to this one."
  type RelatedProcedure {
    "The relation: previous"
    relation: Relation!
    "The relation in the asked language: Previ"
    relationLabel: String!
    "The other procedure."
    procedure: Reference!
  }

  "Who manages a procedure that is not the town hall’s own."
  type ExternalManager {
    "Name: Organisme de Gestió Tributària"
    name: String
    "Where to go: https://orgt.diba.cat"
    url: String
  }

  "Something one must fulfil."
  type Requirement {
    "What: Viure al municipi"
    text: String
    "How it is verified: interoperability"
    verifiedBy: String
  }

  "A page of procedures (Relay)."
  type ProcedureConnection {
    "The procedures with their cursors."
    edges: [ProcedureEdge!]!
    "The procedures alone."
    nodes: [Procedure!]!
    "Where this page stands."
    pageInfo: PageInfo!
    "How many there are in all the pages: 612"
    totalCount: Int!
  }

  "A procedure in a page."
  type ProcedureEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "The procedure."
    node: Procedure!
  }

  "Conditions on procedures; every one that is given must hold."
  input ProcedureFilter {
    "Code of the department: URBANISME"
    department: ID
    "Code of the family: LLICENCIES"
    family: ID
    "Code of the topic: HABITATGE"
    topic: ID
    "Code of the life event: TENIR-UN-FILL"
    lifeEvent: ID
    "Who it is for: businesses"
    audience: AudienceCode
    "A channel it can be dealt with through: phone"
    channel: ChannelCode
    "Whether it can be filed online."
    online: Boolean
    "Whether it is free of charge."
    free: Boolean
    "Changed at that moment or later."
    updatedSince: DateTime
  }

  "Orders of a list of procedures."
  enum ProcedureOrder {
    "By title, in the alphabet of the asked language."
    TITLE
    "Last changed first."
    UPDATED
    "By code."
    CODE
  }
`
