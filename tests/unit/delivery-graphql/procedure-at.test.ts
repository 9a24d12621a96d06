import { describe, expect, it } from 'vitest'
import { projectRecord } from '../../../cms/channels/project-record.ts'
import type { PublicationHistory, Standing } from '../../../cms/delivery/log/history.ts'
import { said, sheet } from '../channels/records.ts'
import { smallTownHall } from './catalogue.ts'

const catalogue = await smallTownHall()
const kept: Standing = {
  revision: 3,
  validFrom: '2026-02-01T00:00:00.000Z',
  validUntil: '2026-03-01T00:00:00.000Z',
  row: {
    live: true,
    documents: JSON.stringify(
      projectRecord('procedure', sheet('EMPADRONAMENT', { title: said('Text d’abans') })),
    ),
  },
}

const ask = (
  standingAt: PublicationHistory['standingAt'],
  moment: string,
  which = 'code: "EMPADRONAMENT"',
) => {
  const { readModel, search } = catalogue
  const context = { readModel, search, publicUrl: '', history: { standingAt } }
  const query = `{ procedure(${which}, at: "${moment}") {
    title revision inForce { validFrom validUntil revision }
  } }`
  return catalogue.executor('public', { context }).execute({ query })
}

describe('a procedure asked for by its moment', () => {
  it('is told as it was, by its code or its address of today', async () => {
    const { validFrom, validUntil } = kept
    const then = {
      title: 'Text d’abans',
      revision: '3',
      inForce: { validFrom, validUntil, revision: '3' },
    }
    for (const which of ['code: "EMPADRONAMENT"', 'slug: "empadronament-es"']) {
      const { data } = await ask(async () => kept, '2026-02-10T00:00:00Z', which)
      expect(data?.procedure).toEqual(then)
    }
  })

  it('did not exist before it was published, nor after it was withdrawn', async () => {
    const before = await ask(async () => null, '2026-01-09T00:00:00Z')
    expect(before).toMatchObject({ status: 200, data: { procedure: null } })
    const withdrawn = { ...kept, row: { live: false, documents: '{}' } }
    const after = await ask(async () => withdrawn, '2026-04-01T00:00:00Z', 'code: "RETIRAT"')
    expect(after).toMatchObject({ status: 200, data: { procedure: null } })
  })

  it('whose text of then was not kept says so, and not another text', async () => {
    const { errors } = await ask(async () => null, '2026-01-11T00:00:00Z')
    expect(errors?.[0]?.extensions.code).toBe('HISTORY_NOT_KEPT')
  })

  it('says so when the log cannot be read, and tells nothing of why', async () => {
    const down = () => Promise.reject(new Error('secret path'))
    const { data, errors } = await ask(down, '2026-02-10T00:00:00Z')
    expect(data?.procedure).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('HISTORY_UNAVAILABLE')
    expect(JSON.stringify(errors)).not.toContain('secret')
  })
})
