import type { DemoRecord } from './demo-record.ts'

/** One client per channel. The loader makes their keys. */
export const apiClients: readonly DemoRecord[] = [
  { channel: 'web', name: 'Web municipal', active: true },
  { channel: 'seu', name: 'Seu electrònica', active: true },
  { channel: 'chatbot', name: 'Xatbot «Riera»', active: true },
  { channel: 'screens', name: 'Pantalles de les oficines', active: true },
  { channel: 'agent-console', name: 'Consola d’atenció', active: true },
  { channel: 'open-data', name: 'Portal de dades obertes', active: true },
]
