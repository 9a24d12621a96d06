import type { Publication } from '../../../cms/domain/published/publication.ts'
import type { PublicationLog } from '../../../cms/delivery/log/port.ts'
import { digestOf } from '../../../cms/delivery/log/digest.ts'

/** A publication of a procedure, public and internal, unless told otherwise. */
export function publication(
  code: string,
  revision: number,
  change: Partial<Publication> & { title?: string } = {},
): Publication {
  const { title = `Tràmit ${code}`, ...rest } = change
  const documents = rest.documents ?? {
    public: { code, title, slug: { ca: `tramit-${code.toLowerCase()}` } },
    agent: { code, title, slug: { ca: `tramit-${code.toLowerCase()}` }, handoff: 'Intern' },
  }
  return {
    kind: 'procedure',
    code,
    revision,
    live: true,
    digest: digestOf(documents),
    publishedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, revision)).toISOString(),
    documents,
    ...rest,
  }
}

export const withdrawal = (code: string, revision: number): Publication =>
  publication(code, revision, { live: false, documents: {}, everPublic: true })

/** A log in memory, which can be cut off and put back. */
export function logInMemory(initial: readonly Publication[] = []) {
  let rows = [...initial]
  let down = false
  const reachable = () => {
    if (down) throw new Error('The database does not answer.')
  }
  const log: PublicationLog = {
    async since(revision, limit) {
      reachable()
      const newer = rows.filter((row) => row.revision > revision)
      return newer.sort((one, other) => one.revision - other.revision).slice(0, limit)
    },
    async head() {
      reachable()
      return Math.max(0, ...rows.map((row) => row.revision))
    },
    async close() {},
  }
  return {
    log,
    publish(...more: Publication[]) {
      const keys = new Set(more.map((row) => `${row.kind}:${row.code}`))
      rows = [...rows.filter((row) => !keys.has(`${row.kind}:${row.code}`)), ...more]
    },
    restore(earlier: readonly Publication[]) {
      rows = [...earlier]
    },
    cut(isDown: boolean) {
      down = isDown
    },
  }
}
