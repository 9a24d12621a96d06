import { createHash } from 'node:crypto'
import express from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { oldAddresses } from '../../cms/pages/redirects/router.ts'
import { findSheets } from '../../cms/pages/web/find-sheets.ts'
import { webNotFound, webPages } from '../../cms/pages/web/router.ts'
import { smallTownHall, today, type Catalogue } from '../unit/delivery-graphql/catalogue.ts'
import { named, said, sheet } from '../unit/channels/records.ts'

const publicUrl = 'https://cataleg.example.org'
let catalogue: Catalogue
let site: express.Express

/** The website over a read model: there is no database anywhere behind it. */
const siteOver = (find = findSheets(catalogue.search)) => {
  const parts = { publicUrl, readModel: catalogue.readModel, find, now: () => today }
  const app = express().set('etag', false)
  const destinationOf = (address: string) => (address === '/tramits/vell' ? 'gone' : null)
  return app.use(webPages(parts), oldAddresses({ destinationOf }), webNotFound(parts))
}

beforeAll(async () => {
  catalogue = await smallTownHall()
  const attack = '</script><script>alert(1)</script>'
  await catalogue.publish(
    'procedure',
    sheet('ATAC', {
      title: said(`Atac ${attack}`),
      related: [{ relation: 'next', procedure: named('EMPADRONAMENT') }],
    }),
  )
  site = siteOver()
})

const linksIn = (html: string) =>
  [
    ...html.matchAll(/<link rel="(canonical|alternate)"(?: hrefLang="([^"]+)")? href="([^"]+)"/g),
  ].map(([, rel, lang, href]) => [lang ?? rel, href])

const jsonLdIn = (html: string) => {
  const [, inside = ''] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? []
  return inside
}

describe('the page of a sheet', () => {
  it.each([
    ['/tramits/empadronament', 'ca', 'Empadronar-se'],
    ['/es/tramites/empadronament-es', 'es', 'Empadronarse'],
  ])('%s is whole without a script, in %s', async (address, locale, title) => {
    const { text, headers } = await request(site).get(address).expect(200)
    expect(headers['content-language']).toBe(locale)
    expect(text).toContain(`<html lang="${locale}">`)
    expect(text).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(text).not.toMatch(/ style=| on\w+=/)
  })

  it('is where the API says that the sheet is, when it is nowhere else', async () => {
    await catalogue.publish('procedure', sheet('CONSULTA', { channels: [], formSlug: null }))
    const query = '{ procedure(code: "CONSULTA", locale: es) { url } }'
    const { data } = await catalogue.executor('public').execute({ query })
    const { url } = data?.procedure as { readonly url: string }
    expect(url).toBe(`${publicUrl}/es/tramites/consulta-es`)
    await request(site).get(url.slice(publicUrl.length)).expect(200)
  })

  it('tells search engines of itself in the languages it is written in', async () => {
    const { text } = await request(site).get('/tramits/empadronament')
    expect(linksIn(text)).toEqual([
      ['canonical', `${publicUrl}/tramits/empadronament`],
      ['ca', `${publicUrl}/tramits/empadronament`],
      ['es', `${publicUrl}/es/tramites/empadronament-es`],
      ['x-default', `${publicUrl}/tramits/empadronament`],
    ])
  })

  it('carries a GovernmentService that the policy names by its hash and no text can break', async () => {
    const { text, headers } = await request(site).get('/tramits/atac')
    const inside = jsonLdIn(text)
    expect(JSON.parse(inside)).toMatchObject({
      '@type': 'GovernmentService',
      identifier: 'ATAC',
      name: 'Atac </script><script>alert(1)</script>',
      mainEntityOfPage: `${publicUrl}/tramits/atac`,
    })
    expect(text.match(/<script/g)).toHaveLength(1)
    const hash = createHash('sha256').update(inside).digest('base64')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain(`script-src 'sha256-${hash}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('says honestly that what it shows is not translated, and marks it as Catalan', async () => {
    const { text } = await request(site).get('/en/procedures/empadronament').expect(200)
    expect(text).toContain('is not translated yet (English)')
    expect(text).toContain('<div class="columns" lang="ca">')
    expect(linksIn(text)[0]).toEqual(['canonical', `${publicUrl}/tramits/empadronament`])
  })

  it('says where a translation was left behind', async () => {
    const translations = { ca: 'original', es: 'outdated' } as const
    await catalogue.publish('procedure', sheet('ENRERE', { translations }))
    const { text } = await request(site).get('/es/tramites/enrere-es')
    expect(text).toContain('El texto original se ha cambiado después de traducirlo')
  })

  it('is kept by caches and asked for again cheaply, until it changes', async () => {
    await catalogue.publish('procedure', sheet('CANVIA'))
    const first = await request(site).get('/tramits/canvia').expect(200)
    expect(first.headers['cache-control']).toContain('stale-if-error=86400')
    const etag = first.headers.etag ?? ''
    const again = () => request(site).get('/tramits/canvia').set('If-None-Match', etag)
    expect((await again().expect(304)).text).toBe('')
    await catalogue.publish('procedure', sheet('CANVIA', { summary: said('Un altre resum') }))
    expect((await again().expect(200)).text).toContain('Un altre resum')
  })

  it.each([
    ['/es/tramites/empadronament', '/es/tramites/empadronament-es'],
    ['/tramits/EMPADRONAMENT', '/tramits/empadronament'],
    ['/tramits/empadronament/', '/tramits/empadronament'],
    ['/tramits/temes/HABITATGE', '/tramits/temes/habitatge'],
  ])('has one address in each language: %s leads to %s', async (address, to) => {
    const { headers } = await request(site).get(address).expect(301)
    expect(headers.location).toBe(to)
  })

  it('shows nothing of what is for staff, nor that it exists', async () => {
    await request(site).get('/tramits/intern').expect(404)
    const { text } = await request(site).get('/tramits/empadronament')
    expect(text).not.toContain('No valora el títol')
  })
})

describe('the lists', () => {
  it('have everything from A to Z, and what leads to it by theme', async () => {
    const { text } = await request(site).get('/tramits').expect(200)
    expect(text).toContain('href="/tramits/empadronament"')
    expect(text).toContain('href="/tramits/temes/habitatge"')
    expect(text).toContain('href="/tramits/fets-vitals/arribar"')
  })

  it.each([
    ['/tramits?q=padr%C3%B3', 'Resultats de «padró»'],
    ['/es/tramites?topic=HABITATGE', 'Resultados'],
    ['/tramits?q=%3Cb%3E', 'Resultats de «&lt;b&gt;»'],
  ])('%s answers what is asked, and search engines keep none of it', async (address, heading) => {
    const { text } = await request(site).get(address).expect(200)
    expect(text).toContain(`<h1>${heading}</h1>`)
    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(linksIn(text)).toEqual([])
  })

  it('of a theme say what can be done about it', async () => {
    const { text } = await request(site).get('/es/tramites/temas/habitatge').expect(200)
    expect(text).toContain('href="/es/tramites/empadronament-es"')
  })

  it('go on finding by name while the search is down', async () => {
    const broken = siteOver(() => Promise.reject(new Error('the index is away')))
    const { text } = await request(broken).get('/tramits?q=Empadronar').expect(200)
    expect(text).toContain('href="/tramits/empadronament"')
  })
})

describe('while the log of publications cannot be read', () => {
  it('the pages go on, and their headers say since when they may be behind', async () => {
    const asOf = () => new Date(today.getTime() - 90_000)
    const readModel = catalogue.readModel
    const find = findSheets(catalogue.search)
    const behind = express().use(webPages({ publicUrl, readModel, find, asOf, now: () => today }))
    const { headers } = await request(behind).get('/tramits/empadronament').expect(200)
    expect(headers.age).toBe('90')
    expect(headers['x-data-as-of']).toBe(asOf().toISOString())
    expect((await request(site).get('/tramits')).headers).not.toHaveProperty('x-data-as-of')
  })
})

describe('an address at which there is nothing', () => {
  it.each([
    ['/tramits/no-hi-es', 'ca', 'No trobem aquesta pàgina'],
    ['/es/tramites/temas/nada', 'es', 'No encontramos esta página'],
    ['/en/procedures/none', 'en', 'We cannot find this page'],
    ['/tramits/%3Cscript%3E', 'ca', 'No trobem aquesta pàgina'],
  ])('%s is said to be so in its language', async (address, locale, title) => {
    const { text } = await request(site).get(address).expect(404)
    expect(text).toContain(`<html lang="${locale}">`)
    expect(text).toContain(title)
  })

  it('is left to the old addresses first', async () => {
    await request(site).get('/tramits/vell').expect(410)
  })
})
