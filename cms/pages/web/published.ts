import type { NoticeDocument } from '../../channels/notice.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { ServicePointDocument } from '../../channels/service-point.ts'
import type { TermDocument } from '../../channels/term.ts'
import type { ReadModel } from '../../delivery/read-model.ts'
import type { Locale } from '../../domain/locale.ts'
import type { ThemeKind } from '../../domain/page-address.ts'
import type { Day } from '../../domain/published/published.ts'
import type { ListAround } from './list-parts.tsx'
import type { SheetAround } from './sheet-page.tsx'
import { listedThemes } from './themes.ts'

type Sheet = PublicProcedureDocument

export type PublishedRecords = Pick<ReadModel, 'bySlug' | 'get' | 'list'>

/** What the pages read: what everybody may read, by the types that the read model does not keep. */
export function published(readModel: PublishedRecords, publicUrl: string) {
  const all = <Document>(kind: Parameters<ReadModel['list']>[1]) =>
    readModel.list('public', kind) as unknown as readonly Document[]
  const sheets = () => all<Sheet>('procedure')
  const terms = (kind: ThemeKind) => all<TermDocument>(kind)

  /** What stands beside every list. */
  const around = (locale: Locale): ListAround => ({
    ...{ locale, publicUrl },
    topics: listedThemes('topic', terms('topic'), sheets(), locale),
    lifeEvents: listedThemes('life-event', terms('life-event'), sheets(), locale),
  })

  /** What stands beside a sheet on that day. */
  const aroundSheet = (
    sheet: Sheet,
    today: Day,
  ): Pick<SheetAround, 'notices' | 'points' | 'related'> => ({
    points: all<ServicePointDocument>('service-point').filter(({ code }) =>
      sheet.contactPoints.some((one) => one.code === code),
    ),
    notices: all<NoticeDocument>('notice').filter(
      (notice) => isInForce(notice, today) && isAbout(notice, sheet),
    ),
    related: sheet.related.flatMap(
      ({ procedure }) => readModel.get<Sheet>('public', 'procedure', procedure.code) ?? [],
    ),
  })

  return { sheets, terms, around, aroundSheet }
}

const isInForce = ({ from, until }: NoticeDocument, today: Day): boolean =>
  (from === null || from.slice(0, 10) <= today) && (until === null || today <= until.slice(0, 10))

/** A notice that names nothing is about everything. */
const isAbout = ({ procedures, servicePoints, channels }: NoticeDocument, { code }: Sheet) =>
  procedures.some((one) => one.code === code) ||
  procedures.length + servicePoints.length + channels.length === 0
