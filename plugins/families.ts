import type { Config, Endpoint, Field, PayloadRequest } from 'payload'
import { personOf } from '../cms/access/actor.ts'
import {
  applyTemplate,
  changesOf,
  mayEditSheet,
  mostSheets,
  sheetsOfTemplate,
} from '../cms/editorial/families/apply-template.ts'
import { newSheetOfFamily } from '../cms/editorial/families/new-sheet.ts'
import {
  sheetInheritance,
  storedSheet,
  type SheetInheritance,
} from '../cms/editorial/families/sheet-inheritance.ts'
import { takeIn } from '../cms/editorial/families/take-in.ts'
import { templateById } from '../cms/editorial/families/template-of-family.ts'
import { problem, type ProblemCode } from '../cms/labels/problems.ts'
import { problemResponse } from './problem-response.ts'
import { sideBox, underOwner } from './side-boxes.ts'

type Handler = Endpoint['handler']

const refusal = (req: PayloadRequest, status: number, code: ProblemCode, values = {}): Response =>
  problemResponse(status, code, problem(code, req.i18n.language, values))

const bodyOf = async (req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> => {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined

const isStaff = (req: PayloadRequest): boolean => (personOf(req)?.roles.length ?? 0) > 0
const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/** `POST /api/families/:id/sheets {title, department?}`: a draft with what the template says. */
const newSheet: Handler = async (req) => {
  if (!isStaff(req)) return refusal(req, 403, 'may-not')
  const { title, department } = await bodyOf(req)
  if (typeof title !== 'string' || !title.trim()) return refusal(req, 400, 'title-needed')
  const owner = typeof department === 'string' ? department : null
  const asked = { family: idIn(req), title: title.trim(), department: owner }
  return Response.json(await newSheetOfFamily(req, asked), { status: 201 })
}

const toldOf = ({ template, edition, fields }: SheetInheritance) => ({
  template: {
    id: template.id,
    code: template.code,
    name: template.name,
    edition: template.edition,
  },
  edition,
  fields,
})

/** `GET /api/procedures/:id/inheritance`: each field beside the template; `template: null`, none. */
const readInheritance: Handler = async (req) => {
  if (!isStaff(req)) return refusal(req, 403, 'may-not')
  const sheet = await storedSheet(req.payload, idIn(req))
  if (!sheet) return refusal(req, 404, 'not-found')
  const inheritance = await sheetInheritance(req.payload, sheet)
  return Response.json(inheritance ? toldOf(inheritance) : { template: null, fields: [] })
}

/**
 * `POST /api/procedures/:id/inheritance {fields?, force?, basedOn}`: takes in what the template says
 * now. With `force`, what the sheet says itself gives way in the fields named.
 */
const bringInLine: Handler = async (req) => {
  const id = idIn(req)
  const sheet = await storedSheet(req.payload, id)
  if (!sheet) return refusal(req, 404, 'not-found')
  if (!(await mayEditSheet(req, id))) return refusal(req, 403, 'may-not')
  const { fields, force, basedOn } = await bodyOf(req)
  if (basedOn !== undefined && Number(basedOn) !== Number(sheet.edition ?? 0)) {
    return refusal(req, 409, 'changed-meanwhile')
  }
  const inheritance = await sheetInheritance(req.payload, sheet)
  if (!inheritance) return refusal(req, 409, 'family-without-template')
  const paths = textsIn(fields)
  const changed = await takeIn(req, inheritance, {
    paths,
    isForced: force === true && paths !== undefined,
  })
  return Response.json({ changed })
}

/** `GET /api/templates/:id/sheets`: every sheet of the family, and what applying would change. */
const readSheets: Handler = async (req) => {
  if (!isStaff(req)) return refusal(req, 403, 'may-not')
  const template = await templateById(req.payload, idIn(req))
  if (!template) return refusal(req, 404, 'not-found')
  const sheets = await sheetsOfTemplate(req.payload, template)
  const told = await Promise.all(
    sheets.map(async ({ sheet, edition, fields }) => ({
      id: String(sheet.id),
      code: sheet.code,
      title: sheet.title,
      state: sheet.state,
      edition,
      mayEdit: await mayEditSheet(req, String(sheet.id)),
      overridden: fields.filter(({ state }) => state === 'overridden').map(({ path }) => path),
      changes: changesOf(fields),
    })),
  )
  return Response.json({ edition: template.edition, sheets: told })
}

/** `POST /api/templates/:id/apply {sheets, fields?}`: one act on the sheets chosen, told one by one. */
const apply: Handler = async (req) => {
  if (!isStaff(req)) return refusal(req, 403, 'may-not')
  const template = await templateById(req.payload, idIn(req))
  if (!template) return refusal(req, 404, 'not-found')
  const { sheets, fields } = await bodyOf(req)
  const chosen = textsIn(sheets) ?? []
  if (chosen.length === 0 || chosen.length > mostSheets) {
    return refusal(req, 400, 'choose-sheets', { most: mostSheets })
  }
  const paths = textsIn(fields)
  const results = await applyTemplate(req, template, {
    sheets: chosen,
    ...(paths ? { paths } : {}),
  })
  return Response.json({ results })
}

const doors: Readonly<Record<string, readonly Endpoint[]>> = {
  families: [{ path: '/:id/sheets', method: 'post', handler: newSheet }],
  procedures: [
    { path: '/:id/inheritance', method: 'get', handler: readInheritance },
    { path: '/:id/inheritance', method: 'post', handler: bringInLine },
  ],
  templates: [
    { path: '/:id/sheets', method: 'get', handler: readSheets },
    { path: '/:id/apply', method: 'post', handler: apply },
  ],
}

const boxes: Readonly<Record<string, readonly Field[]>> = {
  procedures: [sideBox('familyTemplate', 'families/family-box.tsx#FamilyBox')],
  templates: [sideBox('templateSheets', 'families/template-link.tsx#TemplateLink')],
}

/** What a family gives its sheets: a new one filled in, and changes of the template taken in. */
export const families = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: underOwner(collection.fields, boxes[collection.slug] ?? []),
    endpoints: [...(collection.endpoints || []), ...(doors[collection.slug] ?? [])],
  })),
})
