import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../../../scripts/mongodb-server.mjs'
import { startClock } from '../../../cms/editorial/clock/clock.ts'
import { jobs } from '../../../cms/editorial/clock/jobs.ts'
import { queueMail } from '../../../cms/editorial/mail/queue-mail.ts'
import { sendOutbox, tidyOutbox } from '../../../cms/editorial/mail/send-outbox.ts'
import { describeOnEveryDatabase } from '../../support/database.ts'
import { startMailServer, type TestMailServer } from '../../support/mail-server.ts'
import { openPayload, type RealPayload } from '../../support/real-payload.ts'

describeOnEveryDatabase('mail', (database) => {
  let real: RealPayload
  let payload: Payload
  let server: TestMailServer | null = null
  let port: number
  let now = new Date('2026-11-25T10:00:00Z')

  beforeAll(async () => {
    port = await freePort()
    process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
    real = await openPayload(database)
    payload = real.payload
    // What fails on purpose is not for whoever reads the outcome of the tests.
    payload.logger.level = 'silent'
  }, 60_000)

  afterAll(async () => {
    delete process.env.SMTP_URL
    await server?.close()
    await real.close()
  })

  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
  }

  const queue = (key: string, recipient = 'anna@vila.cat') =>
    queueMail(payload, {
      key,
      recipient,
      subject: 'Cal revisar «Empadronar-me»',
      text: 'Bon dia, Anna,\n\nCal revisar-ho avui.',
      html: '<p>Bon dia, Anna,</p>',
    })

  const mail = async (key: string) => {
    const { docs } = await payload.find({ collection: 'outbox', where: { key: { equals: key } } })
    return docs[0]
  }

  it('while the mail server is away the mail waits, and the wait is seen', async () => {
    await queue('first')
    expect(await queue('first')).toBe(false)
    await expect(sendOutbox(payload, now)).rejects.toThrow('Mail waits to be sent')
    expect(await mail('first')).toMatchObject({ state: 'queued', tries: 1 })
    expect((await mail('first'))?.lastError).toContain('ECONNREFUSED')
  })

  it('for more than a day, and no mail is lost: it leaves when the server is back', async () => {
    await queue('second')
    const clock = startClock({
      payload,
      jobs: jobs.filter(({ name }) => name === 'outbox'),
      now: () => now,
      everyMs: 0,
    })
    for (let hours = 0; hours < 30; hours += 5) {
      await clock.tick()
      later(5 * 60)
    }
    expect(await mail('first')).toMatchObject({ state: 'queued' })
    server = await startMailServer(port)
    await clock.tick()
    await clock.stop()
    expect(server.received.map(({ to }) => to)).toEqual([['anna@vila.cat'], ['anna@vila.cat']])
    expect(await mail('first')).toMatchObject({ state: 'sent', lastError: null })
    expect(await mail('second')).toMatchObject({ state: 'sent' })
  }, 30_000)

  it('says what it is about in a real conversation, as text and as HTML, and that it is no person’s', async () => {
    const [raw = ''] = server?.received.map((one) => one.raw) ?? []
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/im)
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/im)
    expect(raw).toMatch(/^Message-ID: <[0-9a-f]{32}@localhost>/im)
    expect(raw).toContain('text/plain')
    expect(raw).toContain('text/html')
  })

  it('sent is sent: it does not leave again', async () => {
    const before = server?.received.length
    later(60)
    expect(await sendOutbox(payload, now)).toBe(0)
    expect(server?.received.length).toBe(before)
  })

  it('whom the server does not know is given up at once, and does not keep the others', async () => {
    await queue('unknown', 'ningu@vila.cat')
    await queue('known', 'bru@vila.cat')
    expect(await sendOutbox(payload, now)).toBe(1)
    expect(await mail('unknown')).toMatchObject({ state: 'failed' })
    expect((await mail('unknown'))?.lastError).toContain('No such user here')
    expect(await mail('known')).toMatchObject({ state: 'sent' })
  })

  it('what was sent half a year ago is forgotten, what waits is not', async () => {
    await queue('waiting')
    await tidyOutbox(payload, new Date(Date.now() + 200 * 24 * 3_600_000))
    const { docs } = await payload.find({ collection: 'outbox' })
    expect(docs.map(({ key }) => key)).toEqual(['waiting'])
  })
})
