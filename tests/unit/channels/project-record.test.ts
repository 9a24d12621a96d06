import { describe, expect, it } from 'vitest'
import { projectRecord, type PublishedRecords } from '../../../cms/channels/project-record.ts'
import { recordKinds, type RecordKind } from '../../../cms/domain/record-kind.ts'
import { canary, inCanary, withUnknownFields } from './canary.ts'
import {
  department,
  faq,
  form,
  named,
  protocol,
  said,
  screen,
  servicePoint,
  sheet,
  sla,
  term,
} from './records.ts'

const notice: PublishedRecords['notice'] = {
  code: 'AGOST',
  updatedAt: '2026-06-01T10:00:00.000Z',
  severity: 'limited',
  text: said('A l’agost només matins'),
  procedures: [named('EMPADRONAMENT')],
  servicePoints: [],
  channels: ['phone'],
  from: '2026-08-01',
  until: '2026-08-31',
  internal: false,
}

const records: PublishedRecords = {
  procedure: sheet(),
  protocol: protocol(),
  faq: faq(),
  form: form(),
  department: department(),
  topic: term('HABITATGE'),
  'life-event': term('ARRIBAR'),
  'service-point': servicePoint(),
  family: term('PADRO'),
  sla: sla(),
  screen: screen(),
  notice,
}

const project = <Kind extends RecordKind>(kind: Kind, record = records[kind]) =>
  projectRecord(kind, record)

describe('what leaves of a record', () => {
  it.each(recordKinds)('a field of a %s that nobody has named stays inside', (kind) => {
    // The schemas of a form are the form: they leave whole, whatever they hold.
    const poisoned = withUnknownFields(records[kind])
    const record =
      kind === 'form' ? { ...poisoned, schema: {}, uiSchema: {}, translations: {} } : poisoned
    expect(JSON.stringify(project(kind, record))).not.toContain(canary)
  })

  it('no word of the agent layer is in the public sheet', () => {
    const secret = sheet('EMPADRONAMENT', { agent: inCanary(sheet().agent) })
    const { public: everybody, agent } = project('procedure', secret)
    expect(JSON.stringify(everybody)).not.toContain(canary)
    expect(JSON.stringify(agent)).toContain(canary)
  })

  it('the public sheet does not say what the counter checks of a document', () => {
    const { public: everybody, agent } = project('procedure')
    expect(JSON.stringify(everybody)).not.toContain('frontOfficeCheck')
    expect(agent).toHaveProperty('evidence.0.frontOfficeCheck', 'authenticity')
  })

  it('the remarks of editors leave with nobody', () => {
    expect(JSON.stringify(project('procedure'))).not.toContain('Revisar amb secretaria')
  })

  it('an internal sheet has a document for agents and none for the public', () => {
    const documents = project('procedure', sheet('INTERN', { internal: true }))
    expect(documents.public).toBeUndefined()
    expect(documents.agent).toMatchObject({ code: 'INTERN', internal: true })
  })

  it('a sheet published only to the console of agents is not public', () => {
    const documents = project('procedure', sheet('X', { publishTo: ['agent-console'] }))
    expect(Object.keys(documents)).toEqual(['agent'])
  })

  it('protocols and agreements are for staff only', () => {
    expect(Object.keys(project('protocol'))).toEqual(['agent'])
    expect(Object.keys(project('sla'))).toEqual(['agent'])
  })

  it('a question for agents is not public, and one for governance is for no channel', () => {
    expect(Object.keys(project('faq', faq('F', { audience: 'agents' })))).toEqual(['agent'])
    expect(project('faq', faq('F', { audience: 'governance' }))).toEqual({})
  })

  it('the confidence in a question is not told to the public', () => {
    const { public: everybody, agent } = project('faq')
    expect(everybody).not.toHaveProperty('confidence')
    expect(agent).toMatchObject({ confidence: 'validated', audience: 'public' })
  })

  it('the internal contact of a department is for agents', () => {
    const { public: everybody, agent } = project('department')
    expect(everybody).not.toHaveProperty('internal')
    expect(agent).toMatchObject({ internal: { phone: '4000' } })
  })

  it('an internal notice is not public', () => {
    expect(Object.keys(project('notice', { ...notice, internal: true }))).toEqual(['agent'])
  })

  it('a sheet is for the chatbot only if published to it and not excluded', () => {
    const forChatbot = (change: Parameters<typeof sheet>[1]) =>
      project('procedure', sheet('X', change)).public?.forChatbot
    expect(forChatbot({})).toBe(true)
    expect(forChatbot({ chatbotExcluded: true })).toBe(false)
    expect(forChatbot({ publishTo: ['web'] })).toBe(false)
  })
})
