import type { CollectionConfig, Field } from 'payload'

import { sharedRecordAccess } from '../cms/access/record-rules.ts'
import { lifeEventAudiences, publishPolicies } from '../cms/domain/vocabularies/editorial.ts'
import { siaTopics } from '../cms/domain/vocabularies/topics.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { address, list, longText, one, plain, text, to } from './fields/basic.ts'
import { active, code, edition } from './fields/editorial.ts'
import { everyVersion } from './versions.ts'

type TaxonomySlug = 'families' | 'topics' | 'life-events'

/** Terms by which people browse: the same shape for the three taxonomies. */
const taxonomy = (slug: TaxonomySlug, own: Field[]): CollectionConfig<TaxonomySlug> => ({
  slug,
  labels: labelsFor(slug),
  admin: { useAsTitle: 'name', defaultColumns: ['code', 'name'], group: groups.shared },
  access: sharedRecordAccess,
  versions: everyVersion,
  fields: [
    code(),
    text('name', { required: true, maxLength: 120 }),
    longText('description', { maxLength: 1000 }),
    plain('icon', { maxLength: 40 }),
    ...own,
    list('synonyms', [text('name', { maxLength: 120 })]),
    active(),
    ...edition(),
  ],
})

/** A family of procedures; its template comes with the whole model. */
export const Families = taxonomy('families', [
  to('parent', 'families'),
  one('publishPolicy', publishPolicies, { defaultValue: 'head' }),
])

export const Topics = taxonomy('topics', [
  one('siaCode', siaTopics),
  address('euUri'),
  to('parent', 'topics'),
])

export const LifeEvents = taxonomy('life-events', [
  address('euUri'),
  one('audience', lifeEventAudiences, { required: true, defaultValue: 'person' }),
])
