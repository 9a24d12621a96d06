import type { CollectionConfig, Field } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { ownToEachSheet } from '../cms/domain/inheritance/inheritable.ts'
import { groups, labelsFor, sections } from '../cms/labels/collections.ts'
import { help } from '../cms/labels/help.ts'
import { sheetHelp } from '../cms/labels/sheet-help/sheet-help.ts'
import { text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { attention } from './procedures/attention.ts'
import { channelSection } from './procedures/channels.ts'
import { eligibility } from './procedures/eligibility.ts'
import { evidence } from './procedures/evidence.ts'
import { identity } from './procedures/identity.ts'
import { publication } from './procedures/publication.ts'
import { responsibility } from './procedures/responsibility.ts'
import { law, result } from './procedures/result-and-law.ts'
import { cost, time } from './procedures/time-and-cost.ts'
import { withHelp } from './fields/with-help.ts'
import { everyVersion } from './versions.ts'

/** The fields of a section that a whole family can share. */
const shared = (fields: readonly Field[]): Field[] =>
  fields.filter((field) => !('name' in field) || !ownToEachSheet.includes(field.name))

/** What the sheets of a family have in common, written once in the very fields of a sheet. */
export const Templates: CollectionConfig<'templates'> = {
  slug: 'templates',
  labels: labelsFor('templates'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'family', 'updatedAt'],
    group: groups.catalogue,
  },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: withHelp(
    [
      code(),
      text('name', { required: true, maxLength: 160 }),
      to('family', 'families', { required: true, unique: true, help: help.templateFamily }),
      {
        type: 'tabs',
        tabs: [
          { label: sections.identity, fields: shared(identity) },
          { label: sections.responsibility, fields: shared(responsibility) },
          { label: sections.eligibility, fields: shared(eligibility) },
          { label: sections.channels, fields: shared(channelSection) },
          { label: sections.evidence, fields: shared(evidence) },
          { label: sections.time, fields: shared(time) },
          { label: sections.cost, fields: shared(cost) },
          { label: sections.result, fields: shared(result) },
          { label: sections.law, fields: shared(law) },
          { label: sections.attention, fields: shared(attention) },
          { label: sections.publication, fields: shared(publication) },
        ],
      },
      active(),
      ...edition(),
    ],
    sheetHelp,
  ),
}
