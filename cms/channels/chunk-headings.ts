import type { Locale } from '../domain/locale.ts'

/** The parts a record is cut into for chatbots, in the order they are read. */
export const chunkSections = [
  'answer',
  'what',
  'who',
  'how',
  'evidence',
  'when',
  'cost',
  'result',
  'appeals',
] as const

export type ChunkSection = (typeof chunkSections)[number]

export const chunkHeadings: Record<ChunkSection, Record<Locale, string>> = {
  answer: { ca: 'Resposta', es: 'Respuesta', en: 'Answer' },
  what: { ca: 'Què és', es: 'Qué es', en: 'What it is' },
  who: { ca: 'Qui ho pot demanar', es: 'Quién puede solicitarlo', en: 'Who can apply' },
  how: { ca: 'Com es fa', es: 'Cómo se hace', en: 'How to do it' },
  evidence: { ca: 'Documents que cal aportar', es: 'Documentos necesarios', en: 'What to bring' },
  when: { ca: 'Terminis', es: 'Plazos', en: 'Time limits' },
  cost: { ca: 'Preu', es: 'Precio', en: 'Cost' },
  result: { ca: 'Què s’obté', es: 'Qué se obtiene', en: 'What you get' },
  appeals: { ca: 'Com es pot recórrer', es: 'Cómo se puede recurrir', en: 'How to appeal' },
}

export const chunkWords = {
  noEvidence: {
    ca: 'No cal aportar cap document.',
    es: 'No hace falta aportar ningún documento.',
    en: 'No documents are needed.',
  },
  free: { ca: 'És gratuït.', es: 'Es gratuito.', en: 'It is free of charge.' },
  resolution: {
    ca: 'Termini per resoldre',
    es: 'Plazo para resolver',
    en: 'Time limit for the decision',
  },
  silence: {
    ca: 'Si no hi ha resposta en termini',
    es: 'Si no hay respuesta en plazo',
    en: 'If there is no answer in time',
  },
} satisfies Record<string, Record<Locale, string>>
