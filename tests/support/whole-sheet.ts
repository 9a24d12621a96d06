/** Records that a sheet must name to be published, by their ids. */
export interface Named {
  readonly topic: string
  readonly norm: string
  readonly interlocutor: string
}

/** In Catalan: all that the publish rules ask of a procedure that is filed online with no papers. */
export const wholeSheetData = ({ topic, norm, interlocutor }: Named) => ({
  summary: 'Per fer obres petites a casa.',
  description: [{ children: [{ text: 'Explica què cal fer.' }] }],
  topics: [topic],
  interlocutor,
  kind: 'P' as const,
  initiation: ['on-request' as const],
  silence: { onRequest: 'approval' as const },
  resolutionTerm: { value: 2, unit: 'months' as const },
  appeals: [{ kind: 'reconsideration' as const }],
  legalResources: [{ resource: norm }],
  channels: [
    { channel: 'seu' as const, actions: ['filing' as const], url: 'https://seu.example.cat/obres' },
  ],
  identification: {
    required: true,
    minimumLevel: 'low' as const,
    mechanisms: ['valid' as const],
  },
  noEvidenceNeeded: true,
  outputs: [{ name: 'Llicència' }],
  dataProtection: {
    purpose: 'Tramitar la llicència.',
    legalBasis: 'Exercici de poders públics.',
  },
  attention: (['INF', 'SOL', 'RG', 'EST'] as const).map((phase) => ({
    phase,
    level: 'N1' as const,
  })),
})
