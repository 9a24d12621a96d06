import { useEffect, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { Found } from './answers.ts'
import { texts } from './language.ts'
import type { Search } from './use-search.ts'

interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly query: string
  readonly search: Search
  readonly openCode: string | null
  readonly onType: (query: string) => void
  readonly onOpen: (kind: string, code: string) => void
}

const optionId = (index: number) => `found-${index}`

/** The field and what it finds: a combobox that is never closed, led from the keyboard alone. */
export function SearchBox({ field, query, search, openCode, onType, onOpen }: SearchBoxProps) {
  const { found, isOn, asked } = search
  const [active, setActive] = useState(-1)
  useEffect(() => setActive(-1), [query])
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const open = (one: Found | undefined) => one && onOpen(one.kind, one.code)
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(active >= last ? 0 : active + 1),
      ArrowUp: () => setActive(active <= 0 ? last : active - 1),
      Enter: () => open(found[Math.max(active, 0)]),
      Escape: () => (active >= 0 ? setActive(-1) : onType('')),
    }
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <>
      <label htmlFor="query">{texts.search}</label>
      <input
        ref={field}
        id="query"
        type="search"
        role="combobox"
        autoComplete="off"
        autoFocus={!openCode}
        spellCheck={false}
        maxLength={200}
        placeholder={texts.searchHelp}
        aria-autocomplete="list"
        aria-controls="found"
        aria-expanded={found.length > 0}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="count">
        {isOn && <Outcome search={search} />}
      </p>
      <ul id="found" role="listbox" aria-label={texts.results} hidden={found.length === 0}>
        {found.map((one, index) => (
          <li
            key={`${one.kind}:${one.code}`}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={one.code === openCode ? 'is-open' : undefined}
            onClick={() => open(one)}
          >
            <span className={`kind ${one.kind}`}>{texts.kinds[one.kind] ?? ''}</span>
            <Title of={one} />
            {one.summary && <span className="summary">{one.summary}</span>}
          </li>
        ))}
      </ul>
      {isOn && asked.answer && found.length === 0 && (
        <p className="nothing">
          <strong>{texts.nothing}</strong> {texts.nothingHelp}
        </p>
      )}
    </>
  )
}

function Outcome({ search: { asked, found } }: { readonly search: Search }) {
  if (asked.failure === 'failed') return texts.failed
  if (!asked.answer) return asked.failure ? null : texts.searching
  const { correctedQuery, totalCount } = asked.answer.data.search
  return (
    <>
      {texts.found(found.length, Math.max(totalCount, found.length))}
      {correctedQuery && ` · ${texts.corrected(correctedQuery)}`}
    </>
  )
}

/** The delivery plane makes highlights: the title escaped, with `<mark>` around what matched. */
function Title({ of: { title, markedTitle } }: { readonly of: Found }) {
  return markedTitle ? (
    <strong dangerouslySetInnerHTML={{ __html: markedTitle }} />
  ) : (
    <strong>{title}</strong>
  )
}
