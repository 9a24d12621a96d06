import { serverAudits, type AuditName } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'

/*
 * The audit suite of the GraphQL-over-HTTP specification, kept by those who write it: every MUST
 * and every SHOULD, on the door that everybody uses.
 */

let catalogue: TestCatalogue

beforeAll(async () => {
  catalogue = await startTestCatalogue({ REQUESTS_PER_MINUTE: '10000' })
})

afterAll(() => catalogue?.stop())

const audits = serverAudits({ url: () => `${catalogue.url}/graphql` })

const isAsked = (name: AuditName): boolean => !name.startsWith('MAY')

describe('the public door speaks GraphQL over HTTP', () => {
  it('the suite has as many audits as we know of: none is left out by a change of it', () => {
    expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10)
  })

  for (const { id, name, fn } of audits.filter((audit) => isAsked(audit.name))) {
    it(`${id} ${name}`, async () => {
      const result = await fn()
      if (result.status !== 'ok') expect.fail(`${result.status}: ${result.reason}`)
    })
  }
})
