import { randomUUID } from 'node:crypto'
import path from 'node:path'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type Config,
  MissingFile,
  type PayloadRequest,
} from 'payload'
import sharp from 'sharp'
import { problem } from '../cms/labels/problems.ts'

/** More than this is no photograph for a catalogue, and costs more memory than a server has. */
const mostPixels = 50_000_000

/**
 * Files are stored under names nobody can guess or be tricked by, and an image that would
 * swallow the server is refused by what its header says, before anything opens it.
 */
const takeSafely: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  // Payload would fetch a file from an address that the caller writes instead.
  const isNew = operation === 'create' && !('duplicateFromID' in args && args.duplicateFromID)
  if (!file && isNew && req.payloadAPI !== 'local') throw new MissingFile(req.t)
  if (!file) return args
  const pixels = await pixelsOf(file)
  // What the sender calls it says nothing of its size, only of what it should be.
  const isCalledImage = file.mimetype.startsWith('image/')
  const refused =
    pixels > mostPixels ? 'image-too-large' : isCalledImage && !pixels ? 'not-an-image' : null
  if (refused) throw new APIError(problem(refused, req.i18n.language), 400, { code: refused }, true)
  file.name = `${randomUUID()}${path.extname(file.name).toLowerCase().slice(0, 8)}`
  return args
}

/** By what the header says; 0 when it is no image. */
async function pixelsOf(file: NonNullable<PayloadRequest['file']>): Promise<number> {
  try {
    // A file that came over the network is in memory, and the path of its copy on disk is empty.
    const { width = 0, height = 0 } = await sharp(file.tempFilePath || file.data).metadata()
    return width * height
  } catch {
    return 0
  }
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
