import type { ReactNode } from 'react'
import { locale, texts } from './language.ts'

/** A titled part of a record; nothing where there is nothing to say. */
export function Part(props: {
  readonly title: string
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    <section className={`part ${props.name}`}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

export interface Fact {
  readonly term: string
  readonly fact: ReactNode
}

/** Facts with their names; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const said = facts.filter(({ fact }) => fact !== null && fact !== undefined && fact !== '')
  if (said.length === 0) return null
  return (
    <dl>
      {said.map(({ term, fact }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Says when the words are not those of the asked language, or not its latest. */
export function LanguageNote({ state }: { readonly state: string }) {
  if (state === 'FALLBACK') return <p className="care">{texts.notTranslated}</p>
  if (state === 'OUTDATED') return <p className="care">{texts.outdatedTranslation}</p>
  return null
}

/** The language of a text, where it is not that of the page. */
export const langOf = ({ served }: { readonly served: string }): string | undefined =>
  served === locale ? undefined : served
