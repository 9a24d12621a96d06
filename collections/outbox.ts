import type { CollectionConfig } from 'payload'

import { administrators, never } from '../cms/access/record-rules.ts'
import { mailStates } from '../cms/domain/vocabularies/governance.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { instant, longText, number, one, plain } from './fields/basic.ts'

/**
 * Mail that waits to be sent, and what was sent lately. Written in the transaction of what it
 * tells of; sent after, again and again while the mail server is away.
 */
export const Outbox: CollectionConfig<'outbox'> = {
  slug: 'outbox',
  labels: labelsFor('outbox'),
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'recipient', 'state', 'tries', 'lastError'],
    group: groups.administration,
  },
  access: { create: never, read: administrators, update: never, delete: never },
  fields: [
    /** What it tells whom: the same key twice is the same mail. */
    plain('key', { required: true, unique: true, maxLength: 200 }),
    plain('recipient', { required: true, maxLength: 254 }),
    plain('subject', { required: true, maxLength: 200 }),
    longText('text', { localized: false, required: true }),
    longText('html', { localized: false, required: true }),
    one('state', mailStates, { required: true, defaultValue: 'queued', index: true }),
    number('tries', { min: 0 }),
    instant('nextTryAt', { index: true }),
    plain('lastError', { maxLength: 500 }),
    instant('sentAt'),
  ],
}
