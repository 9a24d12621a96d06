import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'

import { personOf } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { editorialCollections, isEditorialCollection } from '../../domain/editorial-collection.ts'
import { isLocale } from '../../domain/locale.ts'
import { isTranslationLocale } from '../../domain/translations.ts'
import { translationStates } from '../../domain/vocabularies/editorial.ts'
import { translationDesk } from '../../editorial/desks/translation-desk.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import { dayIn } from '../dashboard/asking.ts'
import { DeskFrame } from './desk-frame.tsx'
import { deskPaths } from './desk-links.tsx'
import { pageIn, Pages } from './pages.tsx'
import { TranslationFilters } from './translation-filters.tsx'

/** `/admin/taula-de-traduccio`: what is to be translated, the longest waiting first. */
export async function TranslationDeskView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const person = personOf(req)
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const words = (name: keyof typeof deskWords, values = {}) =>
    say(deskWords[name], language, values)
  if (!person) return null
  const { to, kind, state, department, mine, page: asked } = view.searchParams ?? {}
  const locale = isTranslationLocale(to) ? to : 'es'
  const collection = isEditorialCollection(String(kind)) ? String(kind) : 'procedures'
  const page = pageIn(asked)
  const own = await departmentsOf(req, person)
  const departments =
    typeof department === 'string' && department ? [department] : mine ? own : null
  const list = await translationDesk(req, {
    collection: editorialCollections.find((one) => one === collection) ?? 'procedures',
    locale,
    state: state === 'missing' || state === 'outdated' ? state : null,
    departments,
    page,
  })
  const { admin } = req.payload.config.routes
  const query = (next: number) =>
    new URLSearchParams({
      to: locale,
      kind: collection,
      ...(typeof state === 'string' && state ? { state } : {}),
      ...(typeof department === 'string' && department ? { department } : {}),
      ...(mine ? { mine: '1' } : {}),
      page: String(next),
    }).toString()
  return (
    <DeskFrame intro={words('translateIntro')} title={words('translate')} view={view}>
      <TranslationFilters
        chosen={{
          to: locale,
          kind: collection,
          state: typeof state === 'string' ? state : '',
          department: typeof department === 'string' ? department : '',
        }}
        language={language}
        req={req}
      />
      <p aria-live="polite" className="cataleg-desk__total">
        {words('found', { count: list.total })}
      </p>
      {list.rows.length === 0 ? (
        <p className="cataleg-desk__none">{words('translateNone')}</p>
      ) : (
        <div className="cataleg-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words('title')}</th>
                <th scope="col">{words('ofDepartment')}</th>
                <th scope="col">{words('state')}</th>
                <th scope="col">{words('since')}</th>
                <th scope="col">{words('edition')}</th>
                <th className="is-number" scope="col">
                  {words('words')}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link
                      href={`${admin}/traduccio/${collection}/${row.id}?to=${locale}`}
                      prefetch={false}
                    >
                      {row.title}
                    </Link>
                    <small>{row.code}</small>
                  </th>
                  <td>{row.department ?? '—'}</td>
                  <td>
                    <b className={`cataleg-pill cataleg-pill--${row.state}`}>
                      {translationStates.label(row.state, language)}
                    </b>
                  </td>
                  <td>{row.since ? dayIn(language, row.since) : '—'}</td>
                  <td>
                    {row.basedOn === null
                      ? words('notMade', { now: row.edition })
                      : words('madeFrom', { based: row.basedOn, now: row.edition })}
                  </td>
                  <td className="is-number">{row.words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages
        hrefOf={(next) => `${admin}${deskPaths.translate}?${query(next)}`}
        language={language}
        page={page}
        pages={list.pages}
      />
    </DeskFrame>
  )
}
