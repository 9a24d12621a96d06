import type { SayValue } from '../../../cms/domain/shared-values.ts'
import type { RichText, RichTextNode } from '../../../cms/domain/rich-text.ts'

export const paragraph = (...children: RichTextNode[]): RichTextNode => ({ children })
export const words = (text: string, ...marks: string[]) => ({
  text,
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
})
export const link = (url: unknown, text = 'enllaç'): RichTextNode => ({
  type: 'link',
  linkType: 'custom',
  url,
  children: [{ text }],
})
export const internal = (relationTo: string, value: unknown, text = 'fitxa'): RichTextNode => ({
  type: 'link',
  linkType: 'internal',
  doc: { relationTo, value },
  children: [{ text }],
})

export const sharedValue = (code: unknown): RichTextNode => ({
  type: 'shared-value',
  value: { code },
  children: [{ text: '' }],
})

/** One text with everything that the grammar allows. */
export const everything: RichText = [
  { type: 'h2', children: [words('Qui ho pot demanar')] },
  paragraph(
    words('Les persones '),
    words('empadronades', 'bold'),
    words(' i les '),
    words('entitats', 'italic'),
    words(', amb '),
    words('signatura', 'underline'),
    words(' i el codi '),
    words('ABC_1', 'code'),
    words('.\nTambé per telèfon.'),
  ),
  { type: 'h3', children: [words('Documents')] },
  {
    type: 'ul',
    children: [
      { type: 'li', children: [words('DNI o NIE')] },
      {
        type: 'li',
        children: [
          paragraph(words('Si escau:')),
          { type: 'ol', children: [{ type: 'li', children: [words('Llibre de família')] }] },
        ],
      },
    ],
  },
  { type: 'h4', children: [words('Més informació')] },
  { type: 'blockquote', children: [words('Article 5 de l’ordenança.')] },
  paragraph(
    words('Vegeu '),
    link('https://exemple.cat/tramits?a=1&b=2', 'el portal'),
    words(' i '),
    internal('procedures', 'abc-1', 'la fitxa'),
    words('. Truqueu al '),
    sharedValue('TEL-OAC'),
    words('.'),
  ),
]

export const sayValue: SayValue = (code) =>
  ({
    'TEL-OAC': { kind: 'phone' as const, text: '931 234 567' },
    'WEB-SEU': { kind: 'url' as const, text: 'https://seu.exemple.cat/' },
    'TAXA-COPIA': { kind: 'amount' as const, text: '12,40 €' },
  })[code] ?? null

export const resolveLink = (relationTo: string, id: string) =>
  id === 'abc-1' ? { href: `/${relationTo}/${id}`, title: 'Llicència d’obres' } : null
