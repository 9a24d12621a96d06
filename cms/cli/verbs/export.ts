import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { fueFileBegin, fueFileEnd, fueFitxaXml } from '../../channels/fue-file.ts'
import { toFueFitxa } from '../../channels/fue-sheet.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { Publication, PublishedDocument } from '../../domain/published/publication.ts'
import { readPublished } from '../read-published.ts'
import { csvHeader, csvLineOf } from '../sheets-csv.ts'
import { exportStatic, verifyStatic } from '../static-pack.ts'
import type { Terminal } from '../terminal.ts'
import { exitCodes, OperatorProblem, type Verb } from '../verb.ts'

type Write = (text: string) => Promise<void>

/** `catalogue export`: what is published, for other programs and for spreadsheets. */
export const verb: Verb = {
  usage:
    '[--format jsonl|csv|fue] [--audience public|agent] [--out FITXER] | --static CARPETA | --verify CARPETA',
  help: `
Escriu els registres publicats tal com els llegeixen els canals, sense esborranys.

  --format jsonl     un registre per línia, en JSON, amb tots els idiomes (el que fa si no es diu)
  --format csv       les fitxes de tràmit, per a un full de càlcul (UTF-8, separat per «;»)
  --format fue       les fitxes de tràmit, en FUE Local (BODY_CODE diu de quin ens són)
  --audience agent   el que llegeixen els agents d’atenció; conté informació interna
  --out FITXER       a un fitxer, en lloc de la pantalla

  --static CARPETA   una còpia de contingència: pàgines, PDF i JSON de les fitxes, signada; amb
                     --audience agent, els protocols (ús intern)
  --verify CARPETA   mira si una còpia de contingència és la que es va signar
`,
  options: {
    format: { type: 'string', default: 'jsonl' },
    audience: { type: 'string', default: 'public' },
    out: { type: 'string' },
    static: { type: 'string' },
    verify: { type: 'string' },
  },
  words: { least: 0, most: 0 },
  async run({ options }, settings, terminal) {
    const { format, audience, out } = options
    if (format !== 'jsonl' && format !== 'csv' && format !== 'fue') {
      throw new OperatorProblem('El format no és cap dels tres.', 'escriviu jsonl, csv o fue.')
    }
    if (format === 'fue' && audience !== 'public') {
      throw new OperatorProblem('FUE és públic.', 'no escriviu --audience.')
    }
    if (audience !== 'public' && audience !== 'agent') {
      throw new OperatorProblem('El públic no és cap dels dos.', 'escriviu public o agent.')
    }
    if (typeof options.verify === 'string') return verifyStatic(options.verify, settings, terminal)
    if (typeof options.static === 'string') {
      return exportStatic(options.static, audience, settings, terminal)
    }
    const readModel = await readPublished(settings, terminal)
    let count = 0
    await into(typeof out === 'string' ? out : null, terminal, async (write) => {
      if (format === 'csv') await write(csvHeader)
      if (format === 'fue') await write(fueFileBegin(settings.bodyCode))
      for (const publication of readModel.entries()) {
        const document = publication.documentFor(audience)
        const line = document && lineOf(format, publication, document, settings.publicUrl)
        if (!line) continue
        await write(line)
        count += 1
      }
      if (format === 'fue') await write(fueFileEnd)
    })
    terminal.warn(`${count} registres`)
    return exitCodes.done
  },
}

function lineOf(
  format: 'jsonl' | 'csv' | 'fue',
  { kind, code, revision, publishedAt }: Publication,
  document: PublishedDocument,
  publicUrl: string,
): string | null {
  if (format === 'fue') {
    if (kind !== 'procedure') return null
    // The log keeps documents without their kind's type.
    return fueFitxaXml(toFueFitxa(document as unknown as PublicProcedureDocument, publicUrl))
  }
  if (format === 'csv') return kind === 'procedure' ? csvLineOf(document, publicUrl) : null
  return `${JSON.stringify({ kind, code, revision, publishedAt, document })}\n`
}

async function into(
  file: string | null,
  terminal: Terminal,
  work: (write: Write) => Promise<void>,
) {
  if (!file) return work(terminal.write)
  const stream = createWriteStream(file, { mode: 0o640 })
  const ended = finished(stream)
  await work(
    (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
  )
  stream.end()
  await ended
}
