import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { agentPages } from '../../cms/pages/agent/router.ts'
import type { SignedInAgent } from '../../cms/pages/agent/router.ts'
import { screenPages } from '../../cms/pages/screen/router.ts'
import { screen } from '../unit/channels/records.ts'

const screens = express().use(
  screenPages({ findScreen: async (code) => (code === 'OAC-1' ? screen() : null) }),
)

const consoleFor = (agent: SignedInAgent | null) =>
  express().use(agentPages({ isSignedIn: async () => agent }))

const scriptsIn = (html: string) =>
  [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map(([, attributes, inside]) => [
    attributes,
    inside,
  ])

describe('the page of a queue screen', () => {
  it('is served in Catalan to whoever knows its code', async () => {
    const { text, headers } = await request(screens).get('/screens/OAC-1').expect(200)
    expect(headers['content-language']).toBe('ca')
    expect(text).toContain('<html lang="ca">')
    expect(text).toContain('<title>Pantalla de l’OAC</title>')
    expect(text).toContain('data-code="OAC-1"')
  })

  it.each(['/screens/NO-HI-ES', '/screens/%3Cscript%3E', '/screens/..%2F..%2Fetc'])(
    'says in Catalan that %s is no screen',
    async (address) => {
      const { text } = await request(screens).get(address).expect(404)
      expect(text).toContain('<html lang="ca">')
      expect(text).toContain('No trobem aquesta pantalla')
      expect(text).not.toContain('<script')
    },
  )

  it('runs no inline script and loads nothing from elsewhere', async () => {
    const { text } = await request(screens).get('/screens/OAC-1')
    expect(scriptsIn(text)).toEqual([[' type="module" src="/assets/screen.js"', '']])
    expect(text).not.toMatch(/https?:\/\//)
  })

  it('does not turn a fault of ours into an unknown screen', async () => {
    const broken = express().use(
      screenPages({ findScreen: () => Promise.reject(new Error('the read model is away')) }),
    )
    await request(broken).get('/screens/OAC-1').expect(500)
  })
})

describe('the page of the agent console', () => {
  it('sends whoever is not signed in to do so, and back', async () => {
    const { headers } = await request(consoleFor(null)).get('/agent?code=PADRO').expect(302)
    expect(headers.location).toBe('/admin/login?redirect=/agent')
    expect(headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['in Catalan unless they chose otherwise', '/agent', null, 'ca', 'Consola d’atenció'],
    ['in the language of their account', '/agent', 'es', 'es', 'Consola de atención'],
    ['in the language of the address first', '/agent?locale=en', 'es', 'en', 'Attention console'],
    ['in Catalan when the address asks for another', '/agent?locale=fr', null, 'ca', 'Consola d’'],
  ])('speaks to an agent %s', async (_, address, locale, served, title) => {
    const app = consoleFor({ name: 'Laia Ferrer', locale })
    const { text, headers } = await request(app)
      .get(address)
      .set('Accept-Language', 'en-GB')
      .expect(200)
    expect(headers['content-language']).toBe(served)
    expect(text).toContain(`<html lang="${served}">`)
    expect(text).toContain(title)
  })

  it('is kept by no cache, and takes names for text', async () => {
    const app = consoleFor({ name: '<img src=x onerror=alert(1)>' })
    const { text, headers } = await request(app).get('/agent')
    expect(headers['cache-control']).toBe('no-store')
    expect(text).not.toContain('<img')
    expect(scriptsIn(text)).toEqual([[' type="module" src="/assets/agent.js"', '']])
  })
})
