/** What the console asks of `/graphql/agent`; its answers are in answers.ts. */

const clause = `code action limitLabel thresholdPercent`

const protocol = `
  code title kindLabel symptoms limits(format: PLAIN) handoff
  confidenceLabel verifiedAt localeInfo { served state }
  department { name }
  procedures { code name }
  steps { number action sayLiterally ifNoGoTo system minutes }`

const faq = `
  code question shortAnswer answer verifiedAt localeInfo { served state }
  department { name } procedures { code name }`

export const searchQuery = `query Search($query: String!, $locale: Locale!) {
  search(query: $query, first: 20, locale: $locale,
    filter: { kinds: [procedure, protocol, faq] }) {
    totalCount correctedQuery
    edges { kind code title summary highlights { field html } }
  }
  suggest(prefix: $query, first: 6, locale: $locale) { text kind code }
}`

export const digestQuery = `query News($locale: Locale!) {
  digest(first: 100, locale: $locale) { items { kind code title live publishedAt } }
}`

export const procedureQuery = `query Sheet($code: ID!, $locale: Locale!) {
  procedure(code: $code, locale: $locale) {
    code title summary spokenAnswer diagnosticQuestions commonMistakes url
    localeInfo { served state }
    freshness { verifiedAt reviewOn overdue }
    department { name }
    attention {
      phase phaseLabel channel channelLabel level levelLabel supportLevel supportLevelLabel
      does doesNot targetMinutes protocol { code title } sla { ${clause} }
    }
    noEvidenceNeeded
    evidence {
      code name obligation obligationLabel condition presentationLabel obtainedBy
      howToObtain note frontOfficeCheck frontOfficeCheckLabel
    }
    evidenceNotNeeded { code name obtainedByLabel }
    feeRequired
    fees { code name exemptions brackets { condition amount percent unit validFrom validUntil } }
    reductions(format: PLAIN)
    payment { meansLabels }
    resolutionTerm { label } averageTime { label } applicationDeadline
    silence { onRequestLabel exOfficioLabel }
    channels {
      channel channelLabel url appointment { need needLabel url }
      availability { status statusLabel until reason }
    }
    appointmentCode queueCode attentionMinutes genericForm
    form { slug name }
    handoff { when to { name } how dataToCollect committedAnswer }
    internalContact { name extension email hours doNotHandOff }
    interlocutor deputy
    protocols { ${protocol} }
    related { relationLabel procedure { code name } }
  }
  faqs(filter: { procedure: $code }, first: 20, locale: $locale) {
    nodes { code question shortAnswer }
  }
  notices(locale: $locale) { code text severityLabel procedures { code } servicePoints { code } }
}`

export const protocolQuery = `query Protocol($code: ID!, $locale: Locale!) {
  protocol(code: $code, locale: $locale) { ${protocol} }
}`

export const faqsQuery = `query Questions($after: String, $locale: Locale!) {
  faqs(first: 100, after: $after, locale: $locale) {
    nodes { ${faq} } pageInfo { hasNextPage endCursor }
  }
}`
