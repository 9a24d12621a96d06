import type { CollectionConfig } from 'payload'

import { knowledgeAccess } from '../cms/access/record-rules.ts'
import { channels, levels, phases } from '../cms/domain/vocabularies/attention.ts'
import {
  confidences,
  knowledgeAudiences,
  protocolKinds,
} from '../cms/domain/vocabularies/editorial.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import {
  day,
  group,
  list,
  longText,
  number,
  one,
  plain,
  some,
  text,
  toMany,
} from './fields/basic.ts'
import { code, editorialLife, owner } from './fields/editorial.ts'
import { richText } from './fields/rich-text.ts'
import { draftBesideLive } from './versions.ts'

/** What an agent does and says, step by step. Never public. */
export const Protocols: CollectionConfig<'protocols'> = {
  slug: 'protocols',
  labels: labelsFor('protocols'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'kind', 'department', 'state'],
    group: groups.knowledge,
  },
  access: knowledgeAccess('protocols'),
  versions: draftBesideLive,
  fields: [
    code(),
    owner(),
    text('title', { required: true, maxLength: 160 }),
    one('kind', protocolKinds, { defaultValue: 'attention' }),
    one('confidence', confidences, { defaultValue: 'in-progress', sidebar: true }),
    one('audience', knowledgeAudiences, { defaultValue: 'agents', sidebar: true }),
    day('expiresOn', { sidebar: true }),
    list('symptoms', [text('text', { maxLength: 200 })]),
    group('appliesTo', [
      toMany('procedures', 'procedures'),
      toMany('families', 'families'),
      some('channels', channels),
      some('levels', levels),
      some('phases', phases),
    ]),
    list('steps', [
      longText('action', { required: true, maxLength: 1000 }),
      longText('sayLiterally', { maxLength: 1000 }),
      number('ifNoGoTo', { min: 1, max: 100, width: '33%' }),
      plain('system', { maxLength: 120, width: '33%' }),
      number('minutes', { min: 0, max: 480, width: '33%' }),
    ]),
    richText({ name: 'limits' }),
    longText('handoff', { maxLength: 1000 }),
    ...editorialLife(),
  ],
}
