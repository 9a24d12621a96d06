/** A mail before it has a form: what it says, and where each thing is. */
export interface Letter {
  readonly subject: string
  readonly greeting: string
  readonly intro: string
  readonly items: readonly LetterItem[]
  readonly more: { readonly text: string; readonly href: string }
  readonly signature: string
}

export interface LetterItem {
  readonly title: string
  readonly href: string
  readonly detail: string
}

export interface ComposedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The same words as plain text and as simple HTML, that any mail program shows. */
export const composeMail = (letter: Letter): ComposedMail => ({
  subject: oneLine(letter.subject),
  text: asText(letter),
  html: asHtml(letter),
})

/** What is typed in a title never adds a header to the mail. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200)

const asText = ({ greeting, intro, items, more, signature }: Letter): string =>
  [
    greeting,
    intro,
    ...items.map(({ title, detail, href }) => `• ${oneLine(title)}\n  ${detail}\n  ${href}`),
    `${more.text}: ${more.href}`,
    `-- \n${signature}`,
  ].join('\n\n')

const asHtml = ({ greeting, intro, items, more, signature }: Letter): string => {
  const rows = items.map(
    ({ title, detail, href }) =>
      `<li style="margin:0 0 12px"><a href="${escape(href)}" style="color:#0b57a4;font-weight:600">` +
      `${escape(title)}</a><br><span style="color:#444">${escape(detail)}</span></li>`,
  )
  return [
    '<div style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:40em">',
    `<p>${escape(greeting)}</p><p>${escape(intro)}</p>`,
    `<ul style="padding-left:20px">${rows.join('')}</ul>`,
    `<p><a href="${escape(more.href)}" style="color:#0b57a4">${escape(more.text)}</a></p>`,
    `<p style="color:#595959;font-size:14px">${escape(signature)}</p></div>`,
  ].join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one)
