import { describe, expect, it } from 'vitest'
import { toAnswer, toFaqAnswer } from '../../../cms/channels/answer.ts'
import { possibleChunkIds, toChunks, toFaqChunks } from '../../../cms/channels/chunks.ts'
import { toPublicFaq } from '../../../cms/channels/faq.ts'
import { toJsonLd } from '../../../cms/channels/json-ld.ts'
import { localised } from '../../../cms/channels/localised.ts'
import { procedureUrl, startUrl } from '../../../cms/channels/procedure-url.ts'
import { publicFields } from '../../../cms/channels/public-procedure.ts'
import { shortened, toScreenCard } from '../../../cms/channels/screen-card.ts'
import { toWhatToBring } from '../../../cms/channels/what-to-bring.ts'
import type { PublishedProcedure } from '../../../cms/domain/published/procedure.ts'
import { faq, named, said, sheet } from './records.ts'

const publicUrl = 'https://cataleg.example.org'
const document = (change: Partial<PublishedProcedure> = {}) =>
  publicFields(sheet('EMPADRONAMENT', change))

describe('the language of a text', () => {
  it('Catalan is the original', () => {
    expect(localised({ ca: 'Hola' }, 'ca')).toEqual({
      value: 'Hola',
      served: 'ca',
      state: 'ORIGINAL',
    })
  })

  it('Spanish that does not exist falls back to Catalan, and says so', () => {
    expect(localised({ ca: 'Hola' }, 'es')).toEqual({
      value: 'Hola',
      served: 'ca',
      state: 'FALLBACK',
    })
  })

  it('Catalan never falls back to Spanish', () => {
    expect(localised({ es: 'Hola' }, 'ca')).toMatchObject({ value: null, state: 'MISSING' })
  })

  it('English never falls back to Spanish', () => {
    expect(localised({ es: 'Hola' }, 'en')).toMatchObject({ value: null, state: 'MISSING' })
  })

  it('a translation is up to date only if its record says so', () => {
    const text = said('Hola')
    expect(localised(text, 'es', { es: 'translated' }).state).toBe('TRANSLATED')
    expect(localised(text, 'es', { es: 'outdated' }).state).toBe('OUTDATED')
    expect(localised(text, 'es', { ca: 'original' }).state).toBe('OUTDATED')
  })

  it('an empty translation is no translation', () => {
    expect(localised({ ca: 'Hola', es: '' }, 'es').state).toBe('FALLBACK')
  })
})

describe('a card of a queue screen', () => {
  it('fits in 90 characters, cut at a word', () => {
    const long = 'Porta el document d’identitat original i el contracte de lloguer, '.repeat(3)
    const { text } = toScreenCard(document({ screenText: { ca: long } }), 'ca', publicUrl)
    expect(text.length).toBeLessThanOrEqual(90)
    expect(text).toMatch(/\p{L}…$/u)
    expect(long.startsWith(text.slice(0, -1))).toBe(true)
  })

  it('cuts a word without spaces rather than overflow', () => {
    expect(shortened('x'.repeat(200), 90)).toHaveLength(90)
  })

  it('asks for at most four documents, only those nobody is attended without', () => {
    const [dni] = sheet().evidence
    const many = Array.from({ length: 6 }, (_, index) => ({ ...dni!, ...named(`D${index}`) }))
    const { bring } = toScreenCard(document({ evidence: [...many] }), 'ca', publicUrl)
    expect(bring).toEqual(['D0', 'D1', 'D2', 'D3'])
    expect(toScreenCard(document(), 'ca', publicUrl).bring).toEqual(['DNI o passaport'])
  })

  it('prefers a title in the language asked for to a screen text in another', () => {
    const card = toScreenCard(document({ screenText: { ca: 'Empadrona’t' } }), 'es', publicUrl)
    expect(card.text).toBe('Empadronarse')
  })

  it('carries the queue, the minutes and where the QR leads', () => {
    expect(toScreenCard(document(), 'ca', publicUrl)).toMatchObject({
      queueCode: 'PAD',
      minutes: 15,
      link: 'https://cataleg.example.org/tramits/empadronament',
    })
  })
})

describe('where a person goes on', () => {
  it('to the e-office, else to our form, else to our page of the sheet in their language', () => {
    expect(procedureUrl(document(), publicUrl)).toBe('https://seu.example.org/padro')
    expect(procedureUrl(document({ channels: [] }), publicUrl)).toBe(
      `${publicUrl}/forms/empadronament`,
    )
    const nowhereToFile = document({ channels: [], formSlug: null })
    expect(startUrl(nowhereToFile, publicUrl)).toBeNull()
    expect(procedureUrl(nowhereToFile, publicUrl)).toBe(`${publicUrl}/tramits/empadronament`)
    expect(procedureUrl(nowhereToFile, publicUrl, 'es')).toBe(
      `${publicUrl}/es/tramites/empadronament-es`,
    )
  })
})

describe('what to bring', () => {
  it('names the condition, and leaves out what the administration gets by itself', () => {
    expect(toWhatToBring(document(), 'ca')).toEqual([
      'DNI o passaport',
      'Autorització (Si vens en nom d’altri)',
    ])
  })
})

describe('the answer of the chatbot', () => {
  it('is the chat text with its source and the day somebody said that it is true', () => {
    expect(toAnswer(document(), 'ca', publicUrl)).toMatchObject({
      text: 'Per empadronar-te porta el DNI i el contracte.',
      source: { kind: 'procedure', code: 'EMPADRONAMENT', date: '2026-05-01T08:00:00.000Z' },
    })
  })

  it('is never taken from an excluded sheet', () => {
    expect(toAnswer(document({ chatbotExcluded: true }), 'ca', publicUrl)).toBeNull()
  })

  it('says when it is in another language than asked', () => {
    expect(toAnswer(document(), 'en', publicUrl)?.localeInfo).toEqual({
      asked: 'en',
      served: 'ca',
      state: 'FALLBACK',
    })
  })

  it('is not taken from a question written for other channels', () => {
    const onlyPhone = toPublicFaq(faq('F', { channels: ['phone'] }))!
    expect(toFaqAnswer(onlyPhone, 'ca')).toBeNull()
    expect(toFaqAnswer(toPublicFaq(faq())!, 'es')?.localeInfo.state).toBe('OUTDATED')
  })
})

describe('chunks for platforms with an index of their own', () => {
  const chunks = toChunks(document(), publicUrl)

  it('can each be read alone: title, way down, text, page and date', () => {
    expect(chunks.find(({ id }) => id === 'procedure:EMPADRONAMENT:ca:evidence')).toMatchObject({
      title: 'Empadronar-se',
      hierarchy: ['Població', 'Empadronar-se', 'Documents que cal aportar'],
      text: '- DNI o passaport\n- Autorització (Si vens en nom d’altri)',
      url: 'https://seu.example.org/padro',
      verifiedAt: '2026-05-01T08:00:00.000Z',
    })
  })

  it('exist in the languages the sheet is written in and in no other', () => {
    expect(new Set(chunks.map(({ locale }) => locale))).toEqual(new Set(['ca', 'es']))
  })

  it('keep their digest while their text stays, whatever happens to the others', () => {
    const changed = toChunks(document({ outputs: [] }), publicUrl)
    const digestOf = (list: typeof chunks, id: string) => list.find((one) => one.id === id)?.digest
    const kept = 'procedure:EMPADRONAMENT:ca:cost'
    expect(digestOf(changed, kept)).toBe(digestOf(chunks, kept))
    expect(digestOf(changed, 'procedure:EMPADRONAMENT:ca:result')).toBeUndefined()
  })

  it('have ids from a closed list, so that what is gone can be named', () => {
    const possible = possibleChunkIds('procedure', 'EMPADRONAMENT')
    expect(chunks.every(({ id }) => possible.includes(id))).toBe(true)
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length)
  })

  it('of an excluded sheet there are none', () => {
    expect(toChunks(document({ chatbotExcluded: true }), publicUrl)).toEqual([])
  })

  it('of a question there is one for each language it is written in', () => {
    expect(toFaqChunks(toPublicFaq(faq())!).map(({ id }) => id)).toEqual([
      'faq:FAQ-PADRO:ca:answer',
      'faq:FAQ-PADRO:es:answer',
    ])
  })
})

describe('JSON-LD for search engines', () => {
  it('is a GovernmentService with its channels, its price and its term', () => {
    expect(toJsonLd(document(), 'ca', publicUrl)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      '@id': `${publicUrl}/open-data/procedures/EMPADRONAMENT.jsonld`,
      name: 'Empadronar-se',
      inLanguage: 'ca',
      serviceOperator: { '@type': 'GovernmentOrganization', name: 'Població' },
      availableChannel: [
        { name: 'Presencial', processingTime: 'P3M', serviceLocation: [{ name: 'OAC Centre' }] },
        { serviceUrl: 'https://seu.example.org/padro' },
      ],
      offers: [{ price: 4.5, priceCurrency: 'EUR' }],
    })
  })

  it('says nothing of what is not known', () => {
    const bare = toJsonLd(
      document({ spatialCoverage: {}, fees: [], channels: [] }),
      'ca',
      publicUrl,
    )
    expect(bare).not.toHaveProperty('jurisdiction')
    expect(bare).not.toHaveProperty('offers')
    expect(bare).not.toHaveProperty('availableChannel')
  })

  it('does not write working days as calendar days', () => {
    const term = { value: 10, unit: 'working-days', startsAt: null } as const
    expect(
      JSON.stringify(toJsonLd(document({ resolutionTerm: term }), 'ca', publicUrl)),
    ).not.toContain('processingTime')
  })
})
