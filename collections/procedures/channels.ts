import type { Field } from 'payload'
import {
  appointmentNeeds,
  availabilities,
  channelActions,
  channels,
  levels,
  videoKinds,
  videoScopes,
} from '../../cms/domain/vocabularies/attention.ts'
import {
  assuranceLevels,
  identificationMeans,
  signatures,
} from '../../cms/domain/vocabularies/identification.ts'
import { fieldLabel } from '../../cms/labels/fields.ts'
import { help } from '../../cms/labels/help.ts'
import {
  address,
  checkbox,
  day,
  group,
  list,
  one,
  plain,
  some,
  text,
  to,
  toMany,
} from '../fields/basic.ts'
import { richText } from '../fields/rich-text.ts'
import {
  hasGenericForm,
  hasIncident,
  hasVideo,
  isAttended,
  isDigital,
  isFiledOnline,
} from './conditions.ts'

/** What differs in one channel from the rest of the sheet (CPSV-AP issue 31). */
const overrides = group('overrides', [
  toMany('evidence', 'evidence-types'),
  toMany('fees', 'fees'),
  text('deadline', { maxLength: 300 }),
  text('identification', { maxLength: 300 }),
  text('whoCanApply', { maxLength: 300 }),
])

/** 4 How: one block per channel. */
export const channelSection: Field[] = [
  list(
    'channels',
    [
      one('channel', channels, { required: true }),
      some('actions', channelActions, { width: '50%' }),
      some('levels', levels, { width: '50%' }),
      richText({ name: 'instructions' }),
      address('url', { when: isDigital }),
      toMany('servicePoints', 'service-points', { when: isAttended }),
      text('hours', { maxLength: 300 }),
      group(
        'appointment',
        [one('need', appointmentNeeds), address('url'), plain('serviceCode', { maxLength: 40 })],
        { when: isAttended },
      ),
      group('availability', [
        one('status', availabilities, { defaultValue: 'normal' }),
        text('reason', { maxLength: 300, when: hasIncident }),
        day('from', { when: hasIncident, width: '50%' }),
        day('until', { when: hasIncident, width: '50%' }),
      ]),
      overrides,
    ],
    { help: help.channels },
  ),
  to('form', 'forms'),
  checkbox('genericForm', { help: help.genericForm }),
  group(
    'genericFormPlan',
    [text('text', { maxLength: 500, localized: false, label: fieldLabel('plan') }), day('until')],
    { when: hasGenericForm },
  ),
  group(
    'identification',
    [
      checkbox('required', { legal: true }),
      one('minimumLevel', assuranceLevels, { legal: true, help: help.minimumLevel }),
      some('mechanisms', identificationMeans, { legal: true }),
      one('signature', signatures, { legal: true }),
    ],
    { when: isFiledOnline },
  ),
  group('video', [
    one('kind', videoKinds, { defaultValue: 'none' }),
    one('scope', videoScopes, { when: hasVideo }),
    text('identification', { maxLength: 300, when: hasVideo }),
    to('script', 'protocols', { when: hasVideo }),
  ]),
]
