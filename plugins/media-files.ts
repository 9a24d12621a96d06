import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { APIError, type CollectionBeforeOperationHook, type Config } from 'payload'
import sharp from 'sharp'
import { problem } from '../cms/labels/problems.ts'

/** More than this is no photograph for a catalogue, and costs more memory than a server has. */
const mostPixels = 50_000_000

/**
 * Files are stored under names nobody can guess or be tricked by, and an image that would
 * swallow the server is refused by what its header says, before anything opens it.
 */
const takeSafely: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file) return args
  if (file.mimetype.startsWith('image/')) {
    const { width = 0, height = 0 } = await sharp(file.tempFilePath ?? file.data)
      .metadata()
      .catch(() => ({ width: 0, height: 0 }))
    const refused =
      width * height === 0 ? 'not-an-image' : width * height > mostPixels ? 'image-too-large' : null
    if (refused)
      throw new APIError(problem(refused, req.i18n.language), 400, { code: refused }, true)
  }
  file.name = `${randomUUID()}${path.extname(file.name).toLowerCase().slice(0, 8)}`
  return args
}

export const mediaFiles = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.upload
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [...(collection.hooks?.beforeOperation ?? []), takeSafely],
          },
        }
      : collection,
  ),
})
