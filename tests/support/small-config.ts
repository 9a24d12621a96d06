import {
  buildConfig,
  type CollectionConfig,
  type CollectionSlug,
  type Config,
  type DatabaseAdapterObj,
} from 'payload'

// Payload knows the slugs of the catalogue, not those of these tests.
const slug = (name: string) => name as CollectionSlug

const anyone = () => true
const open = { create: anyone, delete: anyone, read: anyone, readVersions: anyone, update: anyone }

/** A little of everything that the catalogue asks of a database. */
const sheets: CollectionConfig = {
  slug: 'sheets',
  access: open,
  versions: { drafts: true, maxPerDoc: 0 },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, index: true },
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'body', type: 'json', localized: true },
    { name: 'topics', type: 'select', hasMany: true, options: ['housing', 'taxes', 'census'] },
    { name: 'office', type: 'relationship', relationTo: slug('offices') },
    { name: 'related', type: 'relationship', relationTo: slug('sheets'), hasMany: true },
    {
      name: 'steps',
      type: 'array',
      fields: [
        { name: 'name', type: 'text', localized: true },
        { name: 'minutes', type: 'number' },
        { name: 'links', type: 'array', fields: [{ name: 'url', type: 'text' }] },
      ],
    },
    {
      name: 'term',
      type: 'group',
      fields: [
        { name: 'days', type: 'number' },
        { name: 'note', type: 'text', localized: true },
      ],
    },
  ],
}

const offices: CollectionConfig = {
  slug: 'offices',
  access: open,
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'visits', type: 'number', defaultValue: 0 },
    { name: 'sheets', type: 'join', collection: slug('sheets'), on: 'office' },
  ],
}

const people: CollectionConfig = {
  slug: 'people',
  access: open,
  auth: { maxLoginAttempts: 50, useAPIKey: true },
  fields: [{ name: 'name', type: 'text' }],
}

/** A Payload of three collections, to try a database on before anything else depends on it. */
export function smallConfig(db: DatabaseAdapterObj, more: Partial<Config> = {}) {
  return buildConfig({
    secret: 'a secret that only tests know, long enough',
    db,
    collections: [sheets, offices, people],
    localization: { locales: ['ca', 'es', 'en'], defaultLocale: 'ca', fallback: true },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    ...more,
  })
}
