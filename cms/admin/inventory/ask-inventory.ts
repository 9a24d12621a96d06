import type { ClusterPage } from '../../editorial/inventory/clusters.ts'
import type { DisposeRequest } from '../../editorial/inventory/dispose.ts'
import type { InventoryReport } from '../../editorial/inventory/import-report.ts'
import type { RowOutcome } from '../../editorial/inventory/outcome.ts'
import type { Inventory } from '../../generated/payload-types.ts'

/** What the server answered: what was asked for, or why not (`null`: it did not answer). */
export type Answer<T> = { readonly data: T } | { readonly refusal: string | null }

export const isRefused = <T>(answer: Answer<T>): answer is { readonly refusal: string | null } =>
  'refusal' in answer

async function ask<T>(
  address: string,
  language: string,
  init: RequestInit = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...init,
      headers: { 'accept-language': language, ...init.headers },
    })
    const body: unknown = await response.json()
    if (response.ok) return { data: body as T }
    return { refusal: (body as { title?: string }).title ?? null }
  } catch {
    return { refusal: null }
  }
}

const post = <T>(address: string, language: string, body: object): Promise<Answer<T>> =>
  ask<T>(address, language, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const askClusters = (api: string, language: string, page: number) =>
  ask<ClusterPage>(`${api}/inventory/clusters?page=${page}`, language)

export const askDispose = (api: string, language: string, request: DisposeRequest) =>
  post<{ readonly rows: readonly RowOutcome[] }>(`${api}/inventory/dispose`, language, request)

export const askCarryOut = (
  api: string,
  language: string,
  request: { readonly ids: readonly string[]; readonly dryRun?: boolean },
) => post<{ readonly rows: readonly RowOutcome[] }>(`${api}/inventory/carry-out`, language, request)

interface Page<T> {
  readonly docs: readonly T[]
  readonly totalDocs: number
  readonly totalPages: number
}

export type ListedRow = Pick<
  Inventory,
  'id' | 'title' | 'sourceName' | 'department' | 'disposition' | 'state' | 'visits' | 'cluster'
>

const listed = ['title', 'sourceName', 'department', 'disposition', 'state', 'visits', 'cluster']

export const askRows = (api: string, language: string, where: URLSearchParams, page: number) => {
  const query = new URLSearchParams(where)
  for (const [name, value] of Object.entries({ depth: 0, limit: 50, page, sort: 'title' })) {
    query.set(name, String(value))
  }
  for (const field of listed) query.set(`select[${field}]`, 'true')
  return ask<Page<ListedRow>>(`${api}/inventory?${query}`, language)
}

/** The ids of all rows that are so, as many as one act may be for. */
export async function askIds(
  api: string,
  language: string,
  where: URLSearchParams,
  most: number,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (let page = 1; ids.length < most; page += 1) {
    const query = new URLSearchParams(where)
    for (const [name, value] of Object.entries({ depth: 0, limit: 250, page, sort: 'id' })) {
      query.set(name, String(value))
    }
    query.set('select[cluster]', 'true')
    const answer = await ask<Page<{ readonly id: string }>>(`${api}/inventory?${query}`, language)
    if (isRefused(answer)) break
    ids.push(...answer.data.docs.map(({ id }) => id))
    if (page >= answer.data.totalPages) break
  }
  return ids.slice(0, most)
}

export interface Named {
  readonly id: string
  readonly name: string
}

/** Departments, families or sources, by name. */
export async function askNamed(
  api: string,
  language: string,
  collection: 'departments' | 'families' | 'inventory-sources',
): Promise<readonly Named[]> {
  const query = `limit=250&depth=0&sort=name&select[name]=true`
  const answer = await ask<Page<Named>>(`${api}/${collection}?${query}`, language)
  return isRefused(answer) ? [] : answer.data.docs
}

export interface SheetChoice {
  readonly id: string
  readonly code: string
  readonly title: string
}

export async function askSheets(
  api: string,
  language: string,
  text: string,
): Promise<readonly SheetChoice[]> {
  const query = new URLSearchParams({ limit: '8', depth: '0', draft: 'true', sort: 'title' })
  query.set('where[or][0][title][like]', text)
  query.set('where[or][1][code][like]', text)
  for (const field of ['title', 'code']) query.set(`select[${field}]`, 'true')
  const answer = await ask<Page<SheetChoice>>(`${api}/procedures?${query}`, language)
  return isRefused(answer) ? [] : answer.data.docs
}

export type StagedReport = InventoryReport & { readonly clusters?: number }

export interface ImportStep {
  readonly phase: 'staging' | 'comparing'
  readonly done: number
  readonly total: number
}

/** Sends a file to be staged, or only tried, and tells how far it is. */
export async function askStaging(
  api: string,
  language: string,
  form: FormData,
  onStep: (step: ImportStep) => void,
): Promise<Answer<StagedReport>> {
  try {
    const response = await fetch(`${api}/inventory/import`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'accept-language': language, accept: 'application/x-ndjson, application/json' },
      body: form,
    })
    if (!response.ok || !response.body) {
      const { title } = (await response.json()) as { title?: string }
      return { refusal: title ?? null }
    }
    return await readLines(response.body, onStep)
  } catch {
    return { refusal: null }
  }
}

async function readLines(
  body: ReadableStream<Uint8Array>,
  onStep: (step: ImportStep) => void,
): Promise<Answer<StagedReport>> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    for (const line of lines.filter(Boolean)) {
      const said = JSON.parse(line) as {
        readonly progress?: ImportStep
        readonly report?: StagedReport
        readonly problem?: { readonly title?: string }
      }
      if (said.progress) onStep(said.progress)
      if (said.report) return { data: said.report }
      if (said.problem) return { refusal: said.problem.title ?? null }
    }
    if (done) return { refusal: null }
  }
}
