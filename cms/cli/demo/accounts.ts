import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { apiClients } from '../../../demo/api-clients.ts'
import { users } from '../../../demo/users.ts'
import { writeLocalized } from '../../editorial/localized-write.ts'
import { codesOf, type IdOf } from './record-data.ts'

export interface DemoAccount {
  readonly email: string
  readonly role: string
}

export interface DemoKey {
  /** The channel of a client, or the e-mail of a person. */
  readonly channel: string
  readonly key: string
}

/** The one person with a key: agents' tools use it. */
const withKey = 'agent@demo.cat'

export const demoAccounts: readonly DemoAccount[] = users.map(({ email, roles }) => ({
  email: String(email),
  role: codesOf(roles).join(', '),
}))

/**
 * True where a demo was begun and not finished. The clients are made last of all: while one of them
 * is missing, nobody was told a password or a key.
 */
export async function isDemoUnfinished(payload: Payload): Promise<boolean> {
  const begun = await payload.count({
    collection: 'users',
    where: { email: { equals: withKey } },
    overrideAccess: true,
  })
  if (begun.totalDocs === 0) return false
  const clients = await payload.count({
    collection: 'api-clients',
    where: { name: { in: apiClients.map(({ name }) => String(name)) } },
    overrideAccess: true,
  })
  return clients.totalDocs < apiClients.length
}

/** What an account is made with: nobody can sign in to it until `openAccounts`. */
export const closedAccount = () => ({ password: `${randomUUID()}${randomUUID()}` })

/** Gives every account the password and makes the clients and the keys: the end of a load. */
export async function openAccounts(
  payload: Payload,
  idOf: IdOf,
  password: string,
): Promise<DemoKey[]> {
  const keys: DemoKey[] = []
  const keyOf = (channel: string) => {
    const key = randomUUID()
    keys.push({ channel, key })
    return { enableAPIKey: true, apiKey: key }
  }
  for (const { email } of demoAccounts) {
    const id = idOf('users', email)
    const secrets = { password, ...(email === withKey ? keyOf(email) : {}) }
    if (id) await writeLocalized(payload, { collection: 'users', id, data: { ca: secrets } })
  }
  for (const client of apiClients) {
    const id = idOf('api-clients', String(client.name))
    const data = { ca: { ...client, ...keyOf(String(client.channel)) } }
    await writeLocalized(payload, { collection: 'api-clients', ...(id ? { id } : {}), data })
  }
  return keys
}
