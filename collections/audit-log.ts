import type { CollectionConfig } from 'payload'

import { never, readAudit } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { json, number, plain } from './fields/basic.ts'

/**
 * One act on a record: who, in which role, what changed from what to what, when, why. Only the
 * system appends; each row holds the digest of the one before it, so a changed byte shows.
 */
export const AuditLog: CollectionConfig<'audit-log'> = {
  slug: 'audit-log',
  labels: labelsFor('audit-log'),
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['sequence', 'at', 'actorName', 'action', 'recordCollection', 'recordCode'],
    group: groups.administration,
  },
  access: { create: never, read: readAudit, update: never, delete: never },
  fields: [
    number('sequence', { required: true, unique: true, index: true }),
    plain('at', { required: true, label: fieldLabel('when') }),
    plain('actor', { index: true }),
    plain('actorName'),
    plain('actorRoles'),
    plain('action', { required: true, index: true, label: { ca: 'Acte', es: 'Acto', en: 'Act' } }),
    plain('recordCollection', { required: true, index: true, label: fieldLabel('recordKind') }),
    plain('record', { required: true, index: true }),
    plain('recordCode'),
    json('changes'),
    plain('reason', { maxLength: 2000 }),
    plain('previousDigest', { hidden: true }),
    plain('digest', { required: true, hidden: true }),
  ],
}
