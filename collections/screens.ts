import type { CollectionConfig } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { orientations } from '../cms/domain/vocabularies/screens.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, day, list, number, one, text, to, toMany } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One queue screen: where it hangs and what it rotates through. */
export const Screens: CollectionConfig<'screens'> = {
  slug: 'screens',
  labels: labelsFor('screens'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'servicePoint'],
    group: groups.service,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 120 }),
    to('servicePoint', 'service-points'),
    one('orientation', orientations, { defaultValue: 'landscape' }),
    number('secondsPerCard', { min: 4, max: 120 }),
    toMany('procedures', 'procedures'),
    list('messages', [
      text('text', { required: true, maxLength: 90 }),
      address('url'),
      day('from'),
      day('until'),
    ]),
    toMany('sharedMessages', 'screen-messages'),
    active(),
    ...edition(),
  ],
}
