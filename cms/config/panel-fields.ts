import type { Block, Config, Field, Plugin, Tab } from 'payload'

const components = './cms/admin/fields/plain-code.tsx'
const rowLabel = './cms/admin/fields/row-label.tsx#RowLabel'

/** What the panel needs of every field, wherever it stands, so that no collection must remember it. */
export const panelFields: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: collection.fields.map(forPanel),
  })),
})

function forPanel(field: Field): Field {
  if (field.type === 'code') return inPlainBox(field, 'PlainCode')
  if (field.type === 'json') return inPlainBox(field, 'PlainJson')
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(tabForPanel) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(blockForPanel) }
  if (field.type === 'array') {
    return {
      ...field,
      labels: field.labels ?? rowLabels(field),
      admin: { ...field.admin, components: { RowLabel: rowLabel, ...field.admin?.components } },
      fields: field.fields.map(forPanel),
    }
  }
  if ('fields' in field) return { ...field, fields: field.fields.map(forPanel) }
  return field
}

/**
 * Code and JSON are edited in a plain box: Payload's own editor fetches its program from another
 * company's servers, which the panel's policy refuses.
 */
function inPlainBox<F extends Extract<Field, { type: 'code' | 'json' }>>(field: F, box: string): F {
  const admin = field.admin ?? {}
  const Field = `${components}#${box}`
  return { ...field, admin: { ...admin, components: { Field, ...admin.components } } }
}

/** Rows are called as their list is; otherwise Payload shows the English name in the code. */
function rowLabels({ label }: Extract<Field, { type: 'array' }>) {
  if (!label || typeof label === 'function') return undefined
  return { singular: label, plural: label }
}

const tabForPanel = (tab: Tab): Tab => ({ ...tab, fields: tab.fields.map(forPanel) })

const blockForPanel = (block: Block): Block => ({ ...block, fields: block.fields.map(forPanel) })
