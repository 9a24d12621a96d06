import type { CollectionBeforeChangeHook, CollectionConfig, Config, Field, UIField } from 'payload'
import { byBeginning } from '../cms/domain/in-force.ts'
import { day, rows } from '../cms/editorial/published/read.ts'

/** Collections that change by date, and the list in which they do. */
const lists: Readonly<Record<string, string>> = { fees: 'brackets', 'shared-values': 'values' }

const note = (list: string): UIField => ({
  name: `${list}InForce`,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: {
        path: './cms/admin/dated/in-force-note.tsx#InForceNote',
        clientProps: { list },
      },
    },
  },
})

/** The list with the note above it, and rows that say whether they hold today. */
const withNote =
  (list: string) =>
  (field: Field): readonly Field[] =>
    field.type === 'array' && field.name === list
      ? [
          note(list),
          {
            ...field,
            admin: {
              ...field.admin,
              components: {
                ...field.admin?.components,
                RowLabel: './cms/admin/dated/dated-row-label.tsx#DatedRowLabel',
              },
            },
          },
        ]
      : [field]

/** Kept in the order in which they begin, so that whoever reads the list reads its history. */
const inOrder =
  (list: string): CollectionBeforeChangeHook =>
  ({ data }) => {
    const values: unknown = data[list]
    if (!Array.isArray(values)) return data
    const sorted = rows(values)
      .map((row) => ({ row, validFrom: day(row.validFrom) }))
      .sort(byBeginning)
      .map(({ row }) => row)
    return { ...data, [list]: sorted }
  }

const withDates = (collection: CollectionConfig): CollectionConfig => {
  const list = lists[collection.slug]
  if (!list) return collection
  return {
    ...collection,
    fields: collection.fields.flatMap(withNote(list)),
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), inOrder(list)],
    },
  }
}

/** Fees and shared values, which change when a day comes: in order, and with today's marked. */
export const datedLists = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withDates),
})
