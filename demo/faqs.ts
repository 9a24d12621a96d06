import type { DemoRecord } from './demo-record.ts'
import { agentFaqs } from './faqs/agents.ts'
import { moreAgentFaqs } from './faqs/agents-more.ts'
import { publicLifeFaqs } from './faqs/public-life.ts'
import { publicRegistryFaqs } from './faqs/public-registry.ts'
import { publicTaxFaqs } from './faqs/public-taxes.ts'
import { publicTownFaqs } from './faqs/public-town.ts'

/** Questions people ask, and questions agents ask. */
export const faqs: readonly DemoRecord[] = [
  ...publicRegistryFaqs,
  ...publicTaxFaqs,
  ...publicLifeFaqs,
  ...publicTownFaqs,
  ...agentFaqs,
  ...moreAgentFaqs,
]
