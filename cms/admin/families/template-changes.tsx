'use client'

import { useTranslation } from '@payloadcms/ui'

import type { FieldInheritance } from '../../domain/inheritance/inheritance.ts'
import { valueIn } from '../../domain/inheritance/values.ts'
import { isLocale, sourceLocale } from '../../domain/locale.ts'
import { readableLines, type Reading } from '../../editorial/history/readable-value.ts'
import { familyWords, type FamilyWord } from '../../labels/families.ts'
import { say } from '../../labels/words.ts'
import { useRelatedTitles } from '../edit/related-titles.ts'
import { useFieldNames } from './field-names.ts'

/** What a sheet says now and what it would say, field by field, in the source language. */
export function TemplateChanges({ changes }: { readonly changes: readonly FieldInheritance[] }) {
  const { i18n } = useTranslation()
  const nameOf = useFieldNames()
  const words = (text: FamilyWord) => say(familyWords[text], i18n.language)
  const told = changes.map(({ path, mine, merged }) => ({
    ...nameOf(path),
    path,
    before: valueIn(mine, sourceLocale),
    after: valueIn(merged, sourceLocale),
  }))
  const titleOf = useRelatedTitles(
    told.flatMap(({ field, before, after }) => [
      { field, value: before },
      { field, value: after },
    ]),
  )
  const language = isLocale(i18n.language) ? i18n.language : sourceLocale
  const reading: Reading = { language, locale: sourceLocale, titleOf }
  return (
    <table className="cataleg-template__changes">
      <thead>
        <tr>
          <td />
          <th scope="col">{words('before')}</th>
          <th scope="col">{words('after')}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ path, name, field, before, after }) => (
          <tr key={path}>
            <th scope="row">{name}</th>
            <Lines
              none={words('nothing')}
              other={readableLines(after, field, reading)}
              these={readableLines(before, field, reading)}
            />
            <Lines
              none={words('nothing')}
              other={readableLines(before, field, reading)}
              these={readableLines(after, field, reading)}
            />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface LinesProps {
  readonly these: readonly string[]
  readonly other: readonly string[]
  readonly none: string
}

/** One side of a change; what the other side does not have stands out. */
function Lines({ these, other, none }: LinesProps) {
  const inOther = new Set(other.map(bare))
  return (
    <td>
      {these.length === 0 && none}
      {these.map((line, at) =>
        inOther.has(bare(line)) ? (
          <span key={at}>{`${line}\n`}</span>
        ) : (
          <mark key={at}>{`${line}\n`}</mark>
        ),
      )}
    </td>
  )
}

/** The number of a row moves with what comes before it. */
const bare = (line: string): string => line.replace(/^\d+\. /, '').trim()
