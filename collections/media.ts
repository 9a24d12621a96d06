import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { administrators, anyStaff, uploadFile } from '../cms/access/record-rules.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { checkbox, plain, text } from './fields/basic.ts'
import { describedUnlessDecorative } from './fields/validate.ts'

/** Sizes channels ask for: cards and heroes of the web, screens at 1080p and 4K. */
const imageSizes = [
  { name: 'thumbnail', width: 320 },
  { name: 'card', width: 640, height: 360 },
  { name: 'hero', width: 1600, height: 600 },
  { name: 'screen1080', width: 1920, height: 1080 },
  { name: 'screen4k', width: 3840, height: 2160 },
].map((size) => ({
  ...size,
  position: 'centre' as const,
  withoutEnlargement: true,
  formatOptions: { format: 'webp' as const, options: { quality: 82 } },
}))

/** Images and documents. Stored under random names, without the metadata cameras leave. */
export const media = (dataDir: string): CollectionConfig<'media'> => ({
  slug: 'media',
  labels: labelsFor('media'),
  admin: { useAsTitle: 'filename', group: groups.shared },
  access: {
    create: uploadFile,
    read: anyStaff,
    update: uploadFile,
    delete: administrators,
  },
  upload: {
    staticDir: path.join(dataDir, 'media'),
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
    imageSizes,
    // Written anew, so that what cameras note (place, date, owner) does not leave the house.
    formatOptions: { format: 'webp', options: { quality: 90 } },
    focalPoint: true,
    crop: true,
    pasteURL: false,
    adminThumbnail: 'thumbnail',
    displayPreview: true,
    constructorOptions: { limitInputPixels: 50_000_000, failOn: 'warning', sequentialRead: true },
  },
  fields: [
    { ...checkbox('decorative'), access: {} },
    {
      ...text('alternativeText', { maxLength: 300, when: (data) => !data?.decorative }),
      validate: describedUnlessDecorative,
    },
    { ...plain('credit', { maxLength: 200 }), access: {} },
  ],
})
