import type { Config, Endpoint, PayloadRequest } from 'payload'
import { personOf, type Person } from '../cms/access/actor.ts'
import { departmentsOf } from '../cms/access/departments.ts'
import { ImportRefused, type Place } from '../cms/editorial/import/import-refused.ts'
import { importFue } from '../cms/editorial/import/import-sheets.ts'
import { importProblem, type ImportProblemCode } from '../cms/labels/import-problems.ts'

/**
 * `POST /api/import/fue`, multipart: `file`, and `dryRun` for a trial. Answers with the report
 * (`ImportReport`); a file that is refused whole, with the line, the column and the reason.
 */
const importEndpoint: Endpoint = {
  path: '/import/fue',
  method: 'post',
  handler: async (req) => {
    const language = req.i18n.language
    const person = personOf(req)
    const scope = person && (await scopeOf(req, person))
    if (!scope) return refusal(403, 'may-not-import', language)
    const form = await req.formData?.().catch(() => null)
    const file = form?.get('file')
    if (!file || typeof file === 'string') return refusal(400, 'no-file', language)
    const dryRun = /^(true|1|on)$/i.test(String(form?.get('dryRun') ?? ''))
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return Response.json(await importFue(req.payload, bytes, { ...scope, dryRun, language }))
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error
      const status = error.code === 'too-large' ? 413 : 422
      return refusal(status, error.code, language, error.place, error.values)
    }
  },
}

/** Where the sheets of this person may go; null for who may not import. */
async function scopeOf(req: PayloadRequest, person: Person) {
  const department = person.departments[0] ?? null
  if (person.mayEditEverywhere) return { department, mayWriteIn: null }
  if (!department || !person.has('head', 'interlocutor')) return null
  return { department, mayWriteIn: await departmentsOf(req, person) }
}

function refusal(
  status: number,
  code: ImportProblemCode,
  language: string,
  place: Place | null = null,
  values: Readonly<Record<string, string | number>> = {},
): Response {
  const title = importProblem(code, language, values)
  const type = `urn:cataleg:problem:${code}`
  return Response.json(
    { type, title, status, code, ...(place ?? {}) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}

/** The door through which sheets of other systems come in. */
export const imports = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), importEndpoint],
})
