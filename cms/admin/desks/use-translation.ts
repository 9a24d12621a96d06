'use client'

import { useEffect, useState } from 'react'

import type { TranslationMark } from '../../domain/translations.ts'
import { richTextFromMarkdown } from '../../richtext/from-markdown.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'
import { translationWords } from '../../labels/translation-page.ts'
import { say } from '../../labels/words.ts'
import { translatedData, valueAt } from './translated-data.ts'
import type { TranslationFormProps } from './translation-form.tsx'

type Texts = ReadonlyMap<string, string>

interface Answer {
  readonly doc?: { readonly edition?: number }
  readonly title?: string
  readonly errors?: readonly {
    readonly message?: string
    readonly data?: {
      readonly code?: string
      readonly edition?: number
      readonly editedBy?: string
      readonly differences?: readonly { readonly path: string; readonly theirs: unknown }[]
    }
  }[]
}

/**
 * What a translator has written and how it is saved: by the ordinary door, based on the edition
 * that was read. Meeting somebody else's save, nothing is lost: both texts are shown, and the next
 * save goes on top of theirs.
 */
export function useTranslation(props: TranslationFormProps) {
  const { address, texts, rows, locale, language } = props
  const [edition, setEdition] = useState(props.edition)
  const [mark, setMark] = useState<TranslationMark>(props.mark)
  const [written, setWritten] = useState<Texts>(new Map())
  const [saved, setSaved] = useState<Texts>(new Map())
  const [theirs, setTheirs] = useState<Texts>(new Map())
  const [message, setMessage] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const words = (name: keyof typeof translationWords, values = {}) =>
    say(translationWords[name], language, values)
  const isUnsaved = written.size > 0

  useEffect(() => {
    if (!isUnsaved) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  const send = async (method: 'PATCH' | 'POST', path: string, body: object) => {
    setBusy(true)
    setMessage(null)
    try {
      const response = await fetch(`${address}${path}`, {
        method,
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'if-match': String(edition) },
        body: JSON.stringify(body),
      })
      return { status: response.status, body: (await response.json()) as Answer }
    } catch {
      return { status: 0, body: {} as Answer }
    } finally {
      setBusy(false)
    }
  }

  const upToDate = (next: number) => {
    setEdition(next)
    setMark({ state: 'translated', basedOn: next, since: new Date().toISOString() })
    setMessage(words('saved'))
    setDone(true)
  }

  const save = async () => {
    const data = translatedData(
      [...written].map(([path, value]) => ({ path, value: stored(path, value) })),
      rows,
    )
    const { status, body } = await send(
      'PATCH',
      `?locale=${locale}&draft=true&depth=0&fallback-locale=null`,
      data,
    )
    if (status === 200) {
      setSaved(new Map([...saved, ...written]))
      setWritten(new Map())
      setTheirs(new Map())
      upToDate(body.doc?.edition ?? edition + 1)
      return
    }
    const { data: met, message: said } = body.errors?.[0] ?? {}
    if (met?.code !== 'stale-edition') {
      setMessage(said ?? body.title ?? words('noAnswer'))
      return
    }
    const now = Object.fromEntries((met.differences ?? []).map((one) => [one.path, one.theirs]))
    setTheirs(
      new Map(
        [...written.keys()].flatMap((path) => {
          const value = plain(valueAt(now, path))
          return value !== (saved.get(path) ?? original(path)) ? [[path, value] as const] : []
        }),
      ),
    )
    setEdition(met.edition ?? edition)
    setMessage(words('conflict', { who: met.editedBy ?? '—' }))
  }

  const confirm = async () => {
    const { status, body } = await send('POST', `/translations/${locale}`, {})
    if (status === 200) upToDate(Number((body as { edition?: number }).edition ?? edition + 1))
    else setMessage(body.errors?.[0]?.message ?? body.title ?? words('noAnswer'))
  }

  const textAt = (path: string) => texts.find((text) => text.path === path)
  const original = (path: string) => textAt(path)?.target ?? ''
  const stored = (path: string, value: string): unknown =>
    textAt(path)?.kind === 'rich' ? richTextFromMarkdown(value) : value

  const write = (path: string, value: string) => {
    const next = new Map(written)
    if (value === (saved.get(path) ?? original(path))) next.delete(path)
    else next.set(path, value)
    setWritten(next)
    setMessage(null)
  }

  return {
    /** What each box holds, where it is not what was read. */
    shown: new Map([...saved, ...written]),
    unsaved: written.size,
    theirs,
    mark,
    message,
    isBusy,
    isDone,
    write,
    save,
    confirm,
  }
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? richTextToPlainText(value) : ''
