import type { CollectionConfig } from 'payload'

/** Every version for ever: the catalogue answers for what it said, and when. */
export const everyVersion: NonNullable<CollectionConfig['versions']> = { maxPerDoc: 0 }

/** One draft beside the live version; gates are checked at publication, not at every save. */
export const draftBesideLive: NonNullable<CollectionConfig['versions']> = {
  maxPerDoc: 0,
  drafts: { autosave: false, schedulePublish: false, validate: false },
}
