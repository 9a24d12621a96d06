import { runCatalogue } from './catalogue.ts'
import { terminalOn } from './terminal.ts'

// Whoever reads our output may leave before its end (`| head`): then there is nobody to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

// A program that stays open (a database, a timer) must not hold back the answer.
process.exit(await runCatalogue(process.argv.slice(2), terminalOn(process.stdout, process.stderr)))
