import type { CollectionConfig } from 'payload'

import { anyStaff, createSheet, never, updateSheet } from '../../cms/access/record-rules.ts'
import { groups, labelsFor, sections } from '../../cms/labels/collections.ts'
import { sheetHelp } from '../../cms/labels/sheet-help/sheet-help.ts'
import { code, editorialLife, imported, inherits, owner } from '../fields/editorial.ts'
import { withHelp } from '../fields/with-help.ts'
import { draftBesideLive } from '../versions.ts'
import { attention } from './attention.ts'
import { channelSection } from './channels.ts'
import { isImported } from './conditions.ts'
import { eligibility } from './eligibility.ts'
import { evidence } from './evidence.ts'
import { identity } from './identity.ts'
import { publication } from './publication.ts'
import { responsibility } from './responsibility.ts'
import { law, result } from './result-and-law.ts'
import { score } from './score.ts'
import { cost, time } from './time-and-cost.ts'

/** A procedure as we explain it to people: one record, every language, every channel. */
export const Procedures: CollectionConfig<'procedures'> = {
  slug: 'procedures',
  labels: labelsFor('procedures'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'department', 'state', 'score', 'updatedAt'],
    listSearchableFields: ['title', 'code'],
    group: groups.catalogue,
  },
  access: {
    create: createSheet,
    read: anyStaff,
    readVersions: anyStaff,
    update: updateSheet,
    delete: never,
  },
  versions: draftBesideLive,
  fields: withHelp(
    [
      code(),
      owner(),
      {
        type: 'tabs',
        tabs: [
          { label: sections.identity, fields: identity },
          { label: sections.responsibility, fields: responsibility },
          { label: sections.eligibility, fields: eligibility },
          { label: sections.channels, fields: channelSection },
          { label: sections.evidence, fields: evidence },
          { label: sections.time, fields: time },
          { label: sections.cost, fields: cost },
          { label: sections.result, fields: result },
          { label: sections.law, fields: law },
          { label: sections.attention, fields: attention },
          { label: sections.publication, fields: publication },
          { label: sections.imported, fields: [imported()], admin: { condition: isImported } },
        ],
      },
      score(),
      inherits(),
      ...editorialLife(),
    ],
    sheetHelp,
  ),
}
