import type { ReactNode } from 'react'
import type { ListedSheet } from '../../channels/pages/web-list.ts'
import type { Locale } from '../../domain/locale.ts'
import type { ListedTheme } from './themes.ts'

/* What the pages of lists are made of. */

export interface ListAround {
  readonly locale: Locale
  readonly publicUrl: string
  readonly topics: readonly ListedTheme[]
  readonly lifeEvents: readonly ListedTheme[]
}

export const Top = ({ title, lead }: { readonly title: string; readonly lead?: ReactNode }) => (
  <header className="top">
    <h1>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
  </header>
)

interface ThemesProps {
  readonly heading: string
  readonly id: string
  readonly themes: readonly ListedTheme[]
}

export function Themes({ heading, id, themes }: ThemesProps) {
  if (themes.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="themes">
        {themes.map(({ code, name, path, count }) => (
          <li key={code}>
            <a href={path}>
              <span>{name}</span> <small>{count}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SheetsProps {
  readonly sheets: readonly ListedSheet[]
  readonly locale: Locale
}

export const Sheets = ({ sheets, locale }: SheetsProps) => (
  <ul className="sheets">
    {sheets.map(({ code, title, summary, path, served }) => (
      <li key={code} lang={served === locale ? undefined : served}>
        <a href={path}>{title}</a>
        {summary && <p>{summary}</p>}
      </li>
    ))}
  </ul>
)
