import type { CollectionConfig } from 'payload'

import { anyStaff, createKnowledge, never, writeNotice } from '../cms/access/record-rules.ts'
import { availabilities, channels } from '../cms/domain/vocabularies/attention.ts'
import { publicationChannels } from '../cms/domain/vocabularies/editorial.ts'
import { noticeScopes } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { instant, longText, one, some, to } from './fields/basic.ts'
import { active, code, edition, owner } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

const isAbout = (scope: string) => (data: { scope?: string }) => data?.scope === scope

/** One time-boxed notice on everything, a procedure, a point or a channel. */
export const Notices: CollectionConfig<'notices'> = {
  slug: 'notices',
  labels: labelsFor('notices'),
  admin: {
    useAsTitle: 'code',
    defaultColumns: ['code', 'scope', 'severity', 'from', 'until'],
    group: groups.service,
  },
  access: {
    create: createKnowledge,
    read: anyStaff,
    readVersions: anyStaff,
    update: writeNotice,
    delete: never,
  },
  versions: everyVersion,
  fields: [
    code(),
    owner(),
    one('scope', noticeScopes, { required: true, defaultValue: 'everything' }),
    to('procedure', 'procedures', { when: isAbout('procedure') }),
    to('servicePoint', 'service-points', { when: isAbout('service-point') }),
    one('channel', channels, { when: isAbout('channel') }),
    one('severity', availabilities, { required: true, defaultValue: 'with-incidents' }),
    longText('text', { required: true, maxLength: 300 }),
    instant('from', { required: true, width: '33%' }),
    instant('until', { width: '33%' }),
    instant('showFrom', { width: '33%' }),
    some('publishTo', publicationChannels, { defaultValue: publicationChannels.codes }),
    active(),
    ...edition(),
  ],
}
