import type { Field } from 'payload'
import { editorsOnly, systemOnly } from '../../cms/access/field-rules.ts'
import { publicationChannels } from '../../cms/domain/vocabularies/editorial.ts'
import { retirementReasons } from '../../cms/domain/vocabularies/procedure.ts'
import { fieldLabel } from '../../cms/labels/fields.ts'
import { help } from '../../cms/labels/help.ts'
import { checkbox, group, list, longText, one, plain, some, text, to } from '../fields/basic.ts'
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
    ...list('remarks', [
      plain('author', { maxLength: 120, label: fieldLabel('name') }),
      longText('text', { localized: false, maxLength: 2000 }),
    ]),
    access: { read: editorsOnly },
  },
]
