import type { Locale } from '../../domain/locale.ts'
import type { PageBlock, PageLink, PageTable, ReadingPage } from './reading-page.ts'

/** A page that stands alone: it is read from a disk, with no server behind it. */
export interface PageAround {
  readonly locale: Locale
  /** Way back to the folder of the whole, as `../`. */
  readonly root: string
  /** What is said above and below every page. */
  readonly above: string
  readonly below: string
  readonly links: readonly {
    readonly text: string
    readonly href: string
    readonly lang?: Locale
  }[]
}

export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (mark) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? mark,
  )

export function documentHtml(title: string, body: string, around: PageAround): string {
  const links = around.links.map(
    ({ href, lang, text }) =>
      `<a href="${escapeHtml(href)}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}>${escapeHtml(text)}</a>`,
  )
  return `<!doctype html>
<html lang="${around.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${around.root}style.css">
</head>
<body>
<header><p>${escapeHtml(around.above)}</p><nav>${links.join(' ')}</nav></header>
<main>
${body}
</main>
<footer><p>${escapeHtml(around.below)}</p></footer>
</body>
</html>
`
}

/** What a page says, as plain HTML: no script, no picture, nothing from elsewhere. */
export function readingHtml(page: ReadingPage): string {
  const summary = page.summary ? [`<p class="summary">${escapeHtml(page.summary)}</p>`] : []
  const department = page.department ? [`<p>${escapeHtml(page.department)}</p>`] : []
  const warnings = page.warnings.map((one) => `<p class="warning">${escapeHtml(one)}</p>`)
  const action = page.action?.url ? [`<p>${link(page.action)}</p>`] : []
  const sections = page.sections.map(
    ({ blocks, heading }) =>
      `<section>\n<h2>${escapeHtml(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
  )
  const title = `<h1>${escapeHtml(page.title)}</h1>`
  return [title, ...summary, ...department, ...warnings, ...action, ...sections].join('\n')
}

export function blockHtml(block: PageBlock): string {
  switch (block.kind) {
    case 'html':
      // Made by `cms/richtext`, which lets out what is safe and nothing else.
      return block.html
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'list':
      return listHtml(block.items.map(escapeHtml), block.ordered)
    case 'links':
      return listHtml(block.links.map(link))
    case 'facts':
      return `<dl>${block.facts
        .map(
          ({ label, url, value }) =>
            `<dt>${escapeHtml(label)}</dt><dd>${link({ text: value, url: url ?? null })}</dd>`,
        )
        .join('')}</dl>`
    case 'table':
      return tableHtml(block.table)
    case 'part':
      return `<h3>${escapeHtml(block.heading)}</h3>\n${block.blocks.map(blockHtml).join('\n')}`
  }
}

const listHtml = (items: readonly string[], ordered = false): string => {
  const name = ordered ? 'ol' : 'ul'
  return `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`
}

const link = ({ text, url }: PageLink): string =>
  url && /^(https?:|mailto:|tel:)/i.test(url)
    ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
    : escapeHtml(text)

const tableHtml = ({ caption, columns, rows }: PageTable): string => {
  const head = columns.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('')
  const body = rows.map(({ cells, heading }) => {
    const told = cells.map((lines) => `<td>${lines.map(escapeHtml).join('<br>')}</td>`)
    return `<tr><th scope="row">${escapeHtml(heading)}</th>${told.join('')}</tr>`
  })
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
