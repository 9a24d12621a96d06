import type { Field } from 'payload'
import {
  byGovernance,
  editorsOnly,
  governanceOnly,
  systemOnly,
} from '../../cms/access/field-rules.ts'
import { publicationChannels } from '../../cms/domain/vocabularies/editorial.ts'
import { retirementReasons } from '../../cms/domain/vocabularies/procedure.ts'
import { help } from '../../cms/labels/help.ts'
import {
  checkbox,
  day,
  group,
  instant,
  list,
  longText,
  number,
  one,
  plain,
  some,
  text,
  to,
} from '../fields/basic.ts'
import { isExcludedFromChatbot, isRetired } from './conditions.ts'

/** 11 Publication: where it is shown and with which words. */
export const publication: Field[] = [
  some('publishTo', publicationChannels, { defaultValue: publicationChannels.codes }),
  text('screenText', { maxLength: 90, help: help.screenText }),
  longText('chatText', { maxLength: 600 }),
  group('chatbot', [
    checkbox('excluded'),
    text('reason', { maxLength: 300, localized: false, when: isExcludedFromChatbot }),
    longText('instructions', { maxLength: 600 }),
  ]),
  day('publishFrom', { width: '50%' }),
  day('retireOn', { width: '50%' }),
  {
    ...group(
      'retirement',
      [
        one('reason', retirementReasons),
        longText('explanation', { maxLength: 1000 }),
        to('replacedBy', 'procedures'),
      ],
      { when: isRetired },
    ),
    access: { create: systemOnly, update: systemOnly },
  },
  {
    ...list(
      'remarks',
      [
        plain('author', { maxLength: 120 }),
        instant('at', { readOnly: true }),
        number('edition', { readOnly: true }),
        longText('text', { localized: false, maxLength: 2000 }),
      ],
      { hidden: true },
    ),
    // Added one by one through their own address and shown above the form (`editorial/remarks`).
    access: { read: editorsOnly, create: systemOnly, update: systemOnly },
  },
  {
    ...list('volumes', [
      number('year', { required: true, min: 2000, max: 2100, width: '25%' }),
      plain('period', { maxLength: 40, width: '25%' }),
      number('total', { min: 0, width: '25%' }),
      number('electronic', { min: 0, width: '25%' }),
      number('certified', { min: 0, width: '25%' }),
    ]),
    access: { read: governanceOnly, create: byGovernance, update: byGovernance },
  },
]
