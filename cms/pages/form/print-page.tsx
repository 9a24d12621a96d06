import { Fragment } from 'react'
import type { Locale } from '../../domain/locale.ts'
import type { FormDefinition } from '../../../forms/definition.ts'
import { toPaper } from '../../../forms/paper.ts'
import type { PaperBlock, PaperBox, PaperField } from '../../../forms/paper.ts'
import { localized } from '../../../forms/translate.ts'
import { renderPage } from './page-frame.tsx'
import { pageTexts } from './page-texts.ts'
import type { PageTexts } from './page-texts.ts'

interface Asked {
  readonly locale: Locale
  readonly publicUrl?: string | undefined
}

/** The same form on paper, for the counter and for who has no computer. */
export function renderPrintPage(def: FormDefinition, { locale, publicUrl }: Asked): string {
  const texts = pageTexts[locale]
  const name = localized(def.name, locale)
  return renderPage({
    locale,
    title: `${name} · ${texts.paperTitle}`,
    address: `/forms/${def.slug}/print`,
    publicUrl,
    children: (
      <article className="paper">
        <p className="on-screen">
          <a href={`/forms/${def.slug}?locale=${locale}`}>{texts.back}</a>
        </p>
        <h1>{name}</h1>
        <p className="lead">{localized(def.description, locale)}</p>
        <p>{texts.leave}</p>
        <Blocks blocks={toPaper(def, locale)} texts={texts} level={2} />
        <div className="paper-row paper-signature">
          <div className="paper-area">{texts.place}</div>
          <div className="paper-area">{texts.signature}</div>
        </div>
        <p className="paper-foot">
          {def.code} · {texts.version} {def.version}
        </p>
      </article>
    ),
  })
}

interface BlocksProps {
  readonly blocks: readonly PaperBlock[]
  readonly texts: PageTexts
  readonly level: 2 | 3
}

function Blocks({ blocks, ...rest }: BlocksProps) {
  return blocks.map((block, position) => <Block key={position} block={block} {...rest} />)
}

function Block({
  block,
  texts,
  level,
}: Omit<BlocksProps, 'blocks'> & { readonly block: PaperBlock }) {
  const when = block.when && (
    <p className="paper-when">
      {texts.onlyIf} {block.when}
    </p>
  )
  if (block.kind === 'note') {
    return (
      <>
        {when}
        <p>{block.text}</p>
      </>
    )
  }
  if (block.kind === 'field') {
    return (
      <div className="paper-field">
        {when}
        <Field field={block} texts={texts} />
      </div>
    )
  }
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={block.kind === 'row' ? 'paper-row' : 'paper-section'}>
      {block.kind === 'section' && block.title && <Heading>{block.title}</Heading>}
      {when}
      <Blocks blocks={block.blocks} texts={texts} level={3} />
    </section>
  )
}

function Field({ field, texts }: { readonly field: PaperField; readonly texts: PageTexts }) {
  const { label, hint, required, when, box } = field
  const isTick = box.shape === 'tick'
  return (
    <>
      <p className="paper-label">
        {isTick && <span className="paper-tick" />}
        {label} {!required && !when && !isTick && <small>({texts.optional})</small>}
      </p>
      {hint && <p className="paper-hint">{hint}</p>}
      <Box box={box} />
    </>
  )
}

function Box({ box }: { readonly box: PaperBox }) {
  switch (box.shape) {
    case 'tick':
      return null
    case 'line':
      return <div className="paper-line" />
    case 'area':
      return (
        <div className="paper-lines">
          {Array.from({ length: box.lines }, (_, line) => (
            <div key={line} className="paper-line" />
          ))}
        </div>
      )
    case 'boxes':
      return (
        <div className="paper-boxes">
          {box.groups.map((count, group) => (
            <Fragment key={group}>
              {Array.from({ length: count }, (_, at) => (
                <span key={at} className="paper-box" />
              ))}
              <span className="paper-gap" />
            </Fragment>
          ))}
        </div>
      )
    case 'choice':
      return (
        <ul className={box.several ? 'paper-choice' : 'paper-choice paper-choice-one'}>
          {box.options.map((option) => (
            <li key={option}>
              <span className="paper-tick" /> {option}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {box.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: box.rows }, (_, row) => (
              <tr key={row}>
                {box.columns.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
