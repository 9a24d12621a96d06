// Runs as another process in tests of faults; see small-process.ts.
import Database from 'libsql'
import { smallPayloadOnSqlite } from './small-payload.ts'

const [task, file = '', argument = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

if (task === 'lock') lock(Number(argument))
else await publishForEver()

function lock(milliseconds: number): void {
  const database = new Database(file)
  database.exec('BEGIN IMMEDIATE')
  say('locked')
  setTimeout(() => database.exec('COMMIT'), milliseconds)
}

/** Publishes one sheet again and again, saying each title once it was told that it is stored. */
async function publishForEver(): Promise<void> {
  const { payload } = await smallPayloadOnSqlite(file)
  const { docs } = await payload.find({ collection: 'sheets', limit: 1 })
  const id = docs[0]?.id ?? ''
  say('ready')
  for (let n = 1; ; n += 1) {
    const title = `${argument}-${n}`
    const steps = Array.from({ length: 5 }, (_, step) => ({ name: `${title} pas ${step}` }))
    await payload.update({
      collection: 'sheets',
      id,
      data: { title, steps, _status: 'published' },
    })
    say(title)
  }
}
