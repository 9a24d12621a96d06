import { expect } from 'vitest'
import { projectRecord, type PublishedRecords } from '../../../cms/channels/project-record.ts'
import {
  createExecutor,
  type DeliveryExecutor,
  type ExecutorOptions,
  type QueryAnswer,
} from '../../../cms/delivery/graphql/execute.ts'
import { digestOf } from '../../../cms/delivery/log/digest.ts'
import { createReadModel } from '../../../cms/delivery/read-model.ts'
import { toSearchDocuments } from '../../../cms/delivery/search-documents.ts'
import type { Audience, Publication } from '../../../cms/domain/published/publication.ts'
import type { RecordKind } from '../../../cms/domain/record-kind.ts'
import { embeddedSearchIndex } from '../../../search/adapters/embedded/embedded-search-index.ts'
import {
  department,
  faq,
  form,
  named,
  protocol,
  said,
  screen,
  servicePoint,
  sheet,
  sla,
  term,
} from '../channels/records.ts'

export const today = new Date('2026-06-01T10:00:00.000Z')

/** A catalogue in memory with its index, to publish to, withdraw from and ask. */
export function createCatalogue() {
  const readModel = createReadModel()
  const search = embeddedSearchIndex({ file: ':memory:' })

  const apply = async (change: Pick<Publication, 'kind' | 'code' | 'live' | 'documents'>) => {
    const revision = readModel.revision + 1
    const publication = {
      ...change,
      revision,
      digest: digestOf(change.documents),
      publishedAt: new Date(today.getTime() - 60_000 + revision).toISOString(),
    }
    readModel.apply([publication])
    await search.removeRecord(change.kind, change.code)
    await search.put(toSearchDocuments(publication))
  }

  return {
    readModel,
    search,
    publish: <Kind extends RecordKind>(kind: Kind, record: PublishedRecords[Kind]) =>
      apply({ kind, code: record.code, live: true, documents: projectRecord(kind, record) }),
    withdraw: (kind: RecordKind, code: string) => apply({ kind, code, live: false, documents: {} }),
    executor(audience: Audience, options: Partial<ExecutorOptions> = {}) {
      const all: ExecutorOptions = {
        audience,
        context: { readModel, search, publicUrl: 'https://cataleg.example.org', now: () => today },
        ...options,
      }
      return compared(createExecutor(all), createExecutor({ ...all, plans: false }))
    },
  }
}

/** Whatever a test asks, a planned answer is, byte for byte, what graphql-js answers. */
function compared(executor: DeliveryExecutor, interpreter: DeliveryExecutor): DeliveryExecutor {
  return {
    ...executor,
    async execute(request) {
      const answer = await executor.execute(request)
      if (answer.body) {
        const expected = await interpreter.execute(request)
        expect(textOf(answer), request.query).toBe(textOf(expected))
        expect(answer.volatile, request.query).toBe(expected.volatile)
      }
      return answer
    },
  }
}

/** The JSON that leaves. The time a search took is its own each time. */
export const textOf = ({ body, data, errors }: QueryAnswer): string =>
  (body?.toString() ?? JSON.stringify({ errors, data })).replaceAll(
    /("\w+":)\d+\.\d{3,}/g,
    '$1some',
  )

export type Catalogue = ReturnType<typeof createCatalogue>

/** One record of each kind, related to one another, and three sheets more. */
export async function smallTownHall(): Promise<Catalogue> {
  const catalogue = createCatalogue()
  const { publish } = catalogue
  await publish('department', department())
  await publish('topic', term('HABITATGE', 'Habitatge'))
  await publish('life-event', term('ARRIBAR', 'Arribar al municipi'))
  await publish('family', term('PADRO', 'Padró'))
  await publish('service-point', servicePoint())
  await publish('form', form())
  await publish('protocol', protocol())
  await publish('protocol', protocol('PROT-VIDEO', { kind: 'video-script' }))
  await publish('sla', sla())
  await publish('faq', faq())
  await publish('faq', faq('FAQ-AGENTS', { audience: 'agents', question: said('Qui ho valida?') }))
  await publish('procedure', sheet())
  await publish('procedure', obres)
  await publish('procedure', ajut)
  await publish('procedure', sheet('INTERN', { internal: true, title: said('Gestió interna') }))
  await publish('screen', screen())
  await publish('notice', notice('AVIS-JUNY'))
  await publish('notice', { ...notice('AVIS-JULIOL'), from: '2026-07-01', until: null })
  return catalogue
}

export const obres = sheet('LLICENCIA-OBRES', {
  title: said('Àmplia llicència d’obres', 'Licencia de obras'),
  alternativeNames: [said('permís d’obres')],
  summary: said('Permís per fer reformes a casa.'),
  chatText: said('Per fer obres cal una llicència.'),
  updatedAt: '2026-05-20T10:00:00.000Z',
  topics: [],
  department: named('URBANISME', 'Urbanisme'),
  family: null,
  feeRequired: false,
  channels: sheet().channels.slice(0, 1),
})

export const ajut = sheet('AJUT-LLOGUER', {
  title: said('Zona d’ajuts al lloguer', 'Ayudas al alquiler'),
  alternativeNames: [],
  summary: said('Ajuts per pagar el lloguer.'),
  chatText: said('Es demana al setembre.'),
  updatedAt: '2026-01-20T10:00:00.000Z',
  family: null,
})

const notice = (code: string): PublishedRecords['notice'] => ({
  code,
  updatedAt: '2026-06-01T08:00:00.000Z',
  severity: 'limited',
  text: said('Només matins'),
  procedures: [named('EMPADRONAMENT')],
  servicePoints: [named('OAC-CENTRE')],
  channels: ['phone'],
  from: '2026-06-01',
  until: '2026-06-30',
  internal: false,
})
