import { describe, expect, test } from 'vitest'
import { safeHref } from '../../../cms/richtext/safe-href.ts'

const followed = [
  'https://exemple.cat',
  'HTTPS://exemple.cat/a?b=c&d=e#f',
  'http://exemple.cat:8080/camí/àccents',
  'https://exemple.cat/(parèntesis)',
  '/tramits/empadronament?idioma=ca#requisits',
  '/',
  'mailto:oac@exemple.cat',
  'mailto:oac@exemple.cat?subject=Cita%20pr%C3%A8via',
  'tel:+34930000000',
  'tel:010',
]

const refused: unknown[] = [
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'file:///etc/passwd',
  'blob:https://exemple.cat/1',
  'ftp://exemple.cat',
  '//maligne.example',
  '///maligne.example',
  '/\\maligne.example',
  '\\\\maligne.example',
  '/\t/maligne.example',
  'https:maligne.example',
  'https:/maligne.example',
  'https:///maligne.example',
  'https://',
  'https://banc.cat@maligne.example',
  'https://usuari:clau@exemple.cat',
  'https://exemple.cat/\u0000',
  'https://exemple.cat/\u202egpj.exe',
  'https://exemple.cat/" onmouseover="alert(1)',
  'https://exemple.cat/<script>',
  'https://exemple.cat/a b',
  'tramits/relatiu',
  '#ancora',
  '?consulta',
  'mailto:',
  'mailto:a@b.cat,c@d.cat',
  'mailto:a@b.cat?bcc=c@d.cat',
  'mailto:a@b.cat?subject=x%0d%0abcc:c@d.cat',
  'tel:*21*600000000#',
  'tel:abc',
  `https://exemple.cat/${'a'.repeat(2100)}`,
  null,
  undefined,
  7,
  {},
  ['https://exemple.cat'],
]

describe('Which addresses a reader may follow', () => {
  test.each(followed)('%s is followed, as written', (url) => {
    expect(safeHref(url)).toBe(url)
  })

  test.each(refused.map((url) => [JSON.stringify(url) ?? 'undefined', url]))(
    '%s is refused',
    (_, url) => {
      expect(safeHref(url)).toBeNull()
    },
  )
})
