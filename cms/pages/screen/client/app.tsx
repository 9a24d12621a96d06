import { useEffect } from 'react'
import { Mark } from '../../layout/mark.tsx'
import { screenTexts } from '../texts.ts'
import { boardsIn } from './board.ts'
import type { Board, ShownLocale } from './board.ts'
import { playlist } from './playlist.ts'
import { ShownSlide } from './slide.tsx'
import { dateOf, dayOf, hourOf, hoursToday, isOpenAt, plainHour } from './town-clock.ts'
import { useLatest, useNow } from './use-latest.ts'
import { useTurn } from './use-turn.ts'

const oldAfter = 10 * 60_000

/** A queue screen. It never shows an error: while it has anything true to show, it shows that. */
export function App({ code }: { readonly code: string }) {
  const latest = useLatest(code)
  const now = useNow(1000)
  const boards = latest && boardsIn(latest.answer)
  const slides = boards ? playlist(boards, dayOf(now)) : []
  const { place, isPaused, togglePause } = useTurn(slides.length, boards?.ca.secondsPerCard ?? 12)
  const slide = slides[place]
  const locale: ShownLocale = slide?.locale ?? 'ca'
  const board = boards?.[locale]
  const texts = screenTexts[locale]

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  return (
    <div className="board">
      <header>
        <p className="place">
          <Mark />
          {board?.servicePoint?.name ?? board?.name}
        </p>
        <p className="clock">
          <span>{dateOf(now, locale)}</span> <time>{hourOf(now)}</time>
        </p>
      </header>
      {slide ? (
        <ShownSlide key={slide.key} slide={slide} />
      ) : (
        <section className="slide message">
          <div className="words">
            <h1>{latest ? texts.nothing : texts.waiting}</h1>
          </div>
        </section>
      )}
      <footer>
        <Today board={board} now={now} locale={locale} />
        {latest && now.getTime() - latest.asOf > oldAfter && (
          <p className="as-of">{texts.asOf(timeOf(latest.asOf, now, locale))}</p>
        )}
        {slides.length > 1 && (
          <>
            <button type="button" className={isPaused ? 'paused' : undefined} onClick={togglePause}>
              {isPaused ? texts.resume : texts.pause}
            </button>
            <p className="progress" aria-hidden="true">
              {slides.map(({ key }, index) => (
                <i key={key} className={index === place ? 'on' : undefined} />
              ))}
            </p>
          </>
        )}
      </footer>
    </div>
  )
}

interface TodayProps {
  readonly board: Board | undefined
  readonly now: Date
  readonly locale: ShownLocale
}

/** When the office is open today, and whether it works as usual. */
function Today({ board, now, locale }: TodayProps) {
  const point = board?.servicePoint
  if (!point) return <p className="today" />
  const texts = screenTexts[locale]
  const isAsUsual = point.status === 'normal'
  const hours = hoursToday(point.openingHours, now)
  const isOpen = isOpenAt(hours, now)
  const spans = hours.map(({ opens, closes }) => texts.hours(plainHour(opens), plainHour(closes)))
  return (
    <div className="today">
      {point.openingHours.length > 0 && (
        <p>
          <strong className={isOpen ? 'open' : 'closed'}>
            {isOpen ? texts.open : texts.closed}
          </strong>
          <span>
            {spans.length > 0
              ? `${texts.today}, ${spans.join(` ${texts.and} `)}`
              : texts.closedToday}
          </span>
        </p>
      )}
      {!isAsUsual && (
        <p className="status">
          <strong>{point.statusLabel}.</strong> {point.statusReason}
        </p>
      )}
    </div>
  )
}

/** The hour is enough for today; yesterday's data must say that they are yesterday's. */
const timeOf = (asOf: number, now: Date, locale: ShownLocale): string => {
  const moment = new Date(asOf)
  return dayOf(moment) === dayOf(now)
    ? hourOf(moment)
    : `${dateOf(moment, locale).toLocaleLowerCase(locale)}, ${hourOf(moment)}`
}
