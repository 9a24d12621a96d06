import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedSearchIndex } from '../../../search/adapters/embedded/embedded-search-index.ts'
import { dataFiles } from '../../config/data-files.ts'
import { publicationLog } from '../../delivery/log/publication-log.ts'
import { toSearchDocuments } from '../../delivery/search-documents.ts'
import { indexPublications } from '../../delivery/search-reader.ts'
import { workOffNotes } from '../../editorial/publishing/reconciler.ts'
import { sweep } from '../../editorial/publishing/sweep.ts'
import { exitCodes, type Verb } from '../verb.ts'
import { withPayload } from '../with-payload.ts'

/** `catalogue reindex`: what was derived is derived again. */
export const verb: Verb = {
  usage: '[--from-empty]',
  help: `
Compara tot el que és públic amb el registre de publicacions i hi escriu el que falti o hagi canviat;
després torna a omplir l’índex de cerca des del principi. Es pot fer amb el servei engegat: la cerca
no es queda buida en cap moment.

  --from-empty   buida l’índex abans; mentre s’omple, la cerca no ho troba tot
`,
  options: { 'from-empty': { type: 'boolean' } },
  words: { least: 0, most: 0 },
  async run({ options }, settings, terminal) {
    terminal.warn('Comparant el que és públic amb el registre de publicacions…')
    const isNew = await withPayload(async (payload) => {
      const hadNotes = await workOffNotes(payload)
      return (await sweep(payload, true)) || hadNotes
    })
    const log = publicationLog(settings.databaseUrl)
    const search = embeddedSearchIndex({ file: dataFiles(settings.dataDir).search })
    try {
      if (options['from-empty']) await search.clear()
      else await search.setCursor(0)
      const head = await log.head()
      const progress = terminal.progress('Omplint la cerca')
      let failure: unknown = null
      const reader = indexPublications({
        log,
        search,
        toSearchDocuments: (publication) => {
          progress(Math.min(publication.revision, head), head)
          return toSearchDocuments(publication)
        },
        onError: (error) => (failure = error),
      })
      let isDone = false
      const done = reader.caughtUp(head).then(
        () => (isDone = true),
        () => undefined,
      )
      while (!isDone && !failure) await Promise.race([done, sleep(100)])
      await reader.stop()
      if (failure) throw failure as Error
      terminal.say(
        `Registre de publicacions: ${isNew ? 'posat al dia' : 'ja era al dia'}, revisió ${head}`,
      )
      terminal.say(`Cerca: ${await search.count()} documents`)
      return exitCodes.done
    } finally {
      await search.close()
      await log.close()
    }
  },
}
