import { describe, expect, it } from 'vitest'
import { channelDifferences } from '../../../cms/channels/channel-differences.ts'
import { publicFields } from '../../../cms/channels/public-procedure.ts'
import type { PublishedProcedure, SheetChannel } from '../../../cms/domain/published/procedure.ts'
import { named, said, sheet } from './records.ts'

const nothing = {
  evidence: [],
  fees: [],
  deadline: {},
  identification: {},
  whoCanApply: {},
} satisfies SheetChannel['overrides']

const [whole] = sheet().channels

/** A way to file, with its own rules. */
const channel = (
  code: SheetChannel['channel'],
  overrides: Partial<SheetChannel['overrides']> = {},
): SheetChannel => ({
  ...whole!,
  channel: code,
  actions: ['filing'],
  overrides: { ...nothing, ...overrides },
})

const differencesOf = (change: Partial<PublishedProcedure>, locale: 'ca' | 'es' = 'ca') =>
  channelDifferences(publicFields(sheet('PROVA', { identification: null, ...change })), locale)

describe('what differs from channel to channel', () => {
  it('is nothing where all the channels have the rules of the sheet', () => {
    expect(differencesOf({ channels: [channel('in-person'), channel('seu')] })).toEqual([])
  })

  it('is nothing where there is one way to file, whatever its rules', () => {
    const only = channel('seu', { deadline: said('Fins a les 14 h') })
    expect(differencesOf({ channels: [only] })).toEqual([])
  })

  it('a channel that only informs has no part in it', () => {
    const informs = { ...channel('phone', { deadline: said('Mai') }), actions: ['information'] }
    const channels = [channel('in-person'), informs as SheetChannel]
    expect(differencesOf({ channels })).toEqual([])
  })

  it('documents of a channel come besides those of everybody', () => {
    const own = channel('in-person', { evidence: [named('ORIGINALS', 'Originals per compulsar')] })
    const [documents, ...others] = differencesOf({ channels: [own, channel('seu')] })
    expect(others).toEqual([])
    const [inPerson, online] = documents!.inChannels
    expect(documents!.aspect).toBe('documents')
    expect(inPerson).toMatchObject({ channel: 'in-person', differs: true })
    expect(online).toMatchObject({ channel: 'seu', differs: false })
    expect(inPerson!.says).toEqual([...online!.says, 'Originals per compulsar'])
  })

  it('the fee of a channel comes in the place of the sheet’s', () => {
    const [fee] = sheet().fees
    const cheap = { ...fee!, code: 'ONLINE', name: said('Taxa reduïda') }
    const online = channel('seu', { fees: [named('ONLINE', 'Taxa reduïda')] })
    const fees = [fee!, cheap]
    const [found] = differencesOf({ fees, channels: [channel('in-person'), online] })
    const [, inSeu] = found!.inChannels
    expect(found!.aspect).toBe('fee')
    expect(inSeu!.says.every((line) => line.startsWith('Taxa reduïda'))).toBe(true)
  })

  it('term and who may apply are told in the language of the reader', () => {
    const own = channel('in-person', {
      deadline: said('Fins a les 14 h', 'Hasta las 14 h'),
      whoCanApply: said('Només veïns', 'Solo vecinos'),
    })
    const found = differencesOf({ channels: [own, channel('seu')] }, 'es')
    expect(found.map(({ aspect }) => aspect)).toEqual(['term', 'who'])
    expect(found.map(({ inChannels }) => inChannels[0]!.says)).toEqual([
      ['Hasta las 14 h'],
      ['Solo vecinos'],
    ])
  })

  it('identity online is a difference in itself', () => {
    const identification = {
      required: true,
      minimumLevel: null,
      mechanisms: ['idcat-mobil-remote'],
      signature: null,
    } satisfies PublishedProcedure['identification']
    const channels = [channel('in-person'), channel('seu')]
    const [identity] = differencesOf({ identification, channels })
    expect(identity!.aspect).toBe('identity')
    expect(identity!.inChannels.map(({ says }) => says.length)).toEqual([0, 1])
  })
})
