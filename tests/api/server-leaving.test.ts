import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { startTestCatalogue } from '../support/catalogue.ts'

type Outcome = number | string

/** One request: its status, or how it failed. With `slowly`, its body ends that much later. */
const ask = (url: string, agent: Agent, slowly = 0): Promise<Outcome> =>
  new Promise((resolve) => {
    const method = slowly ? 'POST' : 'GET'
    const headers = slowly ? { 'content-type': 'application/json' } : {}
    const asked = request(url, { agent, method, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', (err: NodeJS.ErrnoException) => resolve(err.code ?? 'unknown'))
    if (!slowly) return void asked.end()
    asked.write('{')
    setTimeout(() => asked.end('}'), slowly)
  })

it('a server told to leave under load answers everyone a balancer still sends, and then goes', async () => {
  const catalogue = await startTestCatalogue()
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  const outcomes: Promise<Outcome>[] = []
  const load = setInterval(() => outcomes.push(ask(`${catalogue.url}/api/users/me`, agent)), 5)
  // A balancer sends people elsewhere as soon as it sees that we are not ready.
  const balancer = setInterval(() => {
    void fetch(`${catalogue.url}/health/ready`).then(({ status }) => {
      if (status === 503) clearInterval(load)
    }, Boolean)
  }, 100)
  await pause(1_500)

  const slow = ask(`${catalogue.url}/api/users/logout`, agent, 1_800)
  const started = Date.now()
  const stopping = catalogue.stop()
  const whileLeaving = await fetch(`${catalogue.url}/health/ready`)
  expect(whileLeaving.status).toBe(503)
  expect(await whileLeaving.json()).toMatchObject({ status: 'draining' })

  await stopping
  clearInterval(balancer)
  clearInterval(load)
  const seen = await Promise.all(outcomes)
  expect(Date.now() - started).toBeLessThan(10_000)
  expect(seen.length).toBeGreaterThan(100)
  expect([...new Set(seen)]).toEqual([200])
  expect(await slow).toBe(400)
  expect(await ask(`${catalogue.url}/health/live`, agent)).toBe('ECONNREFUSED')
  agent.destroy()
})
