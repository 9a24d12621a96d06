import { describe, expect, it } from 'vitest'
import { openGates } from '../../../cms/domain/gates/gates.ts'
import type { PublishedProcedure } from '../../../cms/domain/published/procedure.ts'
import { toPublishedProcedure } from '../../../cms/editorial/published/procedure.ts'
import { gateMessage } from '../../../cms/labels/gates.ts'

/** A stored sheet with all that publishing asks for, in all languages. */
const stored = {
  id: '1',
  code: 'X',
  updatedAt: '2026-01-01T00:00:00.000Z',
  title: { ca: 'Títol', es: 'Título' },
  summary: { ca: 'Resum' },
  description: { ca: [{ children: [{ text: 'Objecte' }] }] },
  department: { id: 'd', code: 'URB', name: { ca: 'Urbanisme' } },
  topics: [{ id: 't', code: 'T', name: { ca: 'Matèria' } }],
  kind: 'P',
  initiation: ['on-request'],
  silence: { onRequest: 'approval' },
  resolutionTerm: { value: 2, unit: 'months' },
  channels: [{ channel: 'seu' }],
  noEvidenceNeeded: true,
  outputs: [{ name: { ca: 'Llicència' } }],
}

const sheet = (more: object = {}): PublishedProcedure =>
  toPublishedProcedure({ ...stored, ...more })

const blocking = (more: object) =>
  openGates(sheet(more))
    .filter(({ severity }) => severity === 'block')
    .map(({ rule, path }) => `${rule} ${path}`)

describe('The gates of publishing', () => {
  it('are open to a complete sheet', () => {
    expect(blocking({})).toEqual([])
  })

  it.each([
    [{ title: { es: 'Título' } }, 'R01 title'],
    [{ summary: {} }, 'R01 summary'],
    [{ description: { ca: null } }, 'R01 description'],
    [{ department: null }, 'R02 department'],
    [{ topics: [] }, 'R03 topics'],
    [{ topics: [{ ...stored.topics[0], active: false }] }, 'R03 topics'],
    [{ silence: { onRequest: 'undetermined' } }, 'R06 silence.onRequest'],
    [{ silence: {} }, 'R06 silence.onRequest'],
    [{ initiation: ['ex-officio'] }, 'R06 silence.exOfficio'],
    [{ resolutionTerm: {} }, 'R07 resolutionTerm'],
    [{ channels: [] }, 'R09 channels'],
    [{ noEvidenceNeeded: false }, 'R12 evidence'],
    [{ feeRequired: true }, 'R14 fees'],
    [{ outputs: [] }, 'R15 outputs'],
  ])('%j leaves %s open', (more, gate) => {
    expect(blocking(more)).toEqual([gate])
  })

  it('ask nothing that does not apply: a service has no silence, term nor appeals', () => {
    expect(blocking({ kind: 'S', silence: {}, resolutionTerm: {} })).toEqual([])
  })

  it('ask for no channel where it only starts ex officio', () => {
    const silence = { exOfficio: 'lapse' }
    expect(blocking({ initiation: ['ex-officio'], silence, channels: [] })).toEqual([])
  })

  it('say what to do in the reader’s language, each of them', () => {
    const empty = {
      ...stored,
      title: {},
      summary: {},
      description: {},
      department: null,
      topics: [],
      initiation: [],
      outputs: [],
      noEvidenceNeeded: false,
      feeRequired: true,
      genericForm: true,
      resolutionTerm: {},
    }
    for (const gate of openGates(toPublishedProcedure(empty))) {
      for (const language of ['ca', 'es', 'en']) {
        expect(gateMessage(gate, language).length).toBeGreaterThan(15)
      }
    }
  })
})
