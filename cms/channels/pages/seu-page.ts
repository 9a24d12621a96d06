import type { Locale } from '../../domain/locale.ts'
import { paymentMeans, paymentMoments } from '../../domain/vocabularies/evidence.ts'
import {
  assuranceLevels,
  identificationMeans,
  signatures,
} from '../../domain/vocabularies/identification.ts'
import {
  initiations,
  notifications,
  regimes,
  silences,
} from '../../domain/vocabularies/procedure.ts'
import { chunkHeadings } from '../chunk-headings.ts'
import { inLocale } from '../localised.ts'
import type { PublicProcedureDocument } from '../public-procedure.ts'
import { pageWords, type PageWord } from './page-words.ts'
import { facts, html, list, section, type PageBlock, type ReadingPage } from './reading-page.ts'
import { evidenceBlocks, feeBlocks, termInWords, windowsBlock } from './sheet-blocks.ts'
import { appealsList } from './web-blocks.ts'
import { pageTop } from './web-page.ts'

type Sheet = PublicProcedureDocument

/** The page of the electronic office: what the law asks to be said, and the way in. */
export function toSeuPage(sheet: Sheet, locale: Locale, publicUrl: string): ReadingPage {
  const word = (name: PageWord) => pageWords[name][locale]
  const url = seuUrl(sheet, publicUrl)
  return {
    ...pageTop(sheet, locale),
    action: url ? { text: word('signIn'), url } : null,
    sections: [
      ...section('what', chunkHeadings.what[locale], [html(inLocale(sheet.description, locale))]),
      ...section('procedure', word('legalData'), [legalFacts(sheet, locale, word)]),
      ...section('identification', word('identification'), [identityFacts(sheet, locale, word)]),
      ...section('evidence', word('bring'), evidenceBlocks(sheet, locale)),
      ...section('when', word('apply'), [windowsBlock(sheet, locale)]),
      ...section('cost', word('howMuch'), [
        ...feeBlocks(sheet, locale),
        facts([
          [
            word('payment'),
            sheet.payment
              ? [
                  sheet.payment.moment ? paymentMoments.label(sheet.payment.moment, locale) : null,
                  ...sheet.payment.means.map((means) => paymentMeans.label(means, locale)),
                ]
                  .filter(Boolean)
                  .join(' · ')
              : null,
          ],
        ]),
      ]),
      ...section('appeals', word('appeals'), [appealsList(sheet, locale)]),
      ...section('law', word('law'), [
        list(
          sheet.legalResources.map(({ name, code, article }) =>
            [inLocale(name, locale) ?? code, article].filter(Boolean).join(', '),
          ),
        ),
      ]),
      ...section('data-protection', word('dataProtection'), [dataFacts(sheet, locale, word)]),
    ],
  }
}

const seuUrl = (sheet: Sheet, publicUrl: string): string | null =>
  sheet.channels.find(({ channel, url }) => channel === 'seu' && url)?.url ??
  (sheet.formSlug ? `${publicUrl}/forms/${encodeURIComponent(sheet.formSlug)}` : null)

type Word = (name: PageWord) => string

function legalFacts(sheet: Sheet, locale: Locale, word: Word): PageBlock | null {
  const { silence, exhaustsAdministrativeRoute: ends } = sheet
  return facts([
    [word('officialName'), inLocale(sheet.officialName, locale)],
    [word('sia'), sheet.siaCode],
    [word('authority'), inLocale(sheet.competentAuthority.name, locale)],
    [word('unit'), sheet.processingUnit ? inLocale(sheet.processingUnit.name, locale) : null],
    [word('body'), inLocale(sheet.resolvingBody, locale)],
    [word('regime'), regimes.label(sheet.regime, locale)],
    [
      word('initiation'),
      sheet.initiation.map((one) => initiations.label(one, locale)).join(' · ') || null,
    ],
    [word('maximum'), termInWords(sheet.resolutionTerm, locale)],
    [word('silence'), silence.onRequest ? silences.label(silence.onRequest, locale) : null],
    [word('exOfficio'), silence.exOfficio ? silences.label(silence.exOfficio, locale) : null],
    [word('endsRoute'), ends === null ? null : word(ends ? 'yes' : 'no')],
    [
      word('notification'),
      sheet.notification ? notifications.label(sheet.notification, locale) : null,
    ],
    [word('tracking'), sheet.tracking.url, sheet.tracking.url],
  ])
}

function identityFacts(sheet: Sheet, locale: Locale, word: Word): PageBlock | null {
  const { identification } = sheet
  if (!identification) return null
  const { minimumLevel, mechanisms, signature } = identification
  return facts([
    [word('level'), minimumLevel ? assuranceLevels.label(minimumLevel, locale) : null],
    [
      word('means'),
      mechanisms.map((one) => identificationMeans.label(one, locale)).join(' · ') || null,
    ],
    [word('signature'), signature ? signatures.label(signature, locale) : null],
  ])
}

function dataFacts(sheet: Sheet, locale: Locale, word: Word): PageBlock | null {
  const { dataProtection: told } = sheet
  if (!told) return null
  return facts([
    [word('activity'), inLocale(told.activity, locale)],
    [word('purpose'), inLocale(told.purpose, locale)],
    [word('legalBasis'), inLocale(told.legalBasis, locale)],
    [word('recipients'), inLocale(told.recipients, locale)],
    [word('retention'), inLocale(told.retention, locale)],
  ])
}
