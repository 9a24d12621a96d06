type Listener = (response: Response) => void

const listeners = new Set<Listener>()
let isWatching = false

/**
 * Tells of every answer of conflict (409) that a save of this page gets. Payload's form shows its
 * first sentence and keeps the rest to itself, so the answer is read on its way, as a copy.
 */
export function watchRefusals(listener: Listener): () => void {
  listeners.add(listener)
  if (!isWatching) {
    isWatching = true
    const send = window.fetch
    window.fetch = async (...request) => {
      const response = await send(...request)
      if (response.status === 409) for (const listen of listeners) listen(response.clone())
      return response
    }
  }
  return () => void listeners.delete(listener)
}
