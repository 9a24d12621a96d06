import type { CollectionConfig, Field } from 'payload'

import { governanceTeam, never } from '../cms/access/record-rules.ts'
import {
  deliveryFailures,
  deliveryStates,
  noticeKinds,
} from '../cms/domain/vocabularies/webhooks.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { webhookWords } from '../cms/labels/webhooks.ts'
import type { FieldOptions } from './fields/basic.ts'
import {
  address,
  checkbox,
  instant,
  longText,
  number,
  one,
  plain,
  some,
  to,
} from './fields/basic.ts'

const nobody = () => false

/** Shown once there is something to show. */
const shown = (name: string): FieldOptions => ({
  readOnly: true,
  sidebar: true,
  when: (data: Readonly<Record<string, unknown>>) => Boolean(data[name]),
})

/** Written by what sends, and shown. */
const bySystem = <F extends Field>(field: F): F => ({
  ...field,
  access: { create: nobody, update: nobody },
})

/**
 * Who is told, by a signed request, that something public has changed. The secret is made by an
 * endpoint, which says it once (plugin `webhooks`).
 */
export const Webhooks: CollectionConfig<'webhooks'> = {
  slug: 'webhooks',
  labels: labelsFor('webhooks'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'active', 'lastSuccessAt', 'failure'],
    group: groups.administration,
    description: webhookWords.about,
    hideAPIURL: true,
  },
  access: { create: governanceTeam, read: governanceTeam, update: governanceTeam, delete: never },
  fields: [
    plain('name', { required: true, maxLength: 120, help: webhookWords.nameHelp }),
    address('url', { required: true, help: webhookWords.urlHelp }),
    some('kinds', noticeKinds, { help: webhookWords.kindsHelp }),
    checkbox('active', { defaultValue: true }),
    bySystem(instant('secretMadeAt', shown('secretMadeAt'))),
    bySystem(number('sentUpTo', shown('sentUpTo'))),
    bySystem(
      instant('lastSuccessAt', { ...shown('lastSuccessAt'), label: webhookWords.lastTaken }),
    ),
    bySystem(one('failure', deliveryFailures, shown('failure'))),
    {
      ...plain('secret', { maxLength: 500 }),
      // Ciphered, and in no answer of any door.
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
    },
  ],
}

/** What was sent to consumers or waits for it; those given up are for people to look at. */
export const WebhookDeliveries: CollectionConfig<'webhook-deliveries'> = {
  slug: 'webhook-deliveries',
  labels: labelsFor('webhook-deliveries'),
  admin: {
    useAsTitle: 'revision',
    defaultColumns: ['webhook', 'state', 'failure', 'httpStatus', 'tries', 'createdAt'],
    group: groups.administration,
    description: webhookWords.aboutDeliveries,
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  access: { create: never, read: governanceTeam, update: never, delete: never },
  fields: [
    /** The consumer and the revision it goes on from: the same key twice is the same notice. */
    plain('key', { required: true, unique: true, maxLength: 120, hidden: true }),
    to('webhook', 'webhooks', { required: true, index: true }),
    one('state', deliveryStates, { required: true, index: true }),
    one('failure', deliveryFailures),
    number('tries', { min: 0 }),
    number('httpStatus', { min: 0 }),
    number('revision', { required: true }),
    instant('firstTriedAt'),
    instant('nextTryAt'),
    instant('sentAt'),
    longText('body', { localized: false, required: true }),
  ],
}
