/// <reference lib="webworker" />
/*
 * Keeps a screen on its feet when it is switched on again with the server away: the page and its
 * files as they last were. What it shows is kept by the page itself.
 */
const worker = self as unknown as ServiceWorkerGlobalScope
const shelf = 'screens-1'
const patience = 8_000

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOurs = origin === worker.location.origin && /^\/(screens|assets)\//.test(pathname)
  if (request.method === 'GET' && isOurs) event.respondWith(freshOrKept(request))
})

/** The server's answer while there is one; a server on its knees counts as away. */
async function freshOrKept(request: Request): Promise<Response> {
  const kept = await caches.open(shelf)
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(patience) })
    if (fresh.ok) await kept.put(request, fresh.clone())
    if (fresh.status < 500) return fresh
    return (await kept.match(request)) ?? fresh
  } catch (error) {
    const last = await kept.match(request)
    if (last) return last
    throw error
  }
}
