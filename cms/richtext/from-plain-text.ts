import type { RichTextElement } from '../domain/rich-text.ts'
import { readImported } from './document.ts'
import { writeSlate } from './write-slate.ts'

/** Paragraphs where there is a blank line, line breaks where there is one. Nothing is markup. */
export function richTextFromPlain(text: string): RichTextElement[] {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n+/)
  return writeSlate(readImported(paragraphs.map((words) => ({ children: [{ text: words }] }))))
}
