import { useEffect, useRef } from 'react'
import { NewsDocument } from '../../../generated/console-documents.ts'
import { usePlace } from './address.ts'
import { ask } from './ask.ts'
import { Connection } from './connection.tsx'
import { texts, locale } from './language.ts'
import { News } from './news.tsx'
import { Opened } from './opened.tsx'
import { SearchBox } from './search-box.tsx'
import { useSearch } from './use-search.ts'
import { useAnswer } from './use-answer.ts'
import { useRecord } from './use-record.ts'

/** The console: what is searched on one side, what is open on the other. */
export function App() {
  const { place, type, open, close } = usePlace()
  const search = useSearch(place.query)
  const record = useRecord(place.kind, place.code)
  const news = useAnswer(place.code ? null : `news ${locale}`, () => ask(NewsDocument, { locale }))
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isWriting(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const backToSearch = () => {
    close()
    field.current?.focus()
  }

  return (
    <div className={place.code ? 'console with-record' : 'console'}>
      <Connection asked={[record.asked, search.asked, news]} />
      <div className="finder">
        <SearchBox
          field={field}
          query={place.query}
          search={search}
          openCode={place.code}
          onType={type}
          onOpen={open}
        />
      </div>
      <div className="stage">
        {place.code ? (
          <Opened
            key={`${place.kind}:${place.code}`}
            record={record}
            onOpen={open}
            onClose={backToSearch}
          />
        ) : (
          <>
            <p className="keys">{texts.keys}</p>
            <News asked={news} onOpen={open} />
          </>
        )}
      </div>
    </div>
  )
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')
