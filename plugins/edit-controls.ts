import type { CollectionConfig, Config } from 'payload'

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

function withControls(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    // Editing many at once names no edition for any of them, and publishing many passes no gate.
    disableBulkEdit: true,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [`${room}/stale-edit.tsx#StaleEdit`],
          ...(hasEditorialLife(collection)
            ? {
                PublishButton: `${room}/transition-controls.tsx#TransitionControls`,
                UnpublishButton: `${room}/editorial-status.tsx#NoUnpublishButton`,
                Status: `${room}/editorial-status.tsx#EditorialStatus`,
              }
            : {}),
        },
      },
    },
  }
}
