import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../../scripts/mongodb-server.mjs'
import { aHead, callersOf } from '../../support/callers.ts'
import { startTestCatalogue } from '../../support/catalogue.ts'
import { aSheet } from '../../support/real-payload.ts'

/** The copies that one keeps; none where the machine cannot say. */
const copiesOf = (pid: number): readonly number[] =>
  (spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)]).stdout?.toString() ?? '')
    .split('\n')
    .filter((line) => line.includes('delivery-main'))
    .map((line) => Number.parseInt(line, 10))

it('Copies of the delivery share a port, and one that is killed is missed by nobody for long', async (context) => {
  const catalogue = await startTestCatalogue()
  onTestFinished(() => catalogue.stop())
  const { head, publisher, department } = await aHead(catalogue)
  const id = await aSheet(catalogue.payload, 'COPIES', department)
  expect((await callersOf(catalogue.url, head, publisher).publish(id)).status).toBe(200)

  const port = await freePort()
  const delivery = spawn(process.execPath, ['--import', 'tsx', 'cms/delivery-main.ts'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PAYLOAD_SECRET: catalogue.settings.payloadSecret,
      PORT: String(port),
      DELIVERY_PROCESSES: '2',
      DATA_DIR: catalogue.settings.dataDir,
      DATABASE_URL: catalogue.settings.databaseUrl,
    },
  })
  const ended = once(delivery, 'exit')
  onTestFinished(() => void delivery.kill('SIGKILL'))
  // A connection handed to a copy that dies in that instant is never answered: clients have limits.
  const title = async (): Promise<string> => {
    try {
      const answer = await fetch(`http://localhost:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ procedure(code: "COPIES") { title } }' }),
        signal: AbortSignal.timeout(1_000),
      })
      return await answer.text()
    } catch {
      return 'no answer'
    }
  }
  await expect.poll(title, { timeout: 60_000 }).toContain('COPIES')

  const copies = copiesOf(delivery.pid!)
  if (copies.length === 0) return context.skip('ps is not on this machine')
  await expect.poll(() => copiesOf(delivery.pid!).length, { timeout: 30_000 }).toBe(2)
  process.kill(copiesOf(delivery.pid!)[0]!, 'SIGKILL')
  // The other one answers meanwhile.
  for (let n = 0; n < 20; n++) {
    await expect.poll(title, { timeout: 5_000 }).toContain('COPIES')
    await pause(20)
  }
  await expect.poll(() => copiesOf(delivery.pid!).length, { timeout: 30_000 }).toBe(2)

  delivery.kill('SIGTERM')
  const [code] = await ended
  expect(code).toBe(0)
}, 240_000)
