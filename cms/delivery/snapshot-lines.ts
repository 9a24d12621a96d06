import { open, type FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/** The checksum of a file of lines, as its last line. */
export const sealOf = (sum: number): string => `${sum.toString(16).padStart(8, '0')}\n`

/** A file may be larger than the largest buffer. */
const usualChunk = 64 * 1024 * 1024

/** The lines of a sealed file without their ends; throws unless the file is whole. */
export async function sealedLines(file: string, chunkBytes = usualChunk): Promise<Buffer[]> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const sealed = size - sealOf(0).length
    if (sealed < 1) throw new DamagedFile('it is shorter than its checksum')
    const lines: Buffer[] = []
    let rest: Buffer = Buffer.alloc(0)
    let sum = 0
    for (let at = 0; at < sealed; at += chunkBytes) {
      const length = Math.min(chunkBytes, sealed - at)
      const chunk = await bytesAt(handle, at, length, rest)
      sum = crc32(chunk.subarray(rest.length), sum)
      rest = takeLines(chunk, lines)
    }
    const seal = await bytesAt(handle, sealed, size - sealed)
    if (sealOf(sum) !== seal.toString('latin1'))
      throw new DamagedFile('its checksum does not match')
    if (rest.length > 0) throw new DamagedFile('its last line is not complete')
    return lines
  } finally {
    await handle.close()
  }
}

export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
}

/** Bytes of the file, after those that are left of what came before. */
async function bytesAt(
  handle: FileHandle,
  at: number,
  length: number,
  before: Buffer = Buffer.alloc(0),
): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(before.length + length)
  before.copy(bytes)
  for (let read = 0; read < length;) {
    const { bytesRead } = await handle.read(bytes, before.length + read, length - read, at + read)
    if (bytesRead === 0) throw new DamagedFile('it ends before its end')
    read += bytesRead
  }
  return bytes
}

/** Adds the complete lines and answers what is left. */
function takeLines(bytes: Buffer, lines: Buffer[]): Buffer {
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return bytes.subarray(start)
}
