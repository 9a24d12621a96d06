import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { weekdayWords } from '../cms/domain/vocabularies/calendar.ts'
import { availabilities, levels, videoKinds } from '../cms/domain/vocabularies/attention.ts'
import { servicePointKinds } from '../cms/domain/vocabularies/editorial.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { day, group, list, longText, number, one, plain, some, text } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { timeOfDay } from './fields/validate.ts'
import { everyVersion } from './versions.ts'

/** One office, counter, phone line, kiosk or mailbox, with its hours. */
export const ServicePoints: CollectionConfig<'service-points'> = {
  slug: 'service-points',
  labels: labelsFor('service-points'),
  admin: { useAsTitle: 'name', defaultColumns: ['code', 'name', 'kind'], group: groups.shared },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 160 }),
    one('kind', servicePointKinds, { required: true, defaultValue: 'office' }),
    plain('address', { maxLength: 300 }),
    group('location', [
      number('latitude', { min: -90, max: 90, width: '50%' }),
      number('longitude', { min: -180, max: 180, width: '50%' }),
    ]),
    list('phones', [plain('number', { required: true, maxLength: 60 })]),
    list('emails', [plain('email', { required: true, maxLength: 200 })]),
    some('levels', levels),
    list('openingHours', [
      some('days', weekdayWords, { required: true }),
      { ...plain('opens', { width: '50%' }), validate: timeOfDay },
      { ...plain('closes', { width: '50%' }), validate: timeOfDay },
      day('validFrom'),
      day('validUntil'),
      text('note', { maxLength: 300 }),
    ]),
    list('exceptions', [
      day('from', { required: true, width: '50%' }),
      day('until', { width: '50%' }),
      { ...plain('opens', { width: '50%' }), validate: timeOfDay },
      { ...plain('closes', { width: '50%' }), validate: timeOfDay },
      text('note', { maxLength: 300 }),
    ]),
    some('videoServices', videoKinds),
    longText('accessibility', { maxLength: 1000 }),
    group('availability', [
      one('status', availabilities, { defaultValue: 'normal' }),
      text('reason', { maxLength: 300 }),
    ]),
    active(),
    ...edition(),
  ],
}
