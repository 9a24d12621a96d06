'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import type { Standing } from '../../editorial/transitions/standing.ts'

/*
 * Where the record on screen is. The buttons and the words above the form show the same answer of
 * the server, so it is kept once, by the address of the record.
 */
const known = new Map<string, Standing>()
const listeners = new Set<() => void>()

function keep(address: string, standing: Standing): void {
  known.set(address, standing)
  for (const listen of listeners) listen()
}

const subscribe = (listen: () => void): (() => void) => {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

interface Known {
  readonly standing: Standing | null
  /** Where the record and its acts are, at the API. */
  readonly address: string
  readonly refresh: () => Promise<void>
}

/** `first` is what the server drew the page with: newer than anything that was kept before. */
export function useStanding(first: Standing | null = null): Known {
  const { id, collectionSlug, savedDocumentData: record } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  const language: string = i18n.language
  const read = () => known.get(address) ?? first
  const standing = useSyncExternalStore(subscribe, read, () => first)

  const refresh = useCallback(async () => {
    const response = await fetch(`${address}/transitions`, {
      credentials: 'include',
      headers: { 'accept-language': language },
    }).catch(() => null)
    if (response?.ok) keep(address, (await response.json()) as Standing)
  }, [address, language])

  useEffect(() => {
    if (first) keep(address, first)
  }, [address, first])

  // A save has moved it: its new edition is on screen before anybody told where it stands.
  const edition = Number(record?.edition ?? 0)
  const isBehind = Boolean(id && standing && edition > standing.edition)
  useEffect(() => {
    if (isBehind) void refresh()
  }, [isBehind, edition, refresh])

  return { standing: id ? standing : null, address, refresh }
}
