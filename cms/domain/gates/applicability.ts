import type { ChannelRow, SheetUnderReview } from './sheet-under-review.ts'

/* When a rule is asked of a sheet at all. */

type Applies = (review: SheetUnderReview) => boolean

export const isProcedure: Applies = ({ sheet }) => sheet.kind === 'P'

export const startsOnRequest: Applies = ({ sheet }) => sheet.initiation.includes('on-request')

export const startsExOfficio: Applies = ({ sheet }) => sheet.initiation.includes('ex-officio')

/** Another administration does it and the sheet only leads there. */
export const isOurs: Applies = ({ sheet }) => sheet.competence !== 'other'

/** A channel whose uses nobody has said yet counts for all of them. */
export const filesThrough = ({ actions }: Pick<ChannelRow, 'actions'>): boolean =>
  actions.length === 0 || actions.includes('filing')

/** Somebody hands in a request to us: there is an application, a registry entry and a case. */
export const isFiledWithUs: Applies = (review) =>
  startsOnRequest(review) && isOurs(review) && review.channels.some(filesThrough)

export const isFiledOnline: Applies = (review) =>
  isFiledWithUs(review) &&
  review.channels.some((one) => ['seu', 'app'].includes(one.channel) && filesThrough(one))

/** There is something on paper to check at the counter and to correct afterwards. */
export const hasPapers: Applies = (review) =>
  isFiledWithUs(review) && review.evidence.some((one) => one.obtainedBy === 'person')
