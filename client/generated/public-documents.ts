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
  | 'notice';

/** Conditions on procedures; every one that is given must hold. */
export type ProcedureFilter = {
  /** Code of the department: URBANISME */
  readonly department?: string | null | undefined;
  /** Code of the family: LLICENCIES */
  readonly family?: string | null | undefined;
  /** Code of the topic: HABITATGE */
  readonly topic?: string | null | undefined;
  /** Code of the life event: TENIR-UN-FILL */
  readonly lifeEvent?: string | null | undefined;
  /** Who it is for: businesses */
  readonly audience?: AudienceCode | null | undefined;
  /** A channel it can be dealt with through: phone */
  readonly channel?: ChannelCode | null | undefined;
  /** Whether it can be filed online. */
  readonly online?: boolean | null | undefined;
  /** Whether it is free of charge. */
  readonly free?: boolean | null | undefined;
  /** Changed at that moment or later. */
  readonly updatedSince?: string | null | undefined;
};

/** Orders of a list of procedures. */
export type ProcedureOrder =
  /** By title, in the alphabet of the asked language. */
  | 'TITLE'
  /** Last changed first. */
  | 'UPDATED'
  /** By code. */
  | 'CODE';

/** Conditions on frequent questions; every one that is given must hold. */
export type FaqFilter = {
  /** Code of a procedure they are about: EMPADRONAMENT */
  readonly procedure?: string | null | undefined;
  /** Code of the department: PADRO */
  readonly department?: string | null | undefined;
  /** Code of the topic: HABITATGE */
  readonly topic?: string | null | undefined;
  /** A channel they are written for: chatbot */
  readonly channel?: ChannelCode | null | undefined;
  /** Changed at that moment or later. */
  readonly updatedSince?: string | null | undefined;
};

/** How a screen hangs. */
export type Orientation =
  /** Wider than high. */
  | 'landscape'
  /** Higher than wide. */
  | 'portrait';

/** Conditions on what is searched; every one that is given must hold. */
export type SearchFilter = {
  /** Kinds of record; all when not given: [procedure, faq] */
  readonly kinds?: ReadonlyArray<RecordKind> | null | undefined;
  /** Code of the department: URBANISME */
  readonly department?: string | null | undefined;
  /** Code of the topic: HABITATGE */
  readonly topic?: string | null | undefined;
  /** Code of the life event: TENIR-UN-FILL */
  readonly lifeEvent?: string | null | undefined;
  /** Who it is for: businesses */
  readonly audience?: AudienceCode | null | undefined;
  /** A channel it can be dealt with through: phone */
  readonly channel?: ChannelCode | null | undefined;
  /** A phase it speaks of: SOL */
  readonly phase?: PhaseCode | null | undefined;
  /** A level that attends it: A1 */
  readonly level?: LevelCode | null | undefined;
};

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

/** What may be different from channel to channel. */
export type ChannelAspect =
  /** Documents */
  | 'documents'
  /** Cost */
  | 'fee'
  /** Term */
  | 'term'
  /** Who may apply */
  | 'who'
  /** Identity */
  | 'identity';

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

/** Who a procedure is for. */
export type AudienceCode =
  /** Citizens */
  | 'citizens'
  /** Businesses */
  | 'businesses'
  /** Administrations */
  | 'administrations'
  /** Public employees */
  | 'public_employees'
  /** Associations */
  | 'associations'
  /** Professionals */
  | 'professionals';

/** What the silence of the administration means. */
export type Silence =
  /** Approval */
  | 'approval'
  /** Rejection */
  | 'rejection'
  /** Lapse */
  | 'lapse'
  /** Not applicable */
  | 'not_applicable'
  /** To be determined */
  | 'undetermined';

/** Units of a term. */
export type TermUnit =
  /** working days */
  | 'working_days'
  /** calendar days */
  | 'calendar_days'
  /** months */
  | 'months'
  /** years */
  | 'years';

export type AnswerQueryVariables = Exact<{
  question: string;
  locale?: Locale | null | undefined;
}>;


export type AnswerQuery = { readonly answer: { readonly found: boolean, readonly text: string, readonly source: { readonly kind: RecordKind, readonly code: string, readonly title: string, readonly url: string | null, readonly date: string } | null, readonly alternatives: ReadonlyArray<{ readonly kind: RecordKind, readonly code: string, readonly title: string, readonly url: string | null, readonly date: string }>, readonly wayOut: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly address: string | null, readonly phones: ReadonlyArray<string>, readonly emails: ReadonlyArray<string> }>, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState } } };

export type FaqsQueryVariables = Exact<{
  filter?: FaqFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type FaqsQuery = { readonly faqs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly shortAnswer: string | null, readonly answer: string | null, readonly updatedAt: string, readonly verifiedAt: string | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState } }> } };

export type ChangesQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
}>;


export type ChangesQuery = { readonly catalogue: { readonly revision: string }, readonly changes: { readonly revision: string, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly revision: string, readonly kind: RecordKind, readonly code: string, readonly live: boolean, readonly digest: string, readonly publishedAt: string }> } };

export type ChunksQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
}>;


export type ChunksQuery = { readonly catalogue: { readonly revision: string }, readonly chunks: { readonly revision: string, readonly hasMore: boolean, readonly removed: ReadonlyArray<string>, readonly chunks: ReadonlyArray<{ readonly id: string, readonly kind: RecordKind, readonly code: string, readonly locale: Locale, readonly section: string, readonly title: string, readonly hierarchy: ReadonlyArray<string>, readonly text: string, readonly url: string | null, readonly updatedAt: string, readonly verifiedAt: string | null, readonly reviewOn: string | null, readonly digest: string }> } };

export type ListQueryVariables = Exact<{
  filter?: ProcedureFilter | null | undefined;
  orderBy?: ProcedureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type ListQuery = { readonly procedures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly slug: string | null, readonly title: string | null, readonly summary: string | null, readonly url: string | null, readonly updatedAt: string, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState } }> } };

export type ScreenQueryVariables = Exact<{
  code: string;
  locale?: Locale | null | undefined;
}>;


export type ScreenQuery = { readonly screen: { readonly code: string, readonly name: string | null, readonly orientation: Orientation, readonly secondsPerCard: number, readonly updatedAt: string, readonly cards: ReadonlyArray<{ readonly code: string, readonly text: string, readonly bring: ReadonlyArray<string>, readonly queueCode: string | null, readonly minutes: number | null, readonly link: string | null }>, readonly messages: ReadonlyArray<{ readonly text: string, readonly until: string | null, readonly url: string | null }>, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState } } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly correctedQuery: string | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly kind: RecordKind, readonly code: string, readonly title: string, readonly summary: string | null, readonly url: string | null, readonly highlights: ReadonlyArray<{ readonly field: string, readonly html: string }> }>, readonly facets: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  first?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly kind: RecordKind, readonly code: string }> };

export type SheetAtQueryVariables = Exact<{
  code: string;
  at: string;
  locale?: Locale | null | undefined;
}>;


export type SheetAtQuery = { readonly procedure: { readonly code: string, readonly title: string | null, readonly summary: string | null, readonly description: string | null, readonly whoCanApply: string | null, readonly noEvidenceNeeded: boolean, readonly feeRequired: boolean, readonly evidence: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly obligationLabel: string, readonly condition: string | null }>, readonly fees: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly brackets: ReadonlyArray<{ readonly condition: string | null, readonly amount: number | null, readonly percent: number | null, readonly unit: string | null }> }>, readonly resolutionTerm: { readonly label: string } | null, readonly silence: { readonly onRequestLabel: string | null }, readonly legalResources: ReadonlyArray<{ readonly name: string | null, readonly article: string | null, readonly url: string | null }>, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState }, readonly inForce: { readonly revision: string, readonly digest: string, readonly validFrom: string, readonly validUntil: string | null } | null } | null };

export type SheetQueryVariables = Exact<{
  code?: string | null | undefined;
  slug?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type SheetQuery = { readonly procedure: { readonly code: string, readonly slug: string | null, readonly title: string | null, readonly summary: string | null, readonly description: string | null, readonly url: string | null, readonly publishedAt: string, readonly updatedAt: string, readonly verifiedAt: string | null, readonly whoCanApply: string | null, readonly noEvidenceNeeded: boolean, readonly feeRequired: boolean, readonly jsonLd: unknown, readonly localeInfo: { readonly asked: Locale, readonly served: Locale, readonly state: LocaleState }, readonly alternates: ReadonlyArray<{ readonly locale: Locale, readonly slug: string | null, readonly title: string, readonly state: LocaleState }>, readonly department: { readonly code: string, readonly name: string | null }, readonly topics: ReadonlyArray<{ readonly code: string, readonly name: string | null }>, readonly evidence: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly obligation: Obligation, readonly obligationLabel: string, readonly condition: string | null, readonly note: string | null }>, readonly evidenceNotNeeded: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly obtainedByLabel: string }>, readonly channels: ReadonlyArray<{ readonly channel: ChannelCode, readonly channelLabel: string, readonly url: string | null, readonly availability: { readonly status: Availability, readonly statusLabel: string, readonly until: string | null, readonly reason: string | null } }>, readonly channelDifferences: ReadonlyArray<{ readonly aspect: ChannelAspect, readonly aspectLabel: string, readonly inChannels: ReadonlyArray<{ readonly channelLabel: string, readonly differs: boolean, readonly says: ReadonlyArray<string> }> }>, readonly form: { readonly slug: string, readonly name: string | null, readonly url: string } | null, readonly fees: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly brackets: ReadonlyArray<{ readonly condition: string | null, readonly amount: number | null, readonly percent: number | null, readonly unit: string | null, readonly validFrom: string | null, readonly validUntil: string | null }> }>, readonly resolutionTerm: { readonly value: number, readonly unit: TermUnit, readonly label: string } | null, readonly silence: { readonly onRequest: Silence | null, readonly onRequestLabel: string | null }, readonly steps: ReadonlyArray<{ readonly phase: PhaseCode | null, readonly actorLabel: string, readonly title: string | null, readonly text: string | null }>, readonly legalResources: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly rankLabel: string, readonly article: string | null, readonly url: string | null }> } | null };

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

export const AnswerDocument = new TypedDocumentString(`
    query Answer($question: String!, $locale: Locale) {
  answer(question: $question, locale: $locale) {
    found
    text
    source {
      kind
      code
      title
      url
      date
    }
    alternatives {
      kind
      code
      title
      url
      date
    }
    wayOut {
      code
      name
      address
      phones
      emails
    }
    localeInfo {
      served
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const FaqsDocument = new TypedDocumentString(`
    query Faqs($filter: FaqFilter, $first: Int, $after: String, $locale: Locale) {
  faqs(filter: $filter, first: $first, after: $after, locale: $locale) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      question
      shortAnswer
      answer(format: HTML)
      updatedAt
      verifiedAt
      localeInfo {
        served
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FaqsQuery, FaqsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: ID!, $first: Int) {
  catalogue {
    revision
  }
  changes(since: $since, first: $first) {
    revision
    hasMore
    changes {
      revision
      kind
      code
      live
      digest
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ChunksDocument = new TypedDocumentString(`
    query Chunks($since: ID!, $first: Int) {
  catalogue {
    revision
  }
  chunks(since: $since, first: $first) {
    revision
    hasMore
    removed
    chunks {
      id
      kind
      code
      locale
      section
      title
      hierarchy
      text
      url
      updatedAt
      verifiedAt
      reviewOn
      digest
    }
  }
}
    `) as unknown as TypedDocumentString<ChunksQuery, ChunksQueryVariables>;
export const ListDocument = new TypedDocumentString(`
    query List($filter: ProcedureFilter, $orderBy: ProcedureOrder, $first: Int, $after: String, $locale: Locale) {
  procedures(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    locale: $locale
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      slug
      title
      summary
      url
      updatedAt
      localeInfo {
        served
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListQuery, ListQueryVariables>;
export const ScreenDocument = new TypedDocumentString(`
    query Screen($code: ID!, $locale: Locale) {
  screen(code: $code, locale: $locale) {
    code
    name
    orientation
    secondsPerCard
    cards {
      code
      text
      bring
      queueCode
      minutes
      link
    }
    messages {
      text
      until
      url
    }
    updatedAt
    localeInfo {
      served
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenQuery, ScreenQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $filter: SearchFilter, $first: Int, $after: String, $locale: Locale) {
  search(
    query: $query
    filter: $filter
    first: $first
    after: $after
    locale: $locale
  ) {
    totalCount
    correctedQuery
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      kind
      code
      title
      summary
      url
      highlights {
        field
        html
      }
    }
    facets {
      name
      values {
        value
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $first: Int, $locale: Locale) {
  suggest(prefix: $prefix, first: $first, locale: $locale) {
    text
    kind
    code
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SheetAtDocument = new TypedDocumentString(`
    query SheetAt($code: ID!, $at: DateTime!, $locale: Locale) {
  procedure(code: $code, at: $at, locale: $locale) {
    code
    title
    summary
    description(format: HTML)
    whoCanApply(format: HTML)
    noEvidenceNeeded
    evidence {
      code
      name
      obligationLabel
      condition
    }
    feeRequired
    fees {
      code
      name
      brackets {
        condition
        amount
        percent
        unit
      }
    }
    resolutionTerm {
      label
    }
    silence {
      onRequestLabel
    }
    legalResources {
      name
      article
      url
    }
    localeInfo {
      served
      state
    }
    inForce {
      revision
      digest
      validFrom
      validUntil
    }
  }
}
    `) as unknown as TypedDocumentString<SheetAtQuery, SheetAtQueryVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($code: ID, $slug: String, $locale: Locale) {
  procedure(code: $code, slug: $slug, locale: $locale) {
    code
    slug
    title
    summary
    description(format: HTML)
    url
    publishedAt
    updatedAt
    verifiedAt
    localeInfo {
      asked
      served
      state
    }
    alternates {
      locale
      slug
      title
      state
    }
    department {
      code
      name
    }
    topics {
      code
      name
    }
    whoCanApply(format: HTML)
    noEvidenceNeeded
    evidence {
      code
      name
      obligation
      obligationLabel
      condition
      note
    }
    evidenceNotNeeded {
      code
      name
      obtainedByLabel
    }
    channels {
      channel
      channelLabel
      url
      availability {
        status
        statusLabel
        until
        reason
      }
    }
    channelDifferences {
      aspect
      aspectLabel
      inChannels {
        channelLabel
        differs
        says
      }
    }
    form {
      slug
      name
      url
    }
    feeRequired
    fees {
      code
      name
      brackets {
        condition
        amount
        percent
        unit
        validFrom
        validUntil
      }
    }
    resolutionTerm {
      value
      unit
      label
    }
    silence {
      onRequest
      onRequestLabel
    }
    steps {
      phase
      actorLabel
      title
      text
    }
    legalResources {
      code
      name
      rankLabel
      article
      url
    }
    jsonLd
  }
}
    `) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
