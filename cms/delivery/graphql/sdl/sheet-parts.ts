/** What a procedure is made of. */
export const sheetPartsSdl = /* GraphQL */ `
  "One channel of a procedure, and what differs in it."
  type SheetChannel {
    "The channel: in_person"
    channel: ChannelCode!
    "The channel in the asked language: Presencial"
    channelLabel: String!
    "What it can be used for: filing, payment"
    actions: [ChannelAction!]!
    "Who attends in it: A1"
    levels: [LevelCode!]!
    "How to use it."
    instructions("How to write it." format: TextFormat = HTML): String
    "Where to go: https://seu.vila.cat/tramits/42"
    url: String
    "Offices and counters where it is attended."
    servicePoints: [ServicePoint!]!
    "Whether an appointment is needed."
    appointment: Appointment
    "Whether it works now."
    availability: ChannelAvailability!
    "What differs in this channel from the rest of the sheet."
    overrides: ChannelOverrides!
  }

  "An appointment."
  type Appointment {
    "Whether it is needed: required"
    need: AppointmentNeed!
    "The need in the asked language: Obligatòria"
    needLabel: String!
    "Where to book it: https://citaprevia.vila.cat"
    url: String
  }

  "Whether a channel works, and why not."
  type ChannelAvailability {
    "The state: suspended"
    status: Availability!
    "The state in the asked language: Suspès"
    statusLabel: String!
    "First day it holds."
    from: Date
    "Last day it holds."
    until: Date
    "Why: Manteniment de la seu electrònica"
    reason: String
  }

  "What differs in one channel; empty parts do not differ."
  type ChannelOverrides {
    "Documents asked for only in this channel."
    evidence: [Reference!]!
    "Fees of this channel."
    fees: [Reference!]!
    "Deadline in this channel: Fins a les 14 h"
    deadline: String
    "Identification in this channel: DNI original"
    identification: String
    "Who may apply through it: Només professionals"
    whoCanApply: String
  }

  "One thing that is not the same in all the channels in which a procedure can be filed."
  type ChannelDifference {
    "What differs: documents"
    aspect: ChannelAspect!
    "The aspect in the asked language: Documentació"
    aspectLabel: String!
    "What holds in each channel, told whole."
    inChannels: [ChannelRule!]!
  }

  "What holds in one channel."
  type ChannelRule {
    "The channel: in_person"
    channel: ChannelCode!
    "The channel in the asked language: Presencial"
    channelLabel: String!
    "Whether the channel has a rule of its own; false where it is as the sheet says."
    differs: Boolean!
    "The rule, one line each; none where there is nothing to bring, to pay or to say: DNI original"
    says: [String!]!
  }

  "How one must identify oneself."
  type Identification {
    "Whether it is asked for at all."
    required: Boolean!
    "Least assurance accepted: substantial"
    minimumLevel: AssuranceLevel
    "Accepted means: idcat_mobil_in_person"
    mechanisms: [IdentificationMeans!]!
    "The accepted means in the asked language."
    mechanismLabels: [String!]!
    "The signature asked for: advanced"
    signature: Signature
  }

  "What can be done by video."
  type Video {
    "The kind: informative"
    kind: VideoKind!
    "The kind in the asked language: Informativa"
    kindLabel: String!
    "How one identifies oneself by video."
    identification: String
  }

  "A document or datum that a procedure needs."
  type SheetEvidence {
    "Code of the kind of document: DNI"
    code: ID!
    "Its name: Document nacional d’identitat"
    name: String
    "What it is."
    description: String
    "Whether it must be brought: conditional"
    obligation: Obligation!
    "The obligation in the asked language: Segons el cas"
    obligationLabel: String!
    "In which case: Si actua en nom d’una altra persona"
    condition: String
    "How it is handed in: copy"
    presentation: Presentation!
    "The way in the asked language: Còpia simple"
    presentationLabel: String!
    "Who brings it: via_oberta"
    obtainedBy: ObtainedBy!
    "Who, in the asked language: La consultem (Via Oberta)"
    obtainedByLabel: String!
    "How a person gets it."
    howToObtain: String
    "Anything else about it."
    note: String
  }

  "A period in which a procedure can be asked for."
  type ApplicationWindow {
    "First day."
    from: Date!
    "Last day."
    until: Date!
    "Name of the call: Convocatòria 2026"
    call: String
    "Where the call is published."
    url: String
  }

  "A fee."
  type SheetFee {
    "Code of the fee: TAXA-OBRES"
    code: ID!
    "Its name: Taxa per llicència d’obres"
    name: String
    "Its kind: public_price"
    kind: FeeKind!
    "The kind in the asked language: Preu públic"
    kindLabel: String!
    "Amounts, by case and by date."
    brackets: [FeeBracket!]!
    "Who does not pay."
    exemptions: String
    "Ordinance that sets it."
    ordinance: LegalResource
  }

  "One amount of a fee."
  type FeeBracket {
    "In which case: Obra menor"
    condition: String
    "Euros: 45.5; null where the fee is a rate."
    amount: Float
    "Rate in percent of what unit says: 3.6; null where it is an amount."
    percent: Float
    "For what, or of what: per metre quadrat, del pressupost de les obres"
    unit: String
    "First day it holds."
    validFrom: Date
    "Last day it holds."
    validUntil: Date
  }

  "When and how one pays."
  type Payment {
    "When: filing"
    moment: PaymentMoment
    "How: gateway, card_terminal"
    means: [PaymentMeans!]!
    "How, in the asked language."
    meansLabels: [String!]!
  }

  "Something one obtains."
  type Output {
    "What: Llicència d’obres menors"
    name: String
    "Its kind: permit"
    kind: OutputKind!
    "The kind in the asked language: Permís"
    kindLabel: String!
    "How long it holds: Sis mesos"
    validity: String
  }

  "One step of a procedure."
  type SheetStep {
    "Phase it belongs to: SOL"
    phase: PhaseCode
    "The phase in the asked language: Presentació de la sol·licitud"
    phaseLabel: String
    "Who acts: front_office"
    actor: StepActor!
    "Who, in the asked language: L’OAC"
    actorLabel: String!
    "Name of the step."
    title: String
    "What happens in it."
    text: String
    "How long it takes: Deu dies"
    term: String
  }
`
