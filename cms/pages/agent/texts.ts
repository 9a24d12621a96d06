import type { Locale } from '../../domain/locale.ts'
import { ca } from './texts/ca.ts'
import type { AgentTexts } from './texts/ca.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'

export type { AgentTexts } from './texts/ca.ts'

export const agentTexts: Readonly<Record<Locale, AgentTexts>> = { ca, es, en }
