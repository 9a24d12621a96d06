import { hash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './negotiate.ts'

const compressors = {
  br: promisify((body: Buffer, done: (error: Error | null, result: Buffer) => void) =>
    brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, done),
  ),
  gzip: promisify((body: Buffer, done: (error: Error | null, result: Buffer) => void) =>
    gzip(body, { level: 6 }, done),
  ),
}

/** Below this a compressed answer is no smaller on the wire. */
const worthCompressing = 1024

interface Variant {
  readonly body: Buffer
  readonly head: string[]
  readonly unchangedHead: string[]
}

export interface AnswerParts {
  readonly status: number
  readonly body: Buffer
  /** Flat lists of names and values: of the answer, and of what is told when it is unchanged. */
  readonly headers: readonly string[]
  readonly unchangedHeaders: readonly string[]
  /** It carries no `ETag`. */
  readonly isPrivate: boolean
  /** The same for the same body; worked out from it when there is none. */
  readonly tag?: string | undefined
}

/** The place in a head of the revision, which is that of the moment of sending. */
const revisionAt = 1

/**
 * An answer ready to be sent: its bytes, the same compressed (once, when first asked for), and the
 * headers of each.
 */
export class Answer {
  readonly status: number
  readonly #parts: AnswerParts
  readonly #hash: string
  readonly #identity: Variant
  readonly #compressed: Partial<Record<Encoding, Variant>> = {}
  readonly #compressing: Partial<Record<Encoding, Promise<Variant>>> = {}

  constructor(parts: AnswerParts) {
    this.status = parts.status
    this.#parts = parts
    this.#hash = (parts.tag ?? hash('sha256', parts.body, 'base64url')).slice(0, 27)
    this.#identity = this.#variant('identity', parts.body)
  }

  get bytes(): number {
    const { br, gzip: zipped } = this.#compressed
    return this.#identity.body.length + (br?.body.length ?? 0) + (zipped?.body.length ?? 0)
  }

  /** `extra` are headers of this moment or of this caller. */
  send(
    res: ServerResponse,
    wanted: Encoding,
    ifNoneMatch: string | undefined,
    { revision, extra }: Sending,
  ): 'sent' | 'unchanged' {
    const encoding = this.#identity.body.length < worthCompressing ? 'identity' : wanted
    const unchanged = ifNoneMatch !== undefined && this.#matches(ifNoneMatch)
    if (encoding === 'identity' || unchanged)
      this.#write(res, this.#identity, unchanged, revision, extra)
    else {
      const ready = this.#compressed[encoding]
      if (ready) {
        this.#write(res, ready, false, revision, extra)
        return 'sent'
      }
      this.#compress(encoding)
        .catch(() => this.#identity)
        .then((variant) => this.#write(res, variant, false, revision, extra))
        .catch(() => res.destroy())
    }
    return unchanged ? 'unchanged' : 'sent'
  }

  #write(
    res: ServerResponse,
    variant: Variant,
    unchanged: boolean,
    revision: string,
    extra: readonly string[] | null,
  ): void {
    if (res.destroyed) return
    const head = unchanged ? variant.unchangedHead : variant.head
    // Written over: Node has read the list before another answer is sent.
    head[revisionAt] = revision
    res.writeHead(unchanged ? 304 : this.status, extra ? [...head, ...extra] : head)
    res.end(unchanged ? undefined : variant.body)
  }

  #matches(ifNoneMatch: string): boolean {
    if (this.#parts.isPrivate || this.status !== 200) return false
    // Which compression the caller holds does not matter: it holds this answer.
    return ifNoneMatch.includes(this.#hash) || ifNoneMatch.trim() === '*'
  }

  async #compress(encoding: 'br' | 'gzip'): Promise<Variant> {
    return (this.#compressing[encoding] ??= compressors[encoding](this.#identity.body).then(
      (body) => (this.#compressed[encoding] = this.#variant(encoding, body)),
    ))
  }

  #variant(encoding: Encoding, body: Buffer): Variant {
    const suffix = encoding === 'identity' ? '' : `-${encoding}`
    const { headers, unchangedHeaders, isPrivate } = this.#parts
    const etag = isPrivate ? [] : ['ETag', `"${this.#hash}${suffix}"`]
    const revision = ['X-Catalogue-Revision', '']
    const length = ['Content-Length', String(body.length)]
    const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    return {
      body,
      head: [...revision, ...headers, ...etag, ...length, ...coding],
      unchangedHead: [...revision, ...unchangedHeaders, ...etag],
    }
  }
}

export interface Sending {
  /** Of the catalogue: the present one, or for an answer just made the one it was begun at. */
  readonly revision: string
  readonly extra: readonly string[] | null
}
