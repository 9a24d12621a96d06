import { hourText, texts } from './language.ts'
import type { Asked } from './use-answer.ts'

/** What must be known about everything on the page: from when it is, and whether it can be asked. */
export function Connection({ asked }: { readonly asked: readonly Asked<unknown>[] }) {
  const has = (failure: string) => asked.some((one) => one.failure === failure)
  const shown = asked.find(({ answer }) => answer)?.answer
  return (
    <div role="status" className="connection">
      {has('signed-out') ? (
        <p className="alert">
          {texts.signedOut} <a href="/admin/login?redirect=/agent">{texts.signInAgain}</a>
        </p>
      ) : has('offline') ? (
        <p className="alert">{texts.offline(shown ? hourText(shown.asOf) : null)}</p>
      ) : (
        shown?.isBehind && <p className="care">{texts.behind(hourText(shown.asOf))}</p>
      )}
    </div>
  )
}
