import type { Identification, SheetChannel } from '../../domain/published/procedure.ts'
import * as attention from '../../domain/vocabularies/attention.ts'
import * as identity from '../../domain/vocabularies/identification.ts'
import * as read from './read.ts'

export const toSheetChannels = (value: unknown): readonly SheetChannel[] =>
  read.rows(value).flatMap((row) => {
    const channel = read.oneOf(attention.channels, row.channel)
    if (!channel) return []
    const appointment = read.fields(row.appointment)
    const need = read.oneOf(attention.appointmentNeeds, appointment.need)
    const availability = read.fields(row.availability)
    const overrides = read.fields(row.overrides)
    return [
      {
        channel,
        actions: read.someOf(attention.channelActions, row.actions),
        levels: read.someOf(attention.levels, row.levels),
        instructions: read.rich(row.instructions),
        url: read.plain(row.url),
        servicePoints: read.references(row.servicePoints),
        appointment: need ? { need, url: read.plain(appointment.url) } : null,
        availability: {
          status: read.oneOf(attention.availabilities, availability.status) ?? 'normal',
          from: read.day(availability.from),
          until: read.day(availability.until),
          reason: read.text(availability.reason),
        },
        overrides: {
          evidence: read.references(overrides.evidence),
          fees: read.references(overrides.fees),
          deadline: read.text(overrides.deadline),
          identification: read.text(overrides.identification),
          whoCanApply: read.text(overrides.whoCanApply),
        },
      },
    ]
  })

export function toIdentification(value: unknown): Identification | null {
  const stored = read.fields(value)
  const mechanisms = read.someOf(identity.identificationMeans, stored.mechanisms)
  const minimumLevel = read.oneOf(identity.assuranceLevels, stored.minimumLevel)
  const signature = read.oneOf(identity.signatures, stored.signature)
  const required = read.flag(stored.required)
  if (!required && !minimumLevel && !signature && mechanisms.length === 0) return null
  return { required, minimumLevel, mechanisms, signature }
}
