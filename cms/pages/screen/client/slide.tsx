import { useLayoutEffect, useRef } from 'react'
import { screenTexts } from '../texts.ts'
import type { BoardCard, BoardMessage, ShownLocale } from './board.ts'
import type { Slide } from './playlist.ts'
import { Qr } from './qr.tsx'
import { shortDate } from './town-clock.ts'

/** One slide, its parts made smaller until they fit: a long text is better small than cut. */
export function ShownSlide({ slide }: { readonly slide: Slide }) {
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const fit = () =>
      box.current?.querySelectorAll<HTMLElement>('.words, aside').forEach(shrinkToFit)
    fit()
    addEventListener('resize', fit)
    return () => removeEventListener('resize', fit)
  })
  const isCard = 'card' in slide
  return (
    <section ref={box} className={isCard ? 'slide card' : 'slide message'} lang={slide.locale}>
      {isCard ? (
        <Card card={slide.card} locale={slide.locale} />
      ) : (
        <Message message={slide.message} locale={slide.locale} />
      )}
    </section>
  )
}

interface CardProps {
  readonly card: BoardCard
  readonly locale: ShownLocale
}

function Card({ card, locale }: CardProps) {
  const texts = screenTexts[locale]
  return (
    <>
      <div className="words">
        <h1>{unbroken(card.text)}</h1>
        {card.bring.length > 0 && (
          <>
            <h2>{texts.bring}</h2>
            <ul>
              {card.bring.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {hasAside(card) && <CardAside card={card} locale={locale} />}
    </>
  )
}

const hasAside = ({ queueCode, minutes, link }: BoardCard): boolean =>
  queueCode !== null || minutes !== null || link !== null

function CardAside({ card, locale }: CardProps) {
  const texts = screenTexts[locale]
  return (
    <aside>
      {card.queueCode && (
        <p className="queue">
          <span>{texts.queue}</span>
          <strong>{card.queueCode}</strong>
        </p>
      )}
      {card.minutes !== null && (
        <p className="minutes">
          <strong>{card.minutes} min</strong> <span>{texts.minutes}</span>
        </p>
      )}
      {card.link && (
        <figure>
          <Qr address={card.link} label={card.link} />
          <figcaption>{texts.phone}</figcaption>
        </figure>
      )}
    </aside>
  )
}

function Message(props: { readonly message: BoardMessage; readonly locale: ShownLocale }) {
  const { message, locale } = props
  const texts = screenTexts[locale]
  return (
    <>
      <div className="words">
        <h2>{texts.notice}</h2>
        <h1>{unbroken(message.text)}</h1>
        {message.until && <p className="until">{texts.upTo(shortDate(message.until, locale))}</p>}
      </div>
      {message.url && (
        <aside>
          <figure>
            <Qr address={message.url} label={message.url} />
            <figcaption>{texts.phone}</figcaption>
          </figure>
        </aside>
      )}
    </>
  )
}

function shrinkToFit(part: HTMLElement): void {
  for (let scale = 1; scale >= 0.5; scale -= 0.05) {
    part.style.setProperty('--fit', scale.toFixed(2))
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = part
    if (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1) return
  }
}

/** The hyphen of "empadronar-se" is no place to break a line of three words. */
const unbroken = (text: string): string => text.replace(/(\p{L})-(?=\p{L})/gu, '$1-\u2060')
