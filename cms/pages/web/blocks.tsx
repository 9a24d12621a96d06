import type { PageBlock, PageLink, PageTable } from '../../channels/pages/reading-page.ts'

interface Props {
  readonly blocks: readonly PageBlock[]
}

/** What a section says, one thing after another. */
export function Blocks({ blocks }: Props) {
  return blocks.map((block, position) => <Block block={block} key={position} />)
}

function Block({ block }: { readonly block: PageBlock }) {
  switch (block.kind) {
    case 'html':
      // Written by our own serializer, which lets nothing but the grammar through.
      return <div className="rich" dangerouslySetInnerHTML={{ __html: underHeading(block.html) }} />
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
            <li key={position}>
              <Linked {...link} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl className="facts">
          {block.facts.map(({ label, value, url }, position) => (
            <div key={position}>
              <dt>{label}</dt>
              <dd>
                <Linked text={value} url={url ?? null} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <Differences {...block.table} />
    case 'part':
      return (
        <div className="part">
          <h3>{block.heading}</h3>
          <Blocks blocks={block.blocks} />
        </div>
      )
  }
}

/** Headings of a text stand under the one of its section, in the order that readers by ear follow. */
const underHeading = (html: string): string =>
  html.replace(/<(\/?)h([2-5])\b/g, (_, end: string, level: string) => `<${end}h${+level + 1}`)

const Linked = ({ text, url }: PageLink) => (url ? <a href={url}>{text}</a> : text)

/** Wider than a telephone: it moves under the finger, and by keyboard. */
function Differences({ caption, columns, rows }: PageTable) {
  const [corner, ...channels] = columns
  return (
    <div className="table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <td>
              <span className="unseen">{corner}</span>
            </td>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {channel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ heading, cells }) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              {cells.map((lines, position) => (
                <td key={position}>
                  {lines.length === 0 && '—'}
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
