import { Readable } from 'node:stream'
import type { CollectionConfig, Config, Endpoint, PayloadRequest, Where } from 'payload'
import { personOf } from '../cms/access/actor.ts'
import { isLocale, type Locale } from '../cms/domain/locale.ts'
import { exportFue } from '../cms/editorial/export/export-fue.ts'
import {
  exportTable,
  tableFormats,
  type TableFormat,
} from '../cms/editorial/export/export-sheets.ts'
import { exportedSheet, readSheets } from '../cms/editorial/export/read-sheets.ts'
import type { ExportedSheet } from '../cms/editorial/export/sheet-columns.ts'
import { printSheet } from '../cms/editorial/print/print-sheet.ts'
import { exportWords } from '../cms/labels/export.ts'
import { problem, type ProblemCode } from '../cms/labels/problems.ts'
import { say } from '../cms/labels/words.ts'
import { problemResponse } from './problem-response.ts'

/*
 * What leaves the catalogue for people and programs on the staff: the list they look at as a
 * table, and one sheet on paper. Each with the rights of who asks.
 */

const formats = [...tableFormats, 'fue'] as const
type Format = (typeof formats)[number]

const isFormat = (value: unknown): value is Format => formats.some((one) => one === value)

const types: Readonly<Record<Format, readonly [type: string, ending: string]>> = {
  csv: ['text/csv; charset=utf-8', 'csv'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  json: ['application/json; charset=utf-8', 'json'],
  fue: ['application/xml; charset=utf-8', 'xml'],
}

/**
 * `GET /api/procedures/export?format=csv|xlsx|json|fue&locale=&where=&search=`: the same `where`
 * and `search` as the list, and the same sheets.
 */
const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!personOf(req)) return refusal(req, 'may-not', 403)
    const { format, search, where } = req.query
    if (!isFormat(format)) return unknownFormat(req)
    const chosen = { where: inList(where, search), overrideAccess: false }
    // Whoever may not read is told before the first byte, and a filter that means nothing too.
    await req.payload.count({
      collection: 'procedures',
      overrideAccess: false,
      req,
      user: req.user,
      where: chosen.where,
    })
    const locale = localeOf(req)
    const publicUrl = req.payload.config.serverURL
    const body =
      format === 'fue'
        ? Readable.from(exportFue(req.payload, { where: chosen.where, publicUrl, req }), {
            objectMode: false,
          })
        : await tableOf(req, format, chosen, { locale, publicUrl })
    const [type, ending] = types[format]
    const day = new Date().toISOString().slice(0, 10)
    return fileResponse(body, type, `${say(exportWords.fileName, locale)}-${day}.${ending}`)
  },
}

function tableOf(
  req: PayloadRequest,
  format: TableFormat,
  chosen: { readonly where: Where; readonly overrideAccess: boolean },
  options: { readonly locale: Locale; readonly publicUrl: string },
): Promise<Readable> {
  const sheets = async function* (): AsyncGenerator<ExportedSheet> {
    for await (const stored of readSheets(req, chosen)) yield exportedSheet(stored)
  }
  return exportTable(format, sheets(), options)
}

function inList(where: unknown, search: unknown): Where {
  const filter = (typeof where === 'object' && where !== null ? where : {}) as Where
  if (typeof search !== 'string' || search.trim() === '') return filter
  const words = { like: search.trim() }
  return { and: [filter, { or: [{ title: words }, { code: words }] }] }
}

/** `GET /api/procedures/:id/print?locale=&draft=true`: one sheet as an accessible PDF. */
const printEndpoint: Endpoint = {
  path: '/:id/print',
  method: 'get',
  handler: async (req) => {
    if (!personOf(req)) return refusal(req, 'may-not', 403)
    const locale = localeOf(req)
    const printed = await printSheet(req, {
      id: String(req.routeParams?.id ?? ''),
      locale,
      draft: req.query.draft === 'true',
      publicUrl: req.payload.config.serverURL,
    })
    if (!printed) return refusal(req, 'not-found', 404)
    const name = `${printed.code}-${locale}.pdf`
    return fileResponse(Readable.from([printed.pdf]), 'application/pdf', name, 'inline')
  },
}

/** Of the answer: asked for, or the reader's own. */
function localeOf(req: PayloadRequest): Locale {
  const asked = req.query.locale
  if (isLocale(asked)) return asked
  return isLocale(req.i18n.language) ? req.i18n.language : 'ca'
}

const fileResponse = (body: Readable, type: string, name: string, how = 'attachment'): Response =>
  // The types of Node's streams and of the web's are two, and mean the same.
  new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      'cache-control': 'private, no-store',
      'content-disposition': `${how}; filename="${name}"`,
      'content-type': type,
      'x-content-type-options': 'nosniff',
    },
  })

function unknownFormat(req: PayloadRequest): Response {
  const title = say(exportWords.unknownFormat, req.i18n.language, { formats: formats.join(', ') })
  return problemResponse(400, 'unknown-format', title)
}

const refusal = (req: PayloadRequest, code: ProblemCode, status: number): Response =>
  problemResponse(status, code, problem(code, req.i18n.language))

const withExports = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'procedures') return collection
  const { admin, endpoints } = collection
  const { components } = admin ?? {}
  return {
    ...collection,
    endpoints: [...(endpoints || []), exportEndpoint, printEndpoint],
    admin: {
      ...admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          './cms/admin/export/export-links.tsx#ExportLinks',
        ],
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            './cms/admin/export/print-link.tsx#PrintLink',
          ],
        },
      },
    },
  }
}

/** Tables of the list, and a sheet on paper. After the edit controls, which begin theirs anew. */
export const exports = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withExports),
})
