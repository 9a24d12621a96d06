import type { CollectionConfig } from 'payload'

import { anyStaff, createKnowledge, never, writeCannedReply } from '../cms/access/record-rules.ts'
import { cannedChannels } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { list, longText, plain, some, text, toMany } from './fields/basic.ts'
import { active, code, edition, owner } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

/** One text to send by mail, chat or social network. */
export const CannedReplies: CollectionConfig<'canned-replies'> = {
  slug: 'canned-replies',
  labels: labelsFor('canned-replies'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'channels', 'department'],
    group: groups.knowledge,
  },
  access: {
    create: createKnowledge,
    read: anyStaff,
    readVersions: anyStaff,
    update: writeCannedReply,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    code(),
    owner(),
    text('name', { required: true, maxLength: 160 }),
    some('channels', cannedChannels),
    longText('text', { maxLength: 4000 }),
    list('variables', [plain('name', { required: true, maxLength: 60 })]),
    toMany('procedures', 'procedures'),
    active(),
    ...edition(),
  ],
}
