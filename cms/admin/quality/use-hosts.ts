'use client'

import { useEffect, useState } from 'react'

/** Puts a host where it belongs on the page; null while that part of the page is not drawn. */
export type Place = (host: HTMLElement) => boolean

export type Hosts = ReadonlyMap<string, HTMLElement>

/**
 * Elements of ours among Payload's, one per key, to draw notes in. The form draws its tabs when they
 * are opened and its rows when they are near, so what is not there yet is placed as soon as it is,
 * and what was taken away with its field is placed anew. `placeOf` is a function of a module: the
 * same at every drawing.
 */
export function useHosts(keys: readonly string[], placeOf: (key: string) => Place): Hosts {
  const [hosts, setHosts] = useState<Hosts>(new Map())
  const wanted = keys.join('\n')

  useEffect(() => {
    const placed = new Map<string, HTMLElement>()
    const names = wanted === '' ? [] : wanted.split('\n')
    let frame = 0
    const look = () => {
      frame = 0
      let hasChanged = false
      for (const name of names) {
        const known = placed.get(name)
        if (known?.isConnected) continue
        const host = known ?? document.createElement('div')
        const isPlaced = placeOf(name)(host)
        if (isPlaced) placed.set(name, host)
        else placed.delete(name)
        hasChanged ||= isPlaced || Boolean(known)
      }
      if (hasChanged) setHosts(new Map(placed))
    }
    const later = () => {
      frame ||= requestAnimationFrame(look)
    }
    const observer = new MutationObserver(later)
    const form = document.querySelector('.document-fields, .collection-edit') ?? document.body
    observer.observe(form, { childList: true, subtree: true })
    look()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      setHosts(new Map())
      // After React has taken its notes out of them.
      setTimeout(() => placed.forEach((host) => host.remove()))
    }
  }, [wanted, placeOf])

  return hosts
}
