import type { Catalogue } from './start-catalogue.ts'

/* What the person who starts the system reads in the terminal, in Catalan. */

const say = (line = ''): void => void process.stdout.write(`${line}\n`)

/** One line that fills while the demo loads; plain lines where there is no terminal. */
export function tellDemoProgress({ done, total }: { done: number; total: number }): void {
  const isTerminal = process.stdout.isTTY
  const isStep = done === total || done % 50 === 0
  if (!isTerminal) {
    if (isStep) say(`Catàleg de demostració: ${done} de ${total}`)
    return
  }
  const width = 30
  const filled = Math.round((done / Math.max(total, 1)) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  process.stdout.write(
    `\rCatàleg de demostració ${bar} ${done}/${total}${done === total ? '\n' : ''}`,
  )
}

/** What comes after the demo is stored: each record is projected for every channel. */
export const tellPublishing = (remaining: number): void =>
  say(`Publicant el catàleg: en queden ${remaining}`)

/** Where everything is, and with which accounts; passwords and keys only the first time. */
export function tellReady({ settings, demo, plane }: Catalogue): void {
  const { publicUrl } = settings
  const { revision, records } = plane.status()
  const addresses = [
    ['Panell', '/admin'],
    ['GraphQL públic', '/graphql'],
    ['GraphQL d’agents', '/graphql/agent'],
    ['Consola d’agents', '/agent'],
    ['Pantalla de cua', '/screens/PANT-OAC-1'],
    ['Formulari', '/forms/padro-alta'],
    ['Estat', '/health/ready'],
  ] as const
  say()
  say(`El Catàleg és a punt: ${records} registres publicats, revisió ${revision}.`)
  for (const [name, address] of addresses) say(`  ${name.padEnd(18)} ${publicUrl}${address}`)
  if (!demo) return
  say()
  say('Comptes de demostració (la contrasenya i les claus es mostren només ara):')
  for (const { email, role } of demo.accounts) say(`  ${email.padEnd(36)} ${role}`)
  say(`  Contrasenya de tots: ${demo.password}`)
  if (demo.apiKeys.length > 0) say('Claus de l’API:')
  for (const { channel, key } of demo.apiKeys) say(`  ${channel.padEnd(36)} ${key}`)
  say()
}
