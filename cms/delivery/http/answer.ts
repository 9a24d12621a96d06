import { createHash } from 'node:crypto'
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
  readonly etag: string
  readonly body: Buffer
  readonly head: string[]
  readonly unchangedHead: string[]
}

/**
 * An answer ready to be sent: its bytes, the same compressed (once, when first asked for), and the
 * headers of each.
 */
export class Answer {
  readonly status: number
  readonly #identity: Variant
  readonly #hash: string
  readonly #headers: readonly string[]
  readonly #isPrivate: boolean
  readonly #compressed: Partial<Record<Encoding, Variant>> = {}
  readonly #compressing: Partial<Record<Encoding, Promise<Variant>>> = {}

  /** `headers` is a flat list of names and values. A private answer carries no `ETag`. */
  constructor(status: number, body: Buffer, headers: readonly string[], isPrivate: boolean) {
    this.status = status
    this.#hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
    this.#headers = headers
    this.#isPrivate = isPrivate
    this.#identity = this.#variant('identity', body)
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
    extra: readonly string[] | null,
  ): 'sent' | 'unchanged' {
    const encoding = this.#identity.body.length < worthCompressing ? 'identity' : wanted
    const unchanged = ifNoneMatch !== undefined && this.#matches(ifNoneMatch)
    if (encoding === 'identity' || unchanged) this.#write(res, this.#identity, unchanged, extra)
    else {
      const ready = this.#compressed[encoding]
      if (ready) {
        this.#write(res, ready, false, extra)
        return 'sent'
      }
      this.#compress(encoding)
        .catch(() => this.#identity)
        .then((variant) => this.#write(res, variant, false, extra))
        .catch(() => res.destroy())
    }
    return unchanged ? 'unchanged' : 'sent'
  }

  #write(
    res: ServerResponse,
    variant: Variant,
    unchanged: boolean,
    extra: readonly string[] | null,
  ): void {
    if (res.destroyed) return
    const head = unchanged ? variant.unchangedHead : variant.head
    res.writeHead(unchanged ? 304 : this.status, extra ? [...head, ...extra] : head)
    res.end(unchanged ? undefined : variant.body)
  }

  #matches(ifNoneMatch: string): boolean {
    if (this.#isPrivate || this.status !== 200) return false
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
    const etag = `"${this.#hash}${suffix}"`
    const unchangedHead = [...this.#headers, ...(this.#isPrivate ? [] : ['ETag', etag])]
    const head = [...unchangedHead, 'Content-Length', String(body.length)]
    if (encoding !== 'identity') head.push('Content-Encoding', encoding)
    return { etag, body, head, unchangedHead }
  }
}
