import type { Request } from 'express'

import { BodyTooLarge } from './body-limits.ts'
import { Problem } from './problem.ts'

/** Reads a body of text whole: valid UTF-8 without NUL, or refused. Its size is capped already. */
export async function readTextBody(req: Request): Promise<{ bytes: Buffer; text: string }> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of req) chunks.push(chunk as Buffer)
  } catch (err) {
    throw err instanceof BodyTooLarge ? new Problem('body-too-large') : new Problem('bad-request')
  }
  const bytes = Buffer.concat(chunks)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { bytes, text }
  } catch {
    // falls through: not UTF-8
  }
  throw new Problem('malformed-text')
}

/** The JSON object in a body. An empty body is an empty object, as Payload reads it. */
export function parseJsonObject(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem('malformed-json')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new Problem('malformed-json')
}
