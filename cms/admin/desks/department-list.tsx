import Link from 'next/link.js'

import { departmentsOf } from '../../access/departments.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import { deskList, type DeskListName, type DeskSheet } from '../../editorial/desks/my-department.ts'
import { deskWords, holderWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import { dayIn, editAddress, type Asking } from '../dashboard/asking.ts'

interface Props {
  readonly asking: Asking
  readonly name: DeskListName
}

/** One list of the department's desk; an empty one says what would be there. */
export async function DepartmentList({ asking, name }: Props) {
  const { req, person, language } = asking
  const { sheets, total } = await deskList(req, person, name)
  const own = await departmentsOf(req, person)
  return (
    <section aria-labelledby={`desk-${name}`} className={`cataleg-box cataleg-box--${name}`}>
      <h2 id={`desk-${name}`}>
        {say(deskWords[name], language)}
        {total > 0 && <span className="cataleg-box__count">{total}</span>}
      </h2>
      {total === 0 ? (
        <p className="cataleg-box__none">{say(deskWords[`${name}None`], language)}</p>
      ) : (
        <ul className="cataleg-rows">
          {sheets.map((sheet) => (
            <li key={sheet.id}>
              <Link href={editAddress(asking, 'procedures', sheet.id)} prefetch={false}>
                {sheet.title}
              </Link>
              <Detail asking={asking} name={name} sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
      {total > sheets.length && (
        <Link className="cataleg-box__all" href={allOf(asking, name, own)} prefetch={false}>
          {say(deskWords.seeAll, language, { count: total })}
        </Link>
      )}
    </section>
  )
}

function Detail({ asking, name, sheet }: Props & { readonly sheet: DeskSheet }) {
  const { language } = asking
  const words = (word: keyof typeof deskWords, values = {}) =>
    say(deskWords[word], language, values)
  const when = sheet.at ? dayIn(language, sheet.at) : '—'
  switch (name) {
    case 'returned':
      return (
        <>
          <q className="cataleg-rows__reason">{sheet.note ?? '—'}</q>
          <small>{words('returnedBy', { who: sheet.by ?? '—', when })}</small>
        </>
      )
    case 'drafts':
      return (
        <small>
          {sheet.missing !== null && (
            <b className={sheet.missing === 0 ? 'is-ready' : undefined}>
              {sheet.missing === 0
                ? words('ready')
                : words(sheet.missing === 1 ? 'missingOne' : 'missingMany', {
                    count: sheet.missing,
                  })}
            </b>
          )}
          {sheet.missing !== null && ' · '}
          {words('edited', { when })}
        </small>
      )
    case 'toVerify': {
      const isLate = (sheet.at ?? '').slice(0, 10) < todayInMadrid()
      return (
        <small className={isLate ? 'is-late' : undefined}>
          {words(isLate ? 'overdue' : 'dueOn', { when })}
        </small>
      )
    }
    case 'inReview':
      return (
        <small>
          {editorialStates.label(sheet.state, language)} ·{' '}
          {words('hasItSince', {
            who: sheet.holderName ?? say(holderWords[sheet.holder], language),
            when,
          })}
        </small>
      )
    default:
      return <small>{when}</small>
  }
}

/** The list of the panel with the same sheets. */
function allOf({ req }: Asking, name: DeskListName, departments: readonly string[]): string {
  const states: Partial<Record<DeskListName, string>> = {
    returned: 'returned',
    drafts: 'draft',
    inReview: 'in-review,legal-review,approved',
    scheduled: 'scheduled',
    published: 'published,to-verify',
    toVerify: 'published,to-verify',
  }
  const query = new URLSearchParams({
    'where[or][0][and][0][state][in]': states[name] ?? '',
    'where[or][0][and][1][department][in]': departments.join(','),
    ...(name === 'toVerify' ? { sort: 'reviewOn' } : {}),
  })
  return `${req.payload.config.routes.admin}/collections/procedures?${query}`
}
