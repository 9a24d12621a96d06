import type { RenderedText, RichText } from '../domain/rich-text.ts'
import { readRichText } from './document.ts'
import type { RichTextOptions } from './resolve-link.ts'
import { htmlOfBlocks } from './to-html.ts'
import { markdownOfBlocks } from './to-markdown.ts'
import { plainOfBlocks } from './to-plain-text.ts'

/** One text in the three forms that leave the house; a text nobody wrote is three empty strings. */
export function renderRichText(
  text: RichText | null | undefined,
  options: RichTextOptions = {},
): RenderedText {
  const blocks = readRichText(text, options.sayValue)
  return {
    html: htmlOfBlocks(blocks, options),
    markdown: markdownOfBlocks(blocks, options),
    plain: plainOfBlocks(blocks, options),
  }
}
