import { publishedKinds } from '../../editorial/publishing/kinds.ts'
import { labelsFor } from '../../labels/collections.ts'
import { dashboardWords } from '../../labels/dashboard.ts'
import { say } from '../../labels/words.ts'
import { dayIn, editAddress, editorialSlugs, titleOf, type Asking, type Line } from './asking.ts'
import { Lines, Section } from './section.tsx'

const most = 8

/** What channels began to show last, and what they stopped showing, by the publication log. */
export async function LastPublished(asking: Asking) {
  const { language } = asking
  const entries = await latestInLog(asking)
  const titles = await titlesOf(asking, entries)
  const lines = entries.flatMap(({ slug, code, live, publishedAt }): Line[] => {
    const record = titles.get(`${slug} ${code}`)
    if (!record) return []
    const when = dayIn(language, publishedAt)
    const kind = say(labelsFor(slug).singular, language)
    const what = live ? when : say(dashboardWords.withdrawn, language, { when })
    return [
      {
        key: `${slug} ${code}`,
        href: editAddress(asking, slug, record.id),
        title: record.title,
        detail: `${kind} · ${what}`,
      },
    ]
  })
  return (
    <Section id="published" title={say(dashboardWords.publishedTitle, language)}>
      <Lines lines={lines.slice(0, most)} none={say(dashboardWords.publishedNone, language)} />
    </Section>
  )
}

interface Entry {
  readonly slug: (typeof editorialSlugs)[number]
  readonly code: string
  readonly live: boolean
  readonly publishedAt: string
}

/**
 * As the system: few people may read the whole log, but when a record was published is no secret.
 * Each record is then read with the person's own rights.
 */
async function latestInLog({ req }: Asking): Promise<Entry[]> {
  const slugOf = new Map(editorialSlugs.map((slug) => [publishedKinds[slug]?.kind, slug]))
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { kind: { in: [...slugOf.keys()].filter(Boolean) } },
    select: { kind: true, code: true, live: true, publishedAt: true, updatedAt: true },
    sort: '-revision',
    limit: most * 2,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ kind, code, live, publishedAt, updatedAt }) => {
    const slug = slugOf.get(kind)
    return slug ? [{ slug, code, live, publishedAt: publishedAt ?? updatedAt }] : []
  })
}

async function titlesOf(asking: Asking, entries: readonly Entry[]) {
  const found = await Promise.all(
    editorialSlugs.map(async (slug) => {
      const codes = entries.filter((entry) => entry.slug === slug).map(({ code }) => code)
      if (codes.length === 0) return []
      const { docs } = await asking.req.payload.find({
        collection: slug,
        where: { code: { in: codes } },
        limit: codes.length,
        depth: 0,
        overrideAccess: false,
        req: asking.req,
      })
      return docs.map((doc) => {
        const title = titleOf(asking, slug, doc)
        return [`${slug} ${doc.code}`, { id: doc.id, title }] as const
      })
    }),
  )
  return new Map(found.flat())
}
