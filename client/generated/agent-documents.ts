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

export type AgentSheetQueryVariables = Exact<{
  code: string;
  locale?: Locale | null | undefined;
}>;


export type AgentSheetQuery = { readonly procedure: { readonly code: string, readonly title: string | null, readonly summary: string | null, readonly internal: boolean, readonly spokenAnswer: string | null, readonly diagnosticQuestions: ReadonlyArray<string>, readonly commonMistakes: ReadonlyArray<string>, readonly attention: ReadonlyArray<{ readonly phase: PhaseCode, readonly phaseLabel: string, readonly channel: ChannelCode | null, readonly channelLabel: string | null, readonly level: LevelCode, readonly levelLabel: string, readonly supportLevelLabel: string | null, readonly does: string | null, readonly doesNot: string | null, readonly targetMinutes: number | null, readonly protocol: { readonly code: string, readonly title: string | null } | null }>, readonly handoff: { readonly when: string | null, readonly how: string | null, readonly dataToCollect: string | null, readonly committedAnswer: string | null, readonly to: { readonly code: string, readonly name: string | null } | null } | null, readonly internalContact: { readonly name: string, readonly extension: string | null, readonly email: string | null, readonly hours: string | null, readonly doNotHandOff: string | null } | null, readonly freshness: { readonly verifiedAt: string | null, readonly reviewOn: string | null, readonly overdue: boolean, readonly days: number | null }, readonly lastChange: { readonly significance: number | null, readonly significanceLabel: string | null, readonly note: string | null } | null, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState } } | null };

export type ProtocolQueryVariables = Exact<{
  code: string;
  locale?: Locale | null | undefined;
}>;


export type ProtocolQuery = { readonly protocol: { readonly code: string, readonly title: string | null, readonly kindLabel: string, readonly symptoms: ReadonlyArray<string>, readonly limits: string | null, readonly handoff: string | null, readonly steps: ReadonlyArray<{ readonly number: number, readonly action: string | null, readonly sayLiterally: string | null, readonly ifNoGoTo: number | null, readonly system: string | null, readonly minutes: number | null }>, readonly localeInfo: { readonly served: Locale, readonly state: LocaleState } } | null };

export type NewsQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type NewsQuery = { readonly digest: { readonly items: ReadonlyArray<{ readonly kind: RecordKind, readonly code: string, readonly title: string | null, readonly live: boolean, readonly publishedAt: string }> } };

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

export const AgentSheetDocument = new TypedDocumentString(`
    query AgentSheet($code: ID!, $locale: Locale) {
  procedure(code: $code, locale: $locale) {
    code
    title
    summary
    internal
    spokenAnswer
    diagnosticQuestions
    commonMistakes
    attention {
      phase
      phaseLabel
      channel
      channelLabel
      level
      levelLabel
      supportLevelLabel
      does
      doesNot
      targetMinutes
      protocol {
        code
        title
      }
    }
    handoff {
      when
      to {
        code
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
    freshness {
      verifiedAt
      reviewOn
      overdue
      days
    }
    lastChange {
      significance
      significanceLabel
      note
    }
    localeInfo {
      served
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AgentSheetQuery, AgentSheetQueryVariables>;
export const ProtocolDocument = new TypedDocumentString(`
    query Protocol($code: ID!, $locale: Locale) {
  protocol(code: $code, locale: $locale) {
    code
    title
    kindLabel
    symptoms
    limits(format: HTML)
    handoff
    steps {
      number
      action
      sayLiterally
      ifNoGoTo
      system
      minutes
    }
    localeInfo {
      served
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ProtocolQuery, ProtocolQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($since: DateTime, $first: Int, $locale: Locale) {
  digest(since: $since, first: $first, locale: $locale) {
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
