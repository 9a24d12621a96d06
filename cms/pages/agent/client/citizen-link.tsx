import { useState } from 'react'
import { texts } from './language.ts'

/** The public page, to send to the person. */
export function CitizenLink({ url }: { readonly url: string | null }) {
  const [said, setSaid] = useState<'copied' | 'not-copied' | null>(null)
  if (!url) return <p className="link-for-person">{texts.noLink}</p>
  const copy = async () => {
    try {
      // Only there on https or this very machine: elsewhere the link is shown to be copied by hand.
      await navigator.clipboard.writeText(url)
      setSaid('copied')
    } catch {
      setSaid('not-copied')
    }
  }
  return (
    <p className="link-for-person">
      <button type="button" onClick={() => void copy()}>
        {texts.copy}
      </button>{' '}
      <span role="status">
        {said === 'copied' && texts.copied}
        {said === 'not-copied' && (
          <>
            {texts.notCopied} <a href={url}>{url}</a>
          </>
        )}
      </span>
      <span className="on-paper">{url}</span>
    </p>
  )
}
