import { filesThrough, isFiledOnline, isOurs, startsOnRequest } from './applicability.ts'
import { block, everywhere, warn, type Miss, type Rule } from './rule.ts'
import type { ChannelRow, SheetUnderReview } from './sheet-under-review.ts'

/** How people get there: channels, forms, identification, appointments. */
export const channelRules: readonly Rule[] = [
  block('R09', 'channels', ({ channels }) => channels.length > 0, { applies: startsOnRequest }),
  block('R10', 'form', hasWhereToFile, { applies: isFiledOnlineAnywhere }),
  block('R10', 'identification.mechanisms', saysHowToIdentify, { applies: isFiledOnline }),
  block('R10', 'identification.minimumLevel', hasLevel, { applies: asksForIdentification }),
  everywhere('R11', 'block', withoutAppointment, { applies: hasAttended }),
  everywhere('R11', 'block', withoutServicePoint, { applies: hasAttended }),
  warn('W4', 'genericForm', ({ sheet }) => !sheet.genericForm, { applies: isFiledOnlineAnywhere }),
  warn('W5', 'identification.minimumLevel', tellsAboutIdcat, {
    applies: (review) =>
      asksForIdentification(review) && review.sheet.identification?.minimumLevel === 'substantial',
  }),
]

const onlineRows = ({ channels }: SheetUnderReview) =>
  channels.filter((one) => one.channel === 'seu' && filesThrough(one))

/** Also where another administration receives it: the person must know where to go. */
function isFiledOnlineAnywhere(review: SheetUnderReview): boolean {
  return startsOnRequest(review) && onlineRows(review).length > 0
}

function hasWhereToFile(review: SheetUnderReview): boolean {
  const { form, sheet } = review
  return (
    form === 'published' ||
    onlineRows(review).some(({ url }) => url !== null) ||
    Boolean(sheet.externalManager?.url)
  )
}

function saysHowToIdentify({ sheet }: SheetUnderReview): boolean {
  return (sheet.identification?.mechanisms.length ?? 0) > 0
}

/** Where one may also file without identification, there is no least level. */
function asksForIdentification(review: SheetUnderReview): boolean {
  const mechanisms = review.sheet.identification?.mechanisms ?? []
  return isFiledOnline(review) && mechanisms.length > 0 && !mechanisms.includes('none')
}

function hasLevel({ sheet }: SheetUnderReview): boolean {
  return Boolean(sheet.identification?.minimumLevel)
}

/** Channels where somebody attends and the person must know when and where. */
const attended = ({ channels }: SheetUnderReview): readonly ChannelRow[] =>
  channels.filter(({ channel }) => channel === 'in-person' || channel === 'video')

function hasAttended(review: SheetUnderReview): boolean {
  return isOurs(review) && attended(review).length > 0
}

function withoutAppointment(review: SheetUnderReview): readonly Miss[] {
  return attended(review)
    .filter(({ appointment }) => appointment === null)
    .map(({ path, channel }) => ({ path: `${path}.appointment.need`, values: { channel } }))
}

function withoutServicePoint(review: SheetUnderReview): readonly Miss[] {
  return attended(review)
    .filter(({ servicePoints }) => servicePoints === 0)
    .map(({ path, channel }) => ({ path: `${path}.servicePoints`, values: { channel } }))
}

/** Most people enrolled in idCAT Mòbil online, which gives a low level: they must be told. */
function tellsAboutIdcat({ texts }: SheetUnderReview): boolean {
  return texts.some(({ audience, text }) => audience === 'public' && /idcat/i.test(text))
}
