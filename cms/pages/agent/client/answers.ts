/** The shapes of what queries.ts asks for. */

export interface Named {
  readonly code: string
  readonly name: string | null
}

interface Written {
  readonly localeInfo: { readonly served: string; readonly state: string }
}

export interface Found {
  readonly kind: string
  readonly code: string
  readonly title: string
  readonly summary: string | null
  /** The title with what matched marked, as the delivery plane made it: safe HTML. */
  readonly markedTitle: string | null
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number
    readonly correctedQuery: string | null
    readonly edges: readonly (Omit<Found, 'markedTitle'> & {
      readonly highlights: readonly { readonly field: string; readonly html: string }[]
    })[]
  }
  readonly suggest: readonly {
    readonly text: string
    readonly kind: string
    readonly code: string
  }[]
}

export interface DigestAnswer {
  readonly digest: {
    readonly items: readonly {
      readonly kind: string
      readonly code: string
      readonly title: string | null
      readonly live: boolean
      readonly publishedAt: string
    }[]
  }
}

export interface Clause {
  readonly code: string
  readonly action: string | null
  readonly limitLabel: string
  readonly thresholdPercent: number | null
}

export interface Cell {
  readonly phase: string
  readonly phaseLabel: string
  readonly channel: string | null
  readonly channelLabel: string | null
  readonly level: string
  readonly levelLabel: string
  readonly supportLevel: string | null
  readonly supportLevelLabel: string | null
  readonly does: string | null
  readonly doesNot: string | null
  readonly targetMinutes: number | null
  readonly protocol: { readonly code: string; readonly title: string | null } | null
  readonly sla: readonly Clause[]
}

export interface Evidence extends Named {
  readonly obligation: string
  readonly obligationLabel: string
  readonly condition: string | null
  readonly presentationLabel: string
  readonly obtainedBy: string
  readonly howToObtain: string | null
  readonly note: string | null
  readonly frontOfficeCheck: string | null
  readonly frontOfficeCheckLabel: string | null
}

export interface Fee extends Named {
  readonly exemptions: string | null
  readonly brackets: readonly {
    readonly condition: string | null
    readonly amount: number | null
    readonly percent: number | null
    readonly unit: string | null
    readonly validFrom: string | null
    readonly validUntil: string | null
  }[]
}

export interface SheetChannel {
  readonly channel: string
  readonly channelLabel: string
  readonly url: string | null
  readonly appointment: {
    readonly need: string
    readonly needLabel: string
    readonly url: string | null
  } | null
  readonly availability: {
    readonly status: string
    readonly statusLabel: string
    readonly until: string | null
    readonly reason: string | null
  }
}

export interface Protocol extends Written {
  readonly code: string
  readonly title: string | null
  readonly kindLabel: string
  readonly symptoms: readonly string[]
  readonly limits: string | null
  readonly handoff: string | null
  readonly confidenceLabel: string
  readonly verifiedAt: string | null
  readonly department: { readonly name: string | null } | null
  readonly procedures: readonly Named[]
  readonly steps: readonly {
    readonly number: number
    readonly action: string | null
    readonly sayLiterally: string | null
    readonly ifNoGoTo: number | null
    readonly system: string | null
    readonly minutes: number | null
  }[]
}

export interface Faq extends Written {
  readonly code: string
  readonly question: string | null
  readonly shortAnswer: string | null
  readonly answer: string | null
  readonly verifiedAt: string | null
  readonly department: { readonly name: string | null } | null
  readonly procedures: readonly Named[]
}

export interface Sheet extends Written {
  readonly code: string
  readonly title: string | null
  readonly summary: string | null
  readonly spokenAnswer: string | null
  readonly diagnosticQuestions: readonly string[]
  readonly commonMistakes: readonly string[]
  readonly url: string | null
  readonly freshness: {
    readonly verifiedAt: string | null
    readonly reviewOn: string | null
    readonly overdue: boolean
  }
  readonly department: { readonly name: string | null }
  readonly attention: readonly Cell[]
  readonly noEvidenceNeeded: boolean
  readonly evidence: readonly Evidence[]
  readonly evidenceNotNeeded: readonly (Named & { readonly obtainedByLabel: string })[]
  readonly feeRequired: boolean
  readonly fees: readonly Fee[]
  readonly reductions: string | null
  readonly payment: { readonly meansLabels: readonly string[] } | null
  readonly resolutionTerm: { readonly label: string } | null
  readonly averageTime: { readonly label: string } | null
  readonly applicationDeadline: string | null
  readonly silence: {
    readonly onRequestLabel: string | null
    readonly exOfficioLabel: string | null
  }
  readonly channels: readonly SheetChannel[]
  readonly appointmentCode: string | null
  readonly queueCode: string | null
  readonly attentionMinutes: number | null
  readonly genericForm: boolean
  readonly form: { readonly slug: string; readonly name: string | null } | null
  readonly handoff: {
    readonly when: string | null
    readonly to: { readonly name: string | null } | null
    readonly how: string | null
    readonly dataToCollect: string | null
    readonly committedAnswer: string | null
  } | null
  readonly internalContact: {
    readonly name: string
    readonly extension: string | null
    readonly email: string | null
    readonly hours: string | null
    readonly doNotHandOff: string | null
  } | null
  readonly interlocutor: string | null
  readonly deputy: string | null
  readonly protocols: readonly Protocol[]
  readonly related: readonly { readonly relationLabel: string; readonly procedure: Named }[]
}

export interface SheetAnswer {
  readonly procedure: Sheet | null
  readonly faqs: { readonly nodes: readonly Pick<Faq, 'code' | 'question' | 'shortAnswer'>[] }
  readonly notices: readonly {
    readonly code: string
    readonly text: string | null
    readonly severityLabel: string
    readonly procedures: readonly { readonly code: string }[]
    readonly servicePoints: readonly { readonly code: string }[]
  }[]
}

export interface FaqsAnswer {
  readonly faqs: {
    readonly nodes: readonly Faq[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}
