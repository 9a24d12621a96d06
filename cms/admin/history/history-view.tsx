import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { mayEditFacts } from '../../access/field-rules.ts'
import { isLocale } from '../../domain/locale.ts'
import { compareVersions } from '../../editorial/history/compare-versions.ts'
import { timelineOf } from '../../editorial/history/timeline.ts'
import { historyWords } from '../../labels/history.ts'
import { say } from '../../labels/words.ts'
import { Comparison } from './comparison.tsx'
import './history.css'
import { TimelineList } from './timeline-list.tsx'

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** `/historial` of a record: what happened to it, and what differs between two of its versions. */
export async function HistoryView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  if (!collectionConfig || !docID) return null
  const record = { collection: collectionConfig.slug, id: String(docID) }
  const limit = Math.min(Number(first(searchParams?.limit)) || 25, 500)
  const [from, to] = [first(searchParams?.from), first(searchParams?.to)]
  const timeline = await timelineOf(req, record, { limit })
  const compared = from && to ? await compareVersions(req, record, { from, to }) : null
  const { admin, api } = req.payload.config.routes
  const home = `${admin}/collections/${record.collection}/${record.id}`
  const mayUpdate = await collectionConfig.access.update({ id: record.id, req })
  const mayRestore = Boolean(mayUpdate) && mayEditFacts({ req }) === true
  return (
    <Gutter className="cataleg-history">
      <h2 className="cataleg-history__title">{say(historyWords.title, language)}</h2>
      {compared && (
        <Comparison
          comparison={compared}
          entries={timeline.entries}
          home={`${home}/historial`}
          language={language}
        />
      )}
      <TimelineList
        address={`${home}/historial`}
        chosen={{ from: from ?? null, to: to ?? null }}
        language={language}
        limit={limit}
        restore={mayRestore ? { api: `${api}/${record.collection}/versions`, after: home } : null}
        timeline={timeline}
      />
    </Gutter>
  )
}
