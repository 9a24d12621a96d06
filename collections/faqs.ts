import type { CollectionConfig } from 'payload'

import { systemOnly } from '../cms/access/field-rules.ts'
import { knowledgeAccess } from '../cms/access/record-rules.ts'
import { channels } from '../cms/domain/vocabularies/attention.ts'
import { confidences, knowledgeAudiences } from '../cms/domain/vocabularies/editorial.ts'
import { faqOrigins } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { longText, number, one, some, text, toMany } from './fields/basic.ts'
import { code, editorialLife, owner } from './fields/editorial.ts'
import { richText } from './fields/rich-text.ts'
import { draftBesideLive } from './versions.ts'

const bySystem = { create: systemOnly, update: systemOnly }

/** One question and its answers, for everybody or for agents. */
export const Faqs: CollectionConfig<'faqs'> = {
  slug: 'faqs',
  labels: labelsFor('faqs'),
  admin: {
    useAsTitle: 'question',
    defaultColumns: ['code', 'question', 'audience', 'department', 'state'],
    group: groups.knowledge,
  },
  access: knowledgeAccess('faqs'),
  versions: draftBesideLive,
  fields: [
    code(),
    owner(),
    text('question', { required: true, maxLength: 200 }),
    longText('shortAnswer', { maxLength: 300 }),
    richText({ name: 'answer' }),
    one('audience', knowledgeAudiences, { required: true, defaultValue: 'agents', sidebar: true }),
    one('confidence', confidences, { defaultValue: 'in-progress', sidebar: true }),
    toMany('procedures', 'procedures'),
    toMany('topics', 'topics'),
    some('channels', channels),
    one('origin', faqOrigins),
    { ...number('usefulYes', { readOnly: true, min: 0, width: '50%' }), access: bySystem },
    { ...number('usefulNo', { readOnly: true, min: 0, width: '50%' }), access: bySystem },
    ...editorialLife(),
  ],
}
