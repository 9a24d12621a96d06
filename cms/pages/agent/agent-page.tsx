import { locales } from '../../domain/locale.ts'
import type { Locale } from '../../domain/locale.ts'
import { renderDocument } from '../layout/document.tsx'
import { localeNames } from '../layout/locale-choice.ts'
import { Mark } from '../layout/mark.tsx'
import type { SignedInAgent } from './router.ts'
import { agentTexts } from './texts.ts'

/** The frame of the console; its script fills it. */
export function renderAgentPage(agent: SignedInAgent, locale: Locale): string {
  const texts = agentTexts[locale]
  return renderDocument({
    locale,
    title: texts.title,
    assets: 'agent',
    children: (
      <>
        <a className="skip" href="#query">
          {texts.skip}
        </a>
        <header className="top">
          <p className="name">
            <Mark /> {texts.title}
          </p>
          <nav aria-label={texts.languages}>
            <ul className="languages">
              {locales.map((each) => (
                <li key={each}>
                  <a
                    href={`/agent?locale=${each}`}
                    hrefLang={each}
                    lang={each}
                    aria-current={each === locale ? 'true' : undefined}
                  >
                    {localeNames[each]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="person">
            <span>{agent.name}</span> <a href="/admin">{texts.panel}</a>{' '}
            <a href="/admin/logout">{texts.signOut}</a>
          </p>
        </header>
        <main id="agent">
          <noscript>
            <p>{texts.noScript}</p>
          </noscript>
        </main>
      </>
    ),
  })
}
