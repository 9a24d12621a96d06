import { sourceLocale, type Locale } from '../domain/locale.ts'
import { readRichText, type Block } from './document.ts'
import type { RichTextOptions } from './resolve-link.ts'
import { spokenWords } from './spoken-words.ts'
import { plainOfInlines } from './to-plain-text.ts'

export interface SpeechOptions extends RichTextOptions {
  readonly locale?: Locale
}

/** What a person on the phone or a voice assistant says: sentences, one a line, with nothing to spell. */
export function richTextToSpeech(value: unknown, options: SpeechOptions = {}): string {
  return sentences(readRichText(value, options.sayValue), options)
    .map((sentence) => closed(sayable(sentence, options.locale ?? sourceLocale)))
    .filter((sentence) => sentence !== '')
    .join('\n')
}

function sentences(blocks: readonly Block[], options: SpeechOptions): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return plainOfInlines(block.inlines, options).split('\n')
      case 'quote':
        return sentences(block.blocks, options)
      case 'list':
        return block.items.flatMap((item, index) => {
          const [first = '', ...rest] = sentences(item, options)
          return [block.ordered ? `${index + 1}: ${first}` : first, ...rest]
        })
    }
  })
}

function sayable(text: string, locale: Locale): string {
  const { webAddress, at, dot, hours, abbreviations } = spokenWords[locale]
  const said = text
    .replace(/\b(?:https?:\/\/|www\.)[^\s]*[^\s.,;:!?)»”]/gi, webAddress)
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (mail) =>
      mail.replace('@', ` ${at} `).replace(/\./g, ` ${dot} `),
    )
    .replace(/(\d) ?h\b/g, `$1 ${hours}`)
  return said
    .replace(abbreviationsOf(locale), (short) => {
      const long = abbreviations[short.toLowerCase()] ?? short
      const cased = /^\p{Lu}/u.test(short) ? long.charAt(0).toUpperCase() + long.slice(1) : long
      return /[\p{L}.]$/u.test(short) ? cased : ` ${cased} `
    })
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
}

/** A whole word each: `art.` is never found inside `mart.`, nor `c/` inside `doc/`. */
function abbreviationsOf(locale: Locale): RegExp {
  const keys = Object.keys(spokenWords[locale].abbreviations).sort((a, b) => b.length - a.length)
  const escaped = keys.map((key) => key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L}{2})`, 'giu')
}

const closed = (sentence: string): string =>
  sentence === '' || /[.!?…:]$/.test(sentence) ? sentence : `${sentence.replace(/[,;]$/, '')}.`
