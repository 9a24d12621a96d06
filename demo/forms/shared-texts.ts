import type { Locale } from '../../cms/domain/locale.ts'
import type { FormDefinition } from '../../forms/definition.ts'

type Texts = FormDefinition['translations']
type Table = Readonly<Record<string, string>>
type Row = readonly [key: string, ca: string, es: string, en: string]

/** One row per text, so that the three languages are read and corrected side by side. */
export const texts = (...rows: readonly Row[]): Record<'ca' | 'es' | 'en', Table> => ({
  ca: Object.fromEntries(rows.map(([key, ca]) => [key, ca])),
  es: Object.fromEntries(rows.map(([key, , es]) => [key, es])),
  en: Object.fromEntries(rows.map(([key, , , en]) => [key, en])),
})

const merged = (all: readonly Texts[], locale: Locale): Table =>
  Object.fromEntries(all.flatMap((each) => Object.entries(each[locale] ?? {})))

export const join = (...all: readonly Texts[]): Texts => ({
  ca: merged(all, 'ca'),
  es: merged(all, 'es'),
  en: merged(all, 'en'),
})

export const personTexts = (at: string): Texts =>
  texts(
    [`${at}.name.label`, 'Nom', 'Nombre', 'First name'],
    [`${at}.surnames.label`, 'Cognoms', 'Apellidos', 'Surnames'],
    [`${at}.identifier.label`, 'DNI, NIE o NIF', 'DNI, NIE o NIF', 'DNI, NIE or NIF'],
    [
      `${at}.identifier.description`,
      'Amb la lletra, per exemple 12345678Z.',
      'Con la letra, por ejemplo 12345678Z.',
      'With its letter, for example 12345678Z.',
    ],
    [`${at}.email.label`, 'Correu electrònic', 'Correo electrónico', 'E-mail'],
    [`${at}.phone.label`, 'Telèfon', 'Teléfono', 'Phone'],
  )

export const addressTexts = (at: string): Texts =>
  texts(
    [`${at}.street.label`, 'Carrer, plaça o avinguda', 'Calle, plaza o avenida', 'Street'],
    [`${at}.number.label`, 'Número', 'Número', 'Number'],
    [`${at}.floor.label`, 'Pis i porta', 'Piso y puerta', 'Floor and door'],
    [`${at}.postalCode.label`, 'Codi postal', 'Código postal', 'Postcode'],
    [`${at}.town.label`, 'Població', 'Población', 'Town'],
  )
