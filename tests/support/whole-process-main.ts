// The whole system without its panel, as another process that may be killed; see whole-process.ts.
import { startCatalogue } from '../../cms/start-catalogue.ts'

const catalogue = await startCatalogue()
process.stdout.write(`ready ${catalogue.url}\n`)

process.once('SIGTERM', () => void catalogue.stop().then(() => process.exit()))
// Its parent is gone: nobody else would end it.
process.once('disconnect', () => process.exit(1))
