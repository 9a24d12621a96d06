import type { Locale } from '../domain/locale.ts'
import type { FeeBracket, ResolutionTerm, SheetChannel } from '../domain/published/procedure.ts'
import { channels } from '../domain/vocabularies/attention.ts'
import { audiences, regimes, type TermUnit } from '../domain/vocabularies/procedure.ts'
import { inLocale } from './localised.ts'
import { procedureUrl } from './procedure-url.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'

export type JsonLd = Readonly<Record<string, unknown>>

/** What search engines read of one procedure: a GovernmentService of schema.org. */
export function toJsonLd(
  sheet: PublicProcedureDocument,
  locale: Locale,
  publicUrl: string,
): JsonLd {
  const term = sheet.resolutionTerm ? isoDuration(sheet.resolutionTerm) : null
  const coverage = inLocale(sheet.spatialCoverage, locale)
  return present({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${publicUrl}/open-data/procedures/${encodeURIComponent(sheet.code)}.jsonld`,
    identifier: sheet.code,
    name: inLocale(sheet.title, locale),
    alternateName: sheet.alternativeNames.flatMap((name) => inLocale(name, locale) ?? []),
    description: inLocale(sheet.summary, locale),
    inLanguage: sheet.title[locale] ? locale : 'ca',
    url: procedureUrl(sheet, publicUrl, locale),
    serviceType: regimes.label(sheet.regime, locale),
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: inLocale(sheet.competentAuthority.name, locale),
    },
    jurisdiction: coverage && { '@type': 'AdministrativeArea', name: coverage },
    audience: sheet.audiences.map((code) => ({
      '@type': 'Audience',
      audienceType: audiences.label(code, locale),
    })),
    availableChannel: sheet.channels.map((channel) => serviceChannel(channel, locale, term)),
    offers: sheet.fees.flatMap((fee) =>
      fee.brackets.map((bracket) => offer(inLocale(fee.name, locale), bracket, locale)),
    ),
    serviceOutput: sheet.outputs.map((output) => ({
      '@type': 'Thing',
      name: inLocale(output.name, locale),
    })),
    dateModified: sheet.updatedAt,
  })
}

const serviceChannel = (channel: SheetChannel, locale: Locale, processingTime: string | null) =>
  present({
    '@type': 'ServiceChannel',
    name: channels.label(channel.channel, locale),
    serviceUrl: channel.url,
    processingTime,
    serviceLocation: channel.servicePoints.map((point) => ({
      '@type': 'Place',
      name: inLocale(point.name, locale),
    })),
  })

const offer = (name: string | null, bracket: FeeBracket, locale: Locale) =>
  present({
    '@type': 'Offer',
    name,
    description: inLocale(bracket.condition, locale),
    price: bracket.amount,
    priceCurrency: bracket.amount === null ? null : 'EUR',
    validFrom: bracket.validFrom,
    validThrough: bracket.validUntil,
  })

/** ISO 8601 has no working days: a term in them cannot be said there. */
const letters: Record<TermUnit, string | null> = {
  'working-days': null,
  'calendar-days': 'D',
  months: 'M',
  years: 'Y',
}

function isoDuration({ value, unit }: ResolutionTerm): string | null {
  const letter = letters[unit]
  return letter && `P${value}${letter}`
}

/** JSON-LD says nothing about what is not known. */
const present = (node: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
