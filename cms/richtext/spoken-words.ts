import type { Locale } from '../domain/locale.ts'

interface Spoken {
  /** Said in place of an address nobody could note down. */
  readonly webAddress: string
  readonly at: string
  readonly dot: string
  readonly hours: string
  /** What is written short and said long; the point is part of the key where people write it. */
  readonly abbreviations: Readonly<Record<string, string>>
}

export const spokenWords: Readonly<Record<Locale, Spoken>> = {
  ca: {
    webAddress: 'l’adreça web',
    at: 'arrova',
    dot: 'punt',
    hours: 'hores',
    abbreviations: {
      'núm.': 'número',
      'art.': 'article',
      'pàg.': 'pàgina',
      'tel.': 'telèfon',
      'c/': 'carrer',
      'av.': 'avinguda',
      'pl.': 'plaça',
      'etc.': 'etcètera',
      'p. ex.': 'per exemple',
      'màx.': 'màxim',
      'mín.': 'mínim',
      'aprox.': 'aproximadament',
      '€': 'euros',
      '%': 'per cent',
      'm²': 'metres quadrats',
      'sr.': 'senyor',
      'sra.': 'senyora',
    },
  },
  es: {
    webAddress: 'la dirección web',
    at: 'arroba',
    dot: 'punto',
    hours: 'horas',
    abbreviations: {
      'núm.': 'número',
      'n.º': 'número',
      'art.': 'artículo',
      'pág.': 'página',
      'tel.': 'teléfono',
      'c/': 'calle',
      'av.': 'avenida',
      'pza.': 'plaza',
      'etc.': 'etcétera',
      'p. ej.': 'por ejemplo',
      'máx.': 'máximo',
      'mín.': 'mínimo',
      'aprox.': 'aproximadamente',
      '€': 'euros',
      '%': 'por ciento',
      'm²': 'metros cuadrados',
      'sr.': 'señor',
      'sra.': 'señora',
    },
  },
  en: {
    webAddress: 'the web address',
    at: 'at',
    dot: 'dot',
    hours: 'hours',
    abbreviations: {
      'art.': 'article',
      'tel.': 'telephone',
      'etc.': 'et cetera',
      'e.g.': 'for example',
      'i.e.': 'that is',
      'max.': 'maximum',
      'approx.': 'approximately',
      '€': 'euros',
      '%': 'per cent',
      'm²': 'square metres',
      'mr.': 'mister',
      'mrs.': 'missus',
    },
  },
}
