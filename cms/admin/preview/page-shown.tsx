'use client'

import type { PageBlock, PageTable, ReadingPage } from '../../channels/pages/reading-page.ts'
import type { Locale } from '../../domain/locale.ts'
import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly page: ReadingPage
  readonly locale: Locale
  readonly place: 'web' | 'seu'
}

/** A page of the town hall: of its website or of its electronic office. */
export function PageShown({ page, locale, place }: Props) {
  const words = (name: keyof typeof previewWords, values = {}) =>
    say(previewWords[name], locale, values)
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(page.date))
  return (
    <article className={`cataleg-page cataleg-page--${place}`}>
      <div className="cataleg-page__bar">
        <span aria-hidden="true" className="cataleg-page__arms" />
        <span>{words(place === 'seu' ? 'eOffice' : 'townHall')}</span>
      </div>
      <p className="cataleg-page__trail">
        {words('home')} › {words('procedures')} › {page.department}
      </p>
      <h3 className="cataleg-page__title">{page.title}</h3>
      {page.summary && <p className="cataleg-page__summary">{page.summary}</p>}
      {page.warnings.map((warning) => (
        <p className="cataleg-page__warning" key={warning}>
          {warning}
        </p>
      ))}
      {page.action && <p className="cataleg-page__action">{page.action.text}</p>}
      {page.sections.map(({ id, heading, blocks }) => (
        <section key={id}>
          <h4>{heading}</h4>
          <Blocks blocks={blocks} />
        </section>
      ))}
      <p className="cataleg-page__date">{words('verified', { when })}</p>
    </article>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly PageBlock[] }) {
  return blocks.map((block, position) => <Block block={block} key={position} />)
}

function Block({ block }: { readonly block: PageBlock }) {
  switch (block.kind) {
    case 'html':
      // Written by our own serializer, which lets nothing but the grammar through.
      return <div dangerouslySetInnerHTML={{ __html: block.html }} />
    case 'text':
      return <p>{block.text}</p>
    case 'list': {
      const items = block.items.map((item, position) => <li key={position}>{item}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'links':
      return (
        <ul>
          {block.links.map((link, position) => (
            <li key={position}>{link.text}</li>
          ))}
        </ul>
      )
    case 'table':
      return <Table table={block.table} />
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ label, value }, position) => (
            <div key={position}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'part':
      return (
        <div className="cataleg-page__part">
          <h5>{block.heading}</h5>
          <Blocks blocks={block.blocks} />
        </div>
      )
  }
}

function Table({ table: { caption, columns, rows } }: { readonly table: PageTable }) {
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ heading, cells }) => (
          <tr key={heading}>
            <th scope="row">{heading}</th>
            {cells.map((lines, position) => (
              <td key={position}>{lines.join(' · ') || '—'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
