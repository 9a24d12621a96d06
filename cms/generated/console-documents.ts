/* Written by `npm run types` from the schemas and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds of record. */
export type RecordKind =
  /** A procedure sheet. */
  | 'procedure'
  /** A frequent question. */
  | 'faq'
  /** An electronic form. */
  | 'form'
  /** An organisational unit. */
  | 'department'
  /** A topic. */
  | 'topic'
  /** A life event. */
  | 'life_event'
  /** An office, counter, phone line or mailbox. */
  | 'service_point'
  /** A family of procedures. */
  | 'family'
  /** A queue screen. */
  | 'screen'
  /** A notice. */
  | 'notice'
  /** A protocol for agents. */
  | 'protocol'
  /** An agreement between a department and citizen attention. */
  | 'sla';

/** Languages of the catalogue. ca is the source; the others are translations of it. */
export type Locale =
  /** Catalan */
  | 'ca'
  /** Spanish */
  | 'es'
  /** English */
  | 'en';

/** How the text of the asked locale came to be. */
export type LocaleState =
  /** Written in this language. */
  | 'ORIGINAL'
  /** Translated from the source, and up to date with it. */
  | 'TRANSLATED'
  /** Translated, but the source has changed since, or nobody has confirmed the translation. */
  | 'OUTDATED'
  /** Not translated: the source language was served instead. */
  | 'FALLBACK'
  /** Not written in the asked language nor in the source. */
  | 'MISSING';

/** Channels people use to reach the administration. */
export type ChannelCode =
  /** In person */
  | 'in_person'
  /** By phone */
  | 'phone'
  /** Electronic office */
  | 'seu'
  /** Website */
  | 'web'
  /** Mobile app */
  | 'app'
  /** Kiosk at the office */
  | 'kiosk'
  /** E-mail */
  | 'email'
  /** Instant messaging */
  | 'messaging'
  /** Social networks */
  | 'social'
  /** Chatbot */
  | 'chatbot'
  /** Video attention */
  | 'video'
  /** At home */
  | 'home'
  /** Post and other registries */
  | 'post';

/** Levels of attention: who attends. */
export type LevelCode =
  /** Self-service */
  | 'AS'
  /** Outreach */
  | 'N0'
  /** General attention */
  | 'N1'
  /** Assistance in person */
  | 'A1'
  /** Assistance at a distance */
  | 'A2'
  /** Automated assistance */
  | 'A3'
  /** Department contact */
  | 'IN'
  /** Specialised attention */
  | 'N2'
  /** Expert processing */
  | 'G3'
  /** Back office */
  | 'BO';

/** Phases of a procedure, from its definition to the archive. */
export type PhaseCode =
  /** Definition of the service */
  | 'D'
  /** Publication of the norm */
  | 'N'
  /** Information */
  | 'INF'
  /** Guidance and diagnosis */
  | 'OR'
  /** Help with self-service */
  | 'A'
  /** Digitisation of documents */
  | 'DIG'
  /** Submission of the request */
  | 'SOL'
  /** Check of documents */
  | 'VD'
  /** General registry */
  | 'RG'
  /** Data from other administrations */
  | 'INT'
  /** Payment */
  | 'PAG'
  /** Processing of the case */
  | 'INST'
  /** Correction of documents */
  | 'ED'
  /** Notices and notifications */
  | 'COM'
  /** State of the case */
  | 'EST'
  /** Decision */
  | 'RES'
  /** Archive */
  | 'AR';

/** Whether an appointment is needed. */
export type AppointmentNeed =
  /** Not needed */
  | 'no'
  /** Recommended */
  | 'recommended'
  /** Required */
  | 'required';

/** State of a service, a channel or an office. */
export type Availability =
  /** Normal */
  | 'normal'
  /** With incidents */
  | 'with_incidents'
  /** Limited */
  | 'limited'
  /** Suspended */
  | 'suspended'
  /** Temporarily closed */
  | 'closed'
  /** Extinct */
  | 'extinct';

/** Whether a document must be brought. */
export type Obligation =
  /** Required */
  | 'required'
  /** Optional */
  | 'optional'
  /** Depending on the case */
  | 'conditional';

/** Who brings a document. */
export type ObtainedBy =
  /** The person brings it */
  | 'person'
  /** We consult it */
  | 'via_oberta'
  /** The town hall already has it */
  | 'own'
  /** Declared by the person */
  | 'declared'
  /** We consult it unless the person objects */
  | 'unless_opposed';

/** What the counter checks of a document. */
export type FrontOfficeCheck =
  /** None */
  | 'none'
  /** Completeness */
  | 'completeness'
  /** Authenticity and copy */
  | 'authenticity'
  /** Content */
  | 'content';

export type SearchQueryVariables = Exact<{
  query: string;
  locale: Locale;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly correctedQuery: string | null, readonly edges: ReadonlyArray<{ readonly kind: RecordKind, readonly code: string, readonly title: string, readonly summary: string | null, readonly highlights: ReadonlyArray<{ readonly field: string, readonly html: string }> }> }, readonly suggest: ReadonlyArray<{ readonly text: string, readonly kind: RecordKind, readonly code: string }> };

export type NewsQueryVariables = Exact<{
  locale: Locale;
}>;


export type NewsQuery = { readonly digest: { readonly items: ReadonlyArray<{ readonly kind: RecordKind, readonly code: string, readonly title: string | null, readonly live: boolean, readonly publishedAt: string }> } };

export type ProtocolTextFragment = { readonly code: string, readonly title: string | null, readonly kindLabel: string, readonly symptoms: ReadonlyArray<string>, readonly limits: string | null, readonly handoff: string | null, readonly confidenceLabel: string, readonly verifiedAt: string | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState }, readonly department: { readonly name: string | null } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: string | null }>, readonly steps: ReadonlyArray<{ readonly number: number, readonly action: string | null, readonly sayLiterally: string | null, readonly ifNoGoTo: number | null, readonly system: string | null, readonly minutes: number | null }> };

export type ProtocolQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type ProtocolQuery = { readonly protocol: { readonly code: string, readonly title: string | null, readonly kindLabel: string, readonly symptoms: ReadonlyArray<string>, readonly limits: string | null, readonly handoff: string | null, readonly confidenceLabel: string, readonly verifiedAt: string | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState }, readonly department: { readonly name: string | null } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: string | null }>, readonly steps: ReadonlyArray<{ readonly number: number, readonly action: string | null, readonly sayLiterally: string | null, readonly ifNoGoTo: number | null, readonly system: string | null, readonly minutes: number | null }> } | null };

export type QuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
  locale: Locale;
}>;


export type QuestionsQuery = { readonly faqs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly shortAnswer: string | null, readonly answer: string | null, readonly verifiedAt: string | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState }, readonly department: { readonly name: string | null } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SheetQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type SheetQuery = { readonly procedure: { readonly code: string, readonly title: string | null, readonly summary: string | null, readonly spokenAnswer: string | null, readonly diagnosticQuestions: ReadonlyArray<string>, readonly commonMistakes: ReadonlyArray<string>, readonly url: string | null, readonly noEvidenceNeeded: boolean, readonly feeRequired: boolean, readonly reductions: string | null, readonly applicationDeadline: string | null, readonly appointmentCode: string | null, readonly queueCode: string | null, readonly attentionMinutes: number | null, readonly genericForm: boolean, readonly interlocutor: string | null, readonly deputy: string | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState }, readonly freshness: { readonly verifiedAt: string | null, readonly reviewOn: string | null, readonly overdue: boolean }, readonly department: { readonly name: string | null }, readonly attention: ReadonlyArray<{ readonly phase: PhaseCode, readonly phaseLabel: string, readonly channel: ChannelCode | null, readonly channelLabel: string | null, readonly level: LevelCode, readonly levelLabel: string, readonly supportLevel: LevelCode | null, readonly supportLevelLabel: string | null, readonly does: string | null, readonly doesNot: string | null, readonly targetMinutes: number | null, readonly protocol: { readonly code: string, readonly title: string | null } | null, readonly sla: ReadonlyArray<{ readonly code: string, readonly action: string | null, readonly limitLabel: string, readonly thresholdPercent: number | null }> }>, readonly evidence: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly obligation: Obligation, readonly obligationLabel: string, readonly condition: string | null, readonly presentationLabel: string, readonly obtainedBy: ObtainedBy, readonly howToObtain: string | null, readonly note: string | null, readonly frontOfficeCheck: FrontOfficeCheck | null, readonly frontOfficeCheckLabel: string | null }>, readonly evidenceNotNeeded: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly obtainedByLabel: string }>, readonly fees: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly exemptions: string | null, readonly brackets: ReadonlyArray<{ readonly condition: string | null, readonly amount: number | null, readonly percent: number | null, readonly unit: string | null, readonly validFrom: string | null, readonly validUntil: string | null }> }>, readonly payment: { readonly meansLabels: ReadonlyArray<string> } | null, readonly resolutionTerm: { readonly label: string } | null, readonly averageTime: { readonly label: string } | null, readonly silence: { readonly onRequestLabel: string | null, readonly exOfficioLabel: string | null }, readonly channels: ReadonlyArray<{ readonly channel: ChannelCode, readonly channelLabel: string, readonly url: string | null, readonly appointment: { readonly need: AppointmentNeed, readonly needLabel: string, readonly url: string | null } | null, readonly availability: { readonly status: Availability, readonly statusLabel: string, readonly until: string | null, readonly reason: string | null } }>, readonly form: { readonly slug: string, readonly name: string | null } | null, readonly handoff: { readonly when: string | null, readonly how: string | null, readonly dataToCollect: string | null, readonly committedAnswer: string | null, readonly to: { readonly name: string | null } | null } | null, readonly internalContact: { readonly name: string, readonly extension: string | null, readonly email: string | null, readonly hours: string | null, readonly doNotHandOff: string | null } | null, readonly protocols: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly kindLabel: string, readonly symptoms: ReadonlyArray<string>, readonly limits: string | null, readonly handoff: string | null, readonly confidenceLabel: string, readonly verifiedAt: string | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState }, readonly department: { readonly name: string | null } | null, readonly procedures: ReadonlyArray<{ readonly code: string, readonly name: string | null }>, readonly steps: ReadonlyArray<{ readonly number: number, readonly action: string | null, readonly sayLiterally: string | null, readonly ifNoGoTo: number | null, readonly system: string | null, readonly minutes: number | null }> }>, readonly related: ReadonlyArray<{ readonly relationLabel: string, readonly procedure: { readonly code: string, readonly name: string | null } }> } | null, readonly faqs: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly shortAnswer: string | null }> }, readonly notices: ReadonlyArray<{ readonly code: string, readonly text: string | null, readonly severityLabel: string, readonly procedures: ReadonlyArray<{ readonly code: string }>, readonly servicePoints: ReadonlyArray<{ readonly code: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProtocolTextFragmentDoc = new TypedDocumentString(`
    fragment ProtocolText on Protocol {
  code
  title
  kindLabel
  symptoms
  limits(format: PLAIN)
  handoff
  confidenceLabel
  verifiedAt
  localeInfo {
    served
    state
  }
  department {
    name
  }
  procedures {
    code
    name
  }
  steps {
    number
    action
    sayLiterally
    ifNoGoTo
    system
    minutes
  }
}
    `, {"fragmentName":"ProtocolText"}) as unknown as TypedDocumentString<ProtocolTextFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $locale: Locale!) {
  search(
    query: $query
    first: 20
    locale: $locale
    filter: {kinds: [procedure, protocol, faq]}
  ) {
    totalCount
    correctedQuery
    edges {
      kind
      code
      title
      summary
      highlights {
        field
        html
      }
    }
  }
  suggest(prefix: $query, first: 6, locale: $locale) {
    text
    kind
    code
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($locale: Locale!) {
  digest(first: 100, locale: $locale) {
    items {
      kind
      code
      title
      live
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const ProtocolDocument = new TypedDocumentString(`
    query Protocol($code: ID!, $locale: Locale!) {
  protocol(code: $code, locale: $locale) {
    ...ProtocolText
  }
}
    fragment ProtocolText on Protocol {
  code
  title
  kindLabel
  symptoms
  limits(format: PLAIN)
  handoff
  confidenceLabel
  verifiedAt
  localeInfo {
    served
    state
  }
  department {
    name
  }
  procedures {
    code
    name
  }
  steps {
    number
    action
    sayLiterally
    ifNoGoTo
    system
    minutes
  }
}`) as unknown as TypedDocumentString<ProtocolQuery, ProtocolQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($after: String, $locale: Locale!) {
  faqs(first: 100, after: $after, locale: $locale) {
    nodes {
      code
      question
      shortAnswer
      answer
      verifiedAt
      localeInfo {
        served
        state
      }
      department {
        name
      }
      procedures {
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($code: ID!, $locale: Locale!) {
  procedure(code: $code, locale: $locale) {
    code
    title
    summary
    spokenAnswer
    diagnosticQuestions
    commonMistakes
    url
    localeInfo {
      served
      state
    }
    freshness {
      verifiedAt
      reviewOn
      overdue
    }
    department {
      name
    }
    attention {
      phase
      phaseLabel
      channel
      channelLabel
      level
      levelLabel
      supportLevel
      supportLevelLabel
      does
      doesNot
      targetMinutes
      protocol {
        code
        title
      }
      sla {
        code
        action
        limitLabel
        thresholdPercent
      }
    }
    noEvidenceNeeded
    evidence {
      code
      name
      obligation
      obligationLabel
      condition
      presentationLabel
      obtainedBy
      howToObtain
      note
      frontOfficeCheck
      frontOfficeCheckLabel
    }
    evidenceNotNeeded {
      code
      name
      obtainedByLabel
    }
    feeRequired
    fees {
      code
      name
      exemptions
      brackets {
        condition
        amount
        percent
        unit
        validFrom
        validUntil
      }
    }
    reductions(format: PLAIN)
    payment {
      meansLabels
    }
    resolutionTerm {
      label
    }
    averageTime {
      label
    }
    applicationDeadline
    silence {
      onRequestLabel
      exOfficioLabel
    }
    channels {
      channel
      channelLabel
      url
      appointment {
        need
        needLabel
        url
      }
      availability {
        status
        statusLabel
        until
        reason
      }
    }
    appointmentCode
    queueCode
    attentionMinutes
    genericForm
    form {
      slug
      name
    }
    handoff {
      when
      to {
        name
      }
      how
      dataToCollect
      committedAnswer
    }
    internalContact {
      name
      extension
      email
      hours
      doNotHandOff
    }
    interlocutor
    deputy
    protocols {
      ...ProtocolText
    }
    related {
      relationLabel
      procedure {
        code
        name
      }
    }
  }
  faqs(filter: {procedure: $code}, first: 20, locale: $locale) {
    nodes {
      code
      question
      shortAnswer
    }
  }
  notices(locale: $locale) {
    code
    text
    severityLabel
    procedures {
      code
    }
    servicePoints {
      code
    }
  }
}
    fragment ProtocolText on Protocol {
  code
  title
  kindLabel
  symptoms
  limits(format: PLAIN)
  handoff
  confidenceLabel
  verifiedAt
  localeInfo {
    served
    state
  }
  department {
    name
  }
  procedures {
    code
    name
  }
  steps {
    number
    action
    sayLiterally
    ifNoGoTo
    system
    minutes
  }
}`) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
