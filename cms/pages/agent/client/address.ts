import { useEffect, useState } from 'react'

/** What the address of the page says: the same address shows the same. */
export interface Place {
  readonly query: string
  readonly kind: string
  readonly code: string | null
}

const read = (): Place => {
  const parameters = new URLSearchParams(location.search)
  return {
    query: parameters.get('q') ?? '',
    kind: parameters.get('kind') ?? 'procedure',
    code: parameters.get('code'),
  }
}

export function usePlace() {
  const [place, setPlace] = useState(read)

  useEffect(() => {
    const onMove = () => setPlace(read())
    addEventListener('popstate', onMove)
    return () => removeEventListener('popstate', onMove)
  }, [])
  useEffect(takeAlongInLanguageLinks, [place])

  const move = (next: Place, how: 'push' | 'replace') => {
    const address = addressOf(next)
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    setPlace(next)
  }
  return {
    place,
    type: (query: string) => move({ ...place, query }, 'replace'),
    open: (kind: string, code: string) => move({ ...place, kind, code }, 'push'),
    close: () => move({ ...place, kind: 'procedure', code: null }, 'push'),
  }
}

export function addressOf({ query, kind, code }: Place): string {
  const parameters = new URLSearchParams(location.search)
  const put = (name: string, value: string | null) =>
    value ? parameters.set(name, value) : parameters.delete(name)
  put('q', query)
  put('kind', code && kind !== 'procedure' ? kind : null)
  put('code', code)
  return parameters.size > 0 ? `/agent?${parameters}` : '/agent'
}

/** Changing the language must not lose what is being looked at. */
function takeAlongInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const parameters = new URLSearchParams(location.search)
    parameters.set('locale', link.hreflang)
    link.href = `/agent?${parameters}`
  }
}
