'use client'

import { create } from 'qrcode'

import type { ScreenCard } from '../../channels/screen-card.ts'
import type { Locale } from '../../domain/locale.ts'
import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly card: ScreenCard
  readonly locale: Locale
}

/** A queue screen of the hall, sixteen by nine, with the card of the sheet. */
export function ScreenShown({ card, locale }: Props) {
  const words = (name: keyof typeof previewWords) => say(previewWords[name], locale)
  const hasAside = card.queueCode !== null || card.minutes !== null || card.link !== null
  return (
    <div className="cataleg-screen">
      <div className="cataleg-screen__glass">
        <div className={hasAside ? 'cataleg-screen__card' : 'cataleg-screen__card is-alone'}>
          <div className="cataleg-screen__words">
            <h3>{card.text}</h3>
            {card.bring.length > 0 && (
              <>
                <h4>{words('bring')}</h4>
                <ul>
                  {card.bring.map((thing) => (
                    <li key={thing}>{thing}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          {hasAside && (
            <div className="cataleg-screen__aside">
              {card.queueCode && (
                <p>
                  {words('queue')} <strong>{card.queueCode}</strong>
                </p>
              )}
              {card.minutes !== null && (
                <p>
                  <b>{card.minutes} min</b> {words('minutes')}
                </p>
              )}
              {card.link && (
                <figure>
                  <Qr address={card.link} />
                  <figcaption>{words('phone')}</figcaption>
                </figure>
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

/** One path, as the screen itself draws it. */
function Qr({ address }: { readonly address: string }) {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules
  const squares = Array.from({ length: size * size }, (_, at) =>
    data[at] ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '',
  ).join('')
  return (
    <svg aria-label={address} role="img" viewBox={`-4 -4 ${size + 8} ${size + 8}`}>
      <rect fill="#fff" height={size + 8} width={size + 8} x="-4" y="-4" />
      <path d={squares} fill="#10202a" shapeRendering="crispEdges" />
    </svg>
  )
}
