import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabases } from '../support/database.ts'
import { aPerson, openPayload, type Person } from '../support/real-payload.ts'

let payload: Payload
let close: () => Promise<void>
let editor: Person

beforeAll(async () => {
  const [database] = testDatabases()
  if (!database) throw new Error('There is no database to test on.')
  ;({ payload, close } = await openPayload(database))
  editor = await aPerson(payload, ['interlocutor'])
})
afterAll(() => close())

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6' } })
    .withExif({ IFD0: { Artist: 'CANARI', Copyright: 'CANARI' } })
    .jpeg()
    .toBuffer()

const upload = (data: Buffer, name: string, mimetype: string, fields: object) =>
  payload.create({
    collection: 'media',
    data: fields,
    file: { data, name, mimetype, size: data.length },
    overrideAccess: false,
    user: editor,
  })

describe('A photograph', () => {
  it('is stored under a random name, in every size, without what the camera noted', async () => {
    const saved = await upload(await photo(4200, 2600), '../Façana.JPG', 'image/jpeg', {
      alternativeText: 'Façana de l’Ajuntament',
    })
    expect(saved.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
    const sizes = saved.sizes ?? {}
    expect(
      Object.fromEntries(
        Object.entries(sizes).map(([name, size]) => [name, [size?.width, size?.height]]),
      ),
    ).toMatchObject({
      card: [640, 360],
      hero: [1600, 600],
      screen1080: [1920, 1080],
      screen4k: [3840, 2160],
    })
    const dir = path.join(process.env.DATA_DIR ?? '', 'media')
    for (const name of [saved.filename, ...Object.values(sizes).map((size) => size?.filename)]) {
      const bytes = readFileSync(path.join(dir, String(name)))
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
      expect(bytes.includes('CANARI')).toBe(false)
    }
  })

  it('needs words for those who do not see it, unless it is an ornament', async () => {
    const data = await photo(800, 600)
    await expect(upload(data, 'a.jpg', 'image/jpeg', {})).rejects.toMatchObject({ status: 400 })
    const ornament = await upload(data, 'a.jpg', 'image/jpeg', { decorative: true })
    expect(ornament.decorative).toBe(true)
  })

  it('that would swallow the server is refused before it is opened', async () => {
    const huge = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#fff' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    await expect(upload(huge, 'b.png', 'image/png', { decorative: true })).rejects.toMatchObject({
      status: 400,
      data: { code: 'image-too-large' },
    })
  })

  it('that is no image, or a program under another name, is refused', async () => {
    const words = Buffer.from('<svg onload="alert(1)">')
    await expect(upload(words, 'c.png', 'image/png', { decorative: true })).rejects.toMatchObject({
      status: 400,
    })
    await expect(
      upload(words, 'c.svg', 'image/svg+xml', { decorative: true }),
    ).rejects.toMatchObject({ status: 400 })
  })
})
