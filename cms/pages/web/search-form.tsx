import { catalogueAddress } from '../../domain/page-address.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Looking } from './find-sheets.ts'
import { webTexts } from './texts.ts'
import type { ListedTheme } from './themes.ts'

interface Props {
  readonly locale: Locale
  readonly looking: Looking
  readonly topics: readonly ListedTheme[]
  readonly lifeEvents: readonly ListedTheme[]
}

/** Words, a theme and a life event; it works by its address, without a script. */
export function SearchForm({ locale, looking, topics, lifeEvents }: Props) {
  const texts = webTexts[locale]
  return (
    <form action={catalogueAddress(locale)} className="search" method="get" role="search">
      <div className="words">
        <label htmlFor="q">{texts.search}</label>
        <p id="q-help">{texts.searchHelp}</p>
        <input
          aria-describedby="q-help"
          autoComplete="off"
          defaultValue={looking.words}
          id="q"
          maxLength={200}
          name="q"
          type="search"
        />
      </div>
      <Choice
        all={texts.any}
        chosen={looking.topic}
        label={texts.topic}
        name="topic"
        themes={topics}
      />
      <Choice
        all={texts.any}
        chosen={looking.lifeEvent}
        label={texts.lifeEvent}
        name="event"
        themes={lifeEvents}
      />
      <button type="submit">{texts.find}</button>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly chosen: string | null
  readonly themes: readonly ListedTheme[]
}

function Choice({ name, label, all, chosen, themes }: ChoiceProps) {
  if (themes.length === 0) return null
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select defaultValue={chosen ?? ''} id={name} name={name}>
        <option value="">{all}</option>
        {themes.map((theme) => (
          <option key={theme.code} value={theme.code}>
            {theme.name}
          </option>
        ))}
      </select>
    </div>
  )
}
