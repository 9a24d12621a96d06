import { useEffect, useRef } from 'react'
import { OpenFaq } from './open-faq.tsx'
import { OpenProtocol } from './open-protocol.tsx'
import { OpenSheet } from './open-sheet.tsx'
import { dayText, hourText, texts } from './language.ts'
import type { OnOpen } from './record-link.tsx'
import type { Content, OpenRecord } from './use-record.ts'

interface OpenedProps {
  readonly record: OpenRecord
  readonly onOpen: OnOpen
  readonly onClose: () => void
}

/** The record that is open. Its title takes the focus, so that it is what is read next. */
export function Opened({ record: { asked }, onOpen, onClose }: OpenedProps) {
  const { answer, failure } = asked
  const box = useRef<HTMLElement>(null)
  const isThere = Boolean(answer)
  useEffect(() => {
    if (!isThere) return
    box.current?.querySelector('h1')?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [isThere])
  useEffect(() => {
    const title = box.current?.querySelector('h1')?.textContent
    document.title = title ? `${title} · ${texts.title}` : texts.title
    return () => void (document.title = texts.title)
  })

  return (
    <article
      ref={box}
      className="record"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p className="tools">
        <button type="button" onClick={onClose}>
          {texts.back}
        </button>
        <button type="button" onClick={() => print()}>
          {texts.print}
        </button>
      </p>
      {answer ? (
        <>
          <Shown content={answer.data} onOpen={onOpen} />
          <p className="seen">
            {texts.shownAt(dayText(answer.asOf.toISOString()), hourText(answer.asOf))}
          </p>
        </>
      ) : (
        <p role="status">{failure === 'failed' ? texts.failed : failure ? '' : texts.opening}</p>
      )}
    </article>
  )
}

function Shown({ content, onOpen }: { readonly content: Content; readonly onOpen: OnOpen }) {
  switch (content?.kind) {
    case 'procedure':
      return <OpenSheet answer={content.sheet} onOpen={onOpen} />
    case 'protocol':
      return <OpenProtocol protocol={content.protocol} onOpen={onOpen} />
    case 'faq':
      return <OpenFaq faq={content.faq} onOpen={onOpen} />
    default:
      return (
        <h1 tabIndex={-1} className="gone">
          {texts.gone}
        </h1>
      )
  }
}
