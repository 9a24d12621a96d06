import type { DemoRecord } from './demo-record.ts'
import { agentFaqs } from './faqs/agents.ts'
import { publicRegistryFaqs } from './faqs/public-registry.ts'
import { publicTaxFaqs } from './faqs/public-taxes.ts'

/** Questions people ask, and questions agents ask. */
export const faqs: readonly DemoRecord[] = [...publicRegistryFaqs, ...publicTaxFaqs, ...agentFaqs]
