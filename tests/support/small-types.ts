import type { Payload } from 'payload'

type Id = number | string

export interface Sheet {
  id: Id
  code: string
  title: string
  steps?: { name?: string }[]
}

interface Options {
  collection: 'offices' | 'people' | 'sheets'
  depth?: number
  draft?: boolean
  limit?: number
  locale?: 'all' | 'ca' | 'en' | 'es'
  req?: { transactionID?: Id }
  sort?: string
  where?: Record<string, unknown>
}

interface Found<Doc> {
  docs: Doc[]
  totalDocs: number
}

/**
 * Payload's Local API over the small config. Payload knows one set of collections for the whole project,
 * the catalogue's, so those of the tests need types of their own.
 */
export interface SmallPayload {
  readonly db: Payload['db']
  create<Doc = Sheet>(options: Options & { data: object }): Promise<Doc>
  delete(options: Options & { id: Id }): Promise<unknown>
  destroy(): Promise<void>
  find<Doc = Sheet>(options: Options): Promise<Found<Doc>>
  findByID<Doc = Sheet>(options: Options & { id: Id }): Promise<Doc>
  findVersions<Doc = Sheet>(options: Options): Promise<Found<{ latest: boolean; version: Doc }>>
  forgotPassword(options: Options & { data: { email: string } }): Promise<string>
  login(options: Options & { data: { email: string; password: string } }): Promise<unknown>
  update<Doc = Sheet>(options: Options & { id: Id; data: object }): Promise<Doc>
  update(options: Options & { where: object; data: object }): Promise<Found<unknown>>
}
