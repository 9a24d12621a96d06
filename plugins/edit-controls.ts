import type { CollectionConfig, Config, Field } from 'payload'

const room = './cms/admin/edit'

const isVersioned = (collection: CollectionConfig): boolean =>
  collection.fields.some((field) => 'name' in field && field.name === 'edition')

const hasEditorialLife = (collection: CollectionConfig): boolean =>
  typeof collection.versions === 'object' && Boolean(collection.versions.drafts)

/**
 * What the panel shows around a record that is versioned: both texts when a save meets another
 * person's, and, where records are published, our transitions in the place of Payload's buttons.
 */
export const editControls = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    isVersioned(collection) ? withControls(collection) : collection,
  ),
})

const acts = (collection: string) => ({
  path: `${room}/transition-controls.tsx#TransitionControls`,
  serverProps: { collection },
})

/** Above the form, in whose hands the record is. */
const progress: Field = {
  name: 'progress',
  type: 'ui',
  admin: { components: { Field: `${room}/progress.tsx#Progress` }, disableListColumn: true },
}

function withControls(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  const moves = hasEditorialLife(collection)
  return {
    ...collection,
    fields: moves ? [progress, ...collection.fields] : collection.fields,
    // Editing many at once names no edition for any of them, and publishing many passes no gate.
    disableBulkEdit: true,
    admin: {
      ...collection.admin,
      // Its view shows the whole record as JSON: a tab of noise beside every sheet.
      hideAPIURL: true,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          // The form of what is scheduled may not be saved, and Payload draws no publish button there.
          beforeDocumentControls: [
            `${room}/stale-edit.tsx#StaleEdit`,
            `${room}/arrive-at-field.tsx#ArriveAtField`,
            ...(moves ? [acts(collection.slug)] : []),
          ],
          ...(moves
            ? {
                PublishButton: `${room}/transition-controls.tsx#NoPublishButton`,
                UnpublishButton: `${room}/editorial-status.tsx#NoUnpublishButton`,
                Status: `${room}/editorial-status.tsx#EditorialStatus`,
              }
            : {}),
        },
      },
    },
  }
}
