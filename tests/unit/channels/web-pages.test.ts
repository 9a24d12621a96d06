import { describe, expect, it } from 'vitest'
import { sheetAddresses } from '../../../cms/channels/pages/web-frame.ts'
import { toAlphabet } from '../../../cms/channels/pages/web-list.ts'
import { toWebPage } from '../../../cms/channels/pages/web-page.ts'
import { publicFields } from '../../../cms/channels/public-procedure.ts'
import { toServicePoint } from '../../../cms/channels/service-point.ts'
import type { PublishedProcedure } from '../../../cms/domain/published/procedure.ts'
import { named, said, servicePoint, sheet } from './records.ts'

const address = 'https://cataleg.example.org'
const document = (change: Partial<PublishedProcedure> = {}, code?: string) =>
  publicFields(sheet(code, change))

const sectionOf = (id: string, change: Partial<PublishedProcedure> = {}) =>
  toWebPage(document(change), 'ca', address).sections.find((one) => one.id === id)

describe('the page of a sheet on the website', () => {
  it('says in a row what each channel asks besides what everybody brings', () => {
    expect(sectionOf('differences')?.blocks).toMatchObject([
      {
        kind: 'table',
        table: {
          columns: ['Què', 'Presencial', 'Seu electrònica'],
          rows: expect.arrayContaining([
            { heading: 'Documents, a més dels anteriors', cells: [['Original'], []] },
          ]),
        },
      },
    ])
  })

  it('says nothing of differences where there are none', () => {
    expect(sectionOf('differences', { channels: [] })).toBeUndefined()
  })

  it.each([
    ['approval', 'podeu entendre que us ho hem concedit'],
    ['rejection', 'heu d’entendre que us ho hem denegat'],
  ] as const)('says in plain words what silence means: %s', (onRequest, words) => {
    const silence = { onRequest, exOfficio: null, legalResource: null }
    expect(JSON.stringify(sectionOf('time', { silence }))).toContain(words)
  })

  it('offers no beginning while the channel it would begin in is suspended', () => {
    expect(toWebPage(document(), 'ca', address).action).toBeNull()
    expect(toWebPage(document(), 'ca', address).warnings).toHaveLength(1)
    const channels = sheet().channels.map((channel) => ({
      ...channel,
      availability: { status: 'normal' as const, from: null, until: null, reason: {} },
    }))
    expect(toWebPage(document({ channels }), 'ca', address).action).toMatchObject({
      url: 'https://seu.example.org/padro',
    })
  })

  it('tells of the offices it knows, and names the others', () => {
    const contactPoints = [named('OAC-CENTRE', 'OAC Centre'), named('ALTRA', 'Una altra')]
    const page = toWebPage(document({ contactPoints }), 'ca', address, [
      toServicePoint({ ...servicePoint(), code: 'OAC-CENTRE', phones: ['93 000 00 00'] }),
    ])
    const blocks = page.sections.find(({ id }) => id === 'contact')?.blocks
    expect(JSON.stringify(blocks?.[0])).toContain('tel:930000000')
    expect(blocks?.[1]).toEqual({ kind: 'text', text: 'Una altra' })
  })
})

describe('the addresses of a sheet', () => {
  it('are one in each language, and search engines are told of those it is written in', () => {
    expect(sheetAddresses(document(), 'es')).toEqual({
      canonical: '/es/tramites/empadronament-es',
      languages: {
        ca: '/tramits/empadronament',
        es: '/es/tramites/empadronament-es',
        en: '/en/procedures/empadronament',
      },
      alternates: [
        { locale: 'ca', path: '/tramits/empadronament' },
        { locale: 'es', path: '/es/tramites/empadronament-es' },
      ],
    })
  })

  it('of a language with nothing but a title are known by the original', () => {
    const title = { ...said('Empadronar-se'), en: 'Register' }
    expect(sheetAddresses(document({ title }), 'en').canonical).toBe('/tramits/empadronament')
  })
})

describe('the A–Z', () => {
  it('puts a sheet under its letter, whatever its accents, in the alphabet of the language', () => {
    const titles = ['Òbits', 'Obres', '«Ajuts»', 'Àpats', '3 arbres']
    const sheets = titles.map((title, place) => document({ title: said(title) }, `F-${place}`))
    const letters = toAlphabet(sheets, 'ca').map(({ letter, sheets }) => [
      letter,
      sheets.map(({ title }) => title),
    ])
    expect(Object.fromEntries(letters)).toEqual({
      '#': ['3 arbres'],
      A: ['«Ajuts»', 'Àpats'],
      O: ['Òbits', 'Obres'],
    })
  })

  it('says which titles are in another language than the one asked for', () => {
    expect(toAlphabet([document()], 'en')[0]?.sheets[0]).toMatchObject({ served: 'ca' })
  })
})
