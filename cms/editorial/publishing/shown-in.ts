import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

/** Where a record of one collection is shown inside records of another, by path. */
type ShownIn = Partial<Record<CollectionSlug, readonly string[]>>

/** What is shown is what `cms/editorial/published` reads of a relation; a test compares the two. */
export const shownIn: Partial<Record<CollectionSlug, ShownIn>> = {
  departments: {
    procedures: ['department', 'competentAuthority', 'processingUnit', 'handoff.to'],
    protocols: ['department'],
    faqs: ['department'],
    slas: ['department'],
    departments: ['parent'],
  },
  'service-points': {
    procedures: ['contactPoints', 'channels.servicePoints'],
    screens: ['servicePoint'],
  },
  'evidence-types': { procedures: ['evidence.type', 'channels.overrides.evidence'] },
  fees: { procedures: ['fees', 'channels.overrides.fees'] },
  // Named inside texts: the index that plugin `shared-values` keeps beside them.
  'shared-values': {
    procedures: ['usesValues'],
    protocols: ['usesValues'],
    faqs: ['usesValues'],
  },
  'legal-resources': {
    procedures: ['legalResources.resource', 'silence.legalResource', 'fees.ordinance'],
  },
  families: {
    procedures: ['family'],
    protocols: ['appliesTo.families'],
    slas: ['clauses.family'],
    families: ['parent'],
  },
  topics: { procedures: ['topics'], faqs: ['topics'], topics: ['parent'] },
  'life-events': { procedures: ['lifeEvents'] },
  protocols: { procedures: ['attention.protocol', 'protocols', 'video.script'] },
  forms: { procedures: ['form'] },
  procedures: {
    procedures: ['related.procedure'],
    protocols: ['appliesTo.procedures'],
    faqs: ['procedures'],
    forms: ['procedures'],
    slas: ['clauses.procedures'],
    screens: ['procedures'],
  },
  'screen-messages': { screens: ['sharedMessages'] },
  users: { procedures: ['interlocutor', 'deputy'] },
}

export interface RecordAddress {
  readonly collection: CollectionSlug
  readonly id: string
}

/** Collections whose records are shown inside others. */
export const shownCollections = Object.keys(shownIn) as CollectionSlug[]

/** Every record that shows this one, published or not: those not published have nothing to redo. */
export async function recordsShowing(
  payload: Payload,
  { collection, id }: RecordAddress,
  req?: PayloadRequest,
): Promise<readonly RecordAddress[]> {
  const places = Object.entries(shownIn[collection] ?? {}) as [CollectionSlug, readonly string[]][]
  const found: RecordAddress[] = []
  // One after another: inside a transaction MongoDB does one thing at a time.
  for (const [shower, paths] of places) {
    // As the system: who caused the change may not read everything that shows it.
    const { docs } = await payload.find({
      collection: shower,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      select: {},
      ...(req ? { req } : {}),
    })
    found.push(...docs.map((one) => ({ collection: shower, id: String(one.id) })))
  }
  return found
}
