import { describe, expect, it } from 'vitest'
import { toAgentProcedure } from '../../../cms/channels/agent-procedure.ts'
import { toAgentCard } from '../../../cms/channels/pages/agent-card.ts'
import type { ReadingPage } from '../../../cms/channels/pages/reading-page.ts'
import { toSeuPage } from '../../../cms/channels/pages/seu-page.ts'
import { toWebPage } from '../../../cms/channels/pages/web-page.ts'
import { publicFields } from '../../../cms/channels/public-procedure.ts'
import { sheet } from './records.ts'

const procedure = () => sheet('EMPADRONAMENT')
const address = 'http://localhost:3000'
const web = (locale: 'ca' | 'es' | 'en') => toWebPage(publicFields(procedure()), locale, address)
const seu = (locale: 'ca' | 'es' | 'en') => toSeuPage(publicFields(procedure()), locale, address)
const idsOf = ({ sections }: ReadingPage) => sections.map(({ id }) => id)

describe('The pages of a sheet', () => {
  it('on the web are in the order in which people ask, and no heading stands over nothing', () => {
    const page = web('ca')
    expect(page.title).toBe(procedure().title.ca)
    expect(idsOf(page).indexOf('evidence')).toBeLessThan(idsOf(page).indexOf('cost'))
    expect(page.sections.every(({ blocks }) => blocks.length > 0)).toBe(true)
  })

  it('in the electronic office say what the law asks', () => {
    const page = seu('ca')
    expect(idsOf(page)).toContain('procedure')
    expect(JSON.stringify(page)).toContain('Òrgan que resol')
    expect(idsOf(page)).not.toContain('steps')
  })

  it('speak the language asked for, and say where they cannot', () => {
    expect(web('es').localeInfo.asked).toBe('es')
    const inEnglish = web('en')
    expect(inEnglish.localeInfo).toMatchObject({ asked: 'en', served: 'ca', state: 'FALLBACK' })
    expect(inEnglish.title).toBe(procedure().title.ca)
  })

  it('let out nothing of what only staff may read', () => {
    const secret = procedure().agent.spokenAnswer.ca ?? 'none'
    expect(JSON.stringify([web('ca'), seu('ca')])).not.toContain(secret)
    expect(toAgentCard(toAgentProcedure(procedure()), 'ca')).toMatchObject({
      say: secret,
      isSpoken: true,
    })
  })
})
