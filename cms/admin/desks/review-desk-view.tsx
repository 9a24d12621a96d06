import type { AdminViewServerProps } from 'payload'
import Link from 'next/link.js'

import { personOf } from '../../access/actor.ts'
import { editorialCollections, isEditorialCollection } from '../../domain/editorial-collection.ts'
import { isLocale } from '../../domain/locale.ts'
import { countWaiting, reviewDesk, reviewsAnything } from '../../editorial/desks/review-desk.ts'
import { labelsFor } from '../../labels/collections.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from '../dashboard/asking.ts'
import { DeskFrame } from './desk-frame.tsx'
import { deskPaths } from './desk-links.tsx'
import { pageIn, Pages } from './pages.tsx'
import { ReviewCard } from './review-card.tsx'

/** `/admin/taula-de-revisio`: what waits for whoever reads it, the longest waiting first. */
export async function ReviewDeskView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const person = personOf(req)
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const words = (name: keyof typeof deskWords) => say(deskWords[name], language)
  if (!person || !reviewsAnything(person)) {
    return (
      <DeskFrame intro={words('reviewNotYours')} title={words('review')} view={view}>
        {null}
      </DeskFrame>
    )
  }
  const asking: Asking = { req, person, language }
  const asked = String(view.searchParams?.kind ?? '')
  const collection = isEditorialCollection(asked) ? asked : 'procedures'
  const page = pageIn(view.searchParams?.page)
  const [list, counts] = await Promise.all([
    reviewDesk(req, person, { collection, page }),
    Promise.all(editorialCollections.map((slug) => countWaiting(req, person, slug))),
  ])
  const address = `${req.payload.config.routes.admin}${deskPaths.review}`
  return (
    <DeskFrame intro={words('reviewIntro')} title={words('review')} view={view}>
      <nav aria-label={words('kind')} className="cataleg-kinds">
        {editorialCollections.map((slug, at) => (
          <Link
            aria-current={slug === collection ? 'page' : undefined}
            href={`${address}?kind=${slug}`}
            key={slug}
            prefetch={false}
          >
            {say(labelsFor(slug).plural, language)} <b>{counts[at]}</b>
          </Link>
        ))}
      </nav>
      {list.rows.length === 0 && <p className="cataleg-desk__none">{words('reviewNone')}</p>}
      <ol className="cataleg-cards">
        {list.rows.map((row) => (
          <ReviewCard asking={asking} collection={collection} key={row.id} row={row} />
        ))}
      </ol>
      <Pages
        hrefOf={(next) => `${address}?kind=${collection}&page=${next}`}
        language={language}
        page={page}
        pages={list.pages}
      />
    </DeskFrame>
  )
}
