import { canonical } from './differences.ts'
import { keptBySystem } from './kept-by-system.ts'
import type { StoredVersion } from './stored-version.ts'

/** What may change without review, wherever in the record: how the service is, hours and links. */
const urgent: readonly string[] = ['availability', 'hours', 'url', 'externalUrl', 'deactivation']

/** What tells of the change itself, and of the languages. */
const about: readonly string[] = ['changeNote', 'significance', 'translations', 'reviewOn']

const ignored: readonly string[] = [...keptBySystem, ...about, ...urgent]

/** The same content without what may change in an emergency. */
function lasting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lasting)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !urgent.includes(name))
      .map(([name, inner]) => [name, lasting(inner)]),
  )
}

/** The fields of the draft that say something else than what is live and may wait for a review. */
export const changesThatMayWait = (live: StoredVersion, draft: StoredVersion): readonly string[] =>
  [...new Set([...Object.keys(live), ...Object.keys(draft)])]
    .filter((name) => !ignored.includes(name))
    .filter((name) => canonical(lasting(live[name])) !== canonical(lasting(draft[name])))
