import { createRoot } from 'react-dom/client'
import { App } from './client/app.tsx'
import './screen.css'
import './slide.css'

const holder = document.getElementById('screen')
const code = holder?.dataset.code

if (holder && code) {
  createRoot(holder).render(<App code={code} />)
  void keepForLater()
}

/** Only where the browser allows it (https, or this machine); elsewhere memory has to do. */
async function keepForLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/assets/screen-worker.js', { scope: '/screens/' })
    await navigator.serviceWorker.ready
    // This first visit was not seen by the worker: what it loaded is asked for once more.
    const shelf = await caches.open('screens-1')
    await shelf.addAll([location.href, '/assets/screen.css', '/assets/screen.js'])
  } catch {
    // The screen works all the same.
  }
}
