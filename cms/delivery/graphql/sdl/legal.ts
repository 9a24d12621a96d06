/** What the law has to do with a procedure. */
export const legalSdl = /* GraphQL */ `
  "What the silence of the administration means."
  type SilenceEffect {
    "When a person asked: approval"
    onRequest: Silence
    "The same in the asked language: Estimatori"
    onRequestLabel: String
    "When the administration began: lapse"
    exOfficio: Silence
    "The same in the asked language: Caducitat"
    exOfficioLabel: String
    "Norm that says so."
    legalResource: LegalResource
  }

  "A way to appeal."
  type Appeal {
    "The kind: reconsideration"
    kind: AppealKind!
    "The kind in the asked language: Reposició (potestatiu)"
    kindLabel: String!
    "Before whom: Alcaldia"
    body: String
    "In what time."
    term: Term
  }

  "A norm, and the article of it that matters."
  type LegalResource {
    "Code of the norm: LLEI-39-2015"
    code: ID!
    "Its title."
    name: String
    "Its rank: law"
    rank: LegalRank!
    "The rank in the asked language: Llei"
    rankLabel: String!
    "Its number: 39/2015"
    number: String
    "Day it was published."
    publishedOn: Date
    "Where it can be read."
    url: String
    "Whether it is in force."
    inForce: Boolean!
    "The article: art. 24"
    article: String
  }

  "What is done with personal data (GDPR, article 13)."
  type DataProtection {
    "Processing activity: Padró municipal"
    activity: String
    "What for."
    purpose: String
    "On what legal basis."
    legalBasis: String
    "Who receives the data."
    recipients: String
    "How long they are kept."
    retention: String
    "Entry in the register of activities."
    url: String
  }
`
