import type { CollectionConfig, Config, Endpoint, PayloadRequest } from 'payload'
import { personOf } from '../cms/access/actor.ts'
import { carryOut, type CarryOutRequest } from '../cms/editorial/inventory/carry-out.ts'
import { clusterPage } from '../cms/editorial/inventory/clusters.ts'
import { dispose, type DisposeRequest } from '../cms/editorial/inventory/dispose.ts'
import {
  importInventory,
  type InventoryImport,
} from '../cms/editorial/inventory/import-inventory.ts'
import type { InventoryProgress } from '../cms/editorial/inventory/import-report.ts'
import { InventoryRefused } from '../cms/editorial/inventory/inventory-refused.ts'
import { purgeProgress } from '../cms/editorial/inventory/progress.ts'
import { refreshDuplicates } from '../cms/editorial/inventory/refresh-duplicates.ts'
import { ImportRefused } from '../cms/editorial/import/import-refused.ts'

const isYes = (value: unknown): boolean => /^(true|1|on)$/i.test(String(value ?? ''))

/**
 * `POST /api/inventory/import`, multipart: `file` (CSV, XLSX, JSON or FUE XML), `source`, and
 * `mapping` (JSON), `kind` and `dryRun` where wanted. Answers with the report (`InventoryReport`);
 * to whoever accepts `application/x-ndjson`, with a line for each step done, and the report last.
 */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)?.mayEditEverywhere)
      return refusal(req, new InventoryRefused('may-not-import'), 403)
    const form = await req.formData?.().catch(() => null)
    const file = form?.get('file')
    if (!form || !file || typeof file === 'string') {
      return refusal(req, new InventoryRefused('no-file'), 400)
    }
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' && value !== '' ? value : null
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const work = async (onProgress?: InventoryProgress) => {
      const options: InventoryImport = {
        source: text('source') ?? '',
        kind: text('kind'),
        mapping: mappingIn(text('mapping')),
        fileName: file.name,
        dryRun: isYes(text('dryRun')),
        language: req.i18n.language,
        onProgress,
      }
      const report = await importInventory(req.payload, bytes, options)
      if (report.dryRun) return report
      const clusters = await refreshDuplicates(req.payload, (done, total) =>
        onProgress?.({ phase: 'comparing', done, total }),
      )
      return { ...report, clusters }
    }
    if (req.headers.get('accept')?.includes('application/x-ndjson')) return told(req, work)
    return answered(req, work)
  },
}

function mappingIn(text: string | null): unknown {
  if (!text) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Not JSON: refused as any other value that is no object.
  }
  throw new InventoryRefused('bad-mapping')
}

/** A line of JSON as each step is done: whoever waits sees how far it is. */
function told(
  req: PayloadRequest,
  work: (onProgress: InventoryProgress) => Promise<unknown>,
): Response {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true
      const say = (line: unknown) => {
        if (!isOpen) return
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        } catch {
          // Whoever asked has left; the import goes on all the same.
          isOpen = false
        }
      }
      try {
        say({ report: await work((progress) => say({ progress })) })
      } catch (error) {
        if (isRefusal(error)) say({ problem: problemOf(req, error, statusOf(error)) })
        else {
          req.payload.logger.error({ err: error, msg: 'an import of the inventory failed' })
          say({ problem: { type: 'urn:cataleg:problem:internal-error', status: 500 } })
        }
      }
      if (isOpen) controller.close()
    },
  })
  return new Response(stream, { headers: { 'content-type': 'application/x-ndjson' } })
}

type Refusal = InventoryRefused | ImportRefused

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof InventoryRefused || error instanceof ImportRefused

const statusOf = ({ code }: Refusal): number =>
  ['too-large', 'too-many-rows', 'swells-too-much'].includes(code) ? 413 : 422

async function answered(req: PayloadRequest, work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work())
  } catch (error) {
    if (!isRefusal(error)) throw error
    return refusal(req, error, statusOf(error))
  }
}

function problemOf(req: PayloadRequest, error: Refusal, status: number) {
  const place = error instanceof ImportRefused ? error.place : null
  return {
    type: `urn:cataleg:problem:${error.code}`,
    title: error.reason(req.i18n.language),
    status,
    code: error.code,
    ...(place ?? {}),
  }
}

const refusal = (req: PayloadRequest, error: Refusal, status: number): Response =>
  Response.json(problemOf(req, error, status), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

async function bodyOf<Body>(req: PayloadRequest): Promise<Partial<Body>> {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}

/** `POST /api/inventory/dispose`: what becomes of each row (`DisposeRequest` → `RowOutcome[]`). */
const disposeEndpoint: Endpoint = {
  path: '/dispose',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)) return refusal(req, new InventoryRefused('may-not'), 403)
    const body = await bodyOf<DisposeRequest>(req)
    return answered(req, async () => ({ rows: await dispose(req, body as DisposeRequest) }))
  },
}

/** `POST /api/inventory/carry-out`: does what was decided of each row. */
const carryOutEndpoint: Endpoint = {
  path: '/carry-out',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)) return refusal(req, new InventoryRefused('may-not'), 403)
    const body = await bodyOf<CarryOutRequest>(req)
    return answered(req, async () => ({ rows: await carryOut(req, body as CarryOutRequest) }))
  },
}

/** `GET /api/inventory/progress`: how far the purge is, by department. */
const progressEndpoint: Endpoint = {
  path: '/progress',
  method: 'get',
  handler: async (req) => {
    const progress = await purgeProgress(req)
    return progress ? Response.json(progress) : refusal(req, new InventoryRefused('may-not'), 403)
  },
}

/** `GET /api/inventory/clusters?page=`: near-duplicates to decide on, beside each other. */
const clustersEndpoint: Endpoint = {
  path: '/clusters',
  method: 'get',
  handler: async (req) => {
    if (!personOf(req)) return refusal(req, new InventoryRefused('may-not'), 403)
    return Response.json(await clusterPage(req, Number(req.query.page) || 1))
  },
}

const endpoints = [
  importEndpoint,
  disposeEndpoint,
  carryOutEndpoint,
  progressEndpoint,
  clustersEndpoint,
]

/** The purge of the old inventory: the doors through which rows come in and are decided on. */
export const inventory = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection): CollectionConfig =>
    collection.slug === 'inventory'
      ? { ...collection, endpoints: [...(collection.endpoints || []), ...endpoints] }
      : collection,
  ),
})
