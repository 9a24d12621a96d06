import type { Sheet } from './answers.ts'
import { dayText, texts } from './language.ts'

/** Whether what follows can still be trusted: loud when it cannot, a line when it can. */
export function Freshness({ of: { verifiedAt, reviewOn, overdue } }: { of: Sheet['freshness'] }) {
  if (overdue) {
    return <p className="alert overdue">{texts.overdue(reviewOn ? dayText(reviewOn) : null)}</p>
  }
  return (
    <p className="verified">
      {verifiedAt ? texts.verified(dayText(verifiedAt)) : texts.neverVerified}
      {reviewOn && ` · ${texts.reviewBy(dayText(reviewOn))}`}
    </p>
  )
}
