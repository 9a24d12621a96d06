import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Config,
  TypeWithID,
} from 'payload'
import { addMonths, storedDay, todayInMadrid } from '../cms/domain/calendar.ts'
import { defaultReviewMonths, reviewedKinds, type ReviewedKind } from '../cms/domain/reviews.ts'
import { day } from '../cms/editorial/published/read.ts'
import { closeTasks } from '../cms/editorial/tasks/close-tasks.ts'
import { isSystemWrite } from '../cms/editorial/transitions/system-write.ts'

type Fields = TypeWithID & Record<string, unknown>

/** Publishing and verifying both say "seen, and right": the transition stamps who and when. */
const wasVerified = (now: Partial<Fields>, before: Partial<Fields> | undefined): boolean =>
  Boolean(now.verifiedAt) && now.verifiedAt !== before?.verifiedAt

/**
 * What has just been seen to be right has its next review, by its own cycle or that of its kind. A
 * day that its editor has chosen and is still to come stays; verifying starts the cycle again.
 */
const setNextReview =
  (kind: ReviewedKind): CollectionBeforeChangeHook<Fields> =>
  ({ data, originalDoc, context, req }) => {
    if (!isSystemWrite({ ...req.context, ...context }) || !wasVerified(data, originalDoc))
      return data
    const all = { ...originalDoc, ...data }
    const months =
      typeof all.reviewEveryMonths === 'number'
        ? all.reviewEveryMonths
        : defaultReviewMonths(kind, all)
    const today = todayInMadrid()
    const chosen = day(all.reviewOn)
    const isVerification = all.publishedAt === originalDoc?.publishedAt
    // Whoever writes the day in this very act (a file that comes in, the demo) means that day.
    const isSaidNow = chosen !== null && chosen !== day(originalDoc?.reviewOn)
    const keeps = isSaidNow || (chosen !== null && chosen > today && !isVerification)
    return {
      ...data,
      reviewEveryMonths: months,
      ...(keeps ? {} : { reviewOn: storedDay(addMonths(today, months)) }),
    }
  }

const closeReview =
  (kind: ReviewedKind): CollectionAfterChangeHook<Fields> =>
  async ({ doc, previousDoc, context, req }) => {
    if (!isSystemWrite({ ...req.context, ...context }) || !wasVerified(doc, previousDoc)) return doc
    const about = { relationTo: kind, value: String(doc.id) }
    await closeTasks(req.payload, { about, kinds: ['review'] }, req.user?.id ?? null, req)
    return doc
  }

const isReviewed = (slug: string): slug is ReviewedKind =>
  reviewedKinds.some((kind) => kind === slug)

const withReviews = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks } = collection
  if (!isReviewed(slug)) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), setNextReview(slug)],
      afterChange: [...(hooks?.afterChange ?? []), closeReview(slug)],
    },
  }
}

/** Records that were seen to be right today are seen again by a day. */
export const reviews = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withReviews),
})
