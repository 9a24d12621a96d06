import path from 'node:path'
import { builtinModules } from 'node:module'
import { importsOf, type Source } from './sources.ts'

interface Room {
  readonly floor: number
  /** Rooms of the same floor it may import all the same. */
  readonly mayKnow?: readonly string[]
  /** The only rooms that may import it, where a lower floor is not enough. */
  readonly onlyFor?: readonly string[]
}

/** The floors of the house. A file imports from its own room or from a lower floor. */
const floors: Readonly<Record<string, Room>> = {
  // Programs, and above all rooms what brings them together.
  'cms/main.ts': { floor: 7 },
  'cms/delivery-main.ts': { floor: 7 },
  'cms/welcome.ts': { floor: 6, mayKnow: ['cms/start-catalogue.ts'] },
  'cms/start-catalogue.ts': { floor: 6, mayKnow: ['cms/mounts.ts'] },
  'cms/mounts.ts': { floor: 6 },
  'cms/server': { floor: 5 },
  'cms/admin': { floor: 5 },
  'cms/pages': { floor: 5 },
  'cms/cli': { floor: 5 },
  'payload.config.ts': { floor: 4 },
  collections: { floor: 3 },
  plugins: { floor: 3 },
  demo: { floor: 3, onlyFor: ['cms/cli'] },
  'cms/access': { floor: 2 },
  // The verbs ask who may, and write what the delivery plane reads.
  'cms/editorial': { floor: 2, mayKnow: ['cms/access', 'cms/delivery'] },
  'cms/delivery': { floor: 2 },
  'cms/labels': { floor: 1 },
  'cms/config': { floor: 1 },
  'cms/richtext': { floor: 1 },
  'cms/channels': { floor: 1, mayKnow: ['cms/richtext'] },
  'cms/generated': { floor: 1 },
  forms: { floor: 1 },
  search: { floor: 1 },
  // Leaves the house: it knows nobody in it, and pages may use it.
  client: { floor: 0 },
  'cms/domain': { floor: 0 },
}

const names = Object.keys(floors)

/** The room a file of the repository is in, or undefined outside the house. */
export const roomOf = (file: string): string | undefined =>
  names.find((name) => file === name || file.startsWith(`${name}/`))

const payload = /^(payload$|payload\/|@payloadcms\/)/
const express = /^(express$|express-|helmet$|compression$|pino-http$|supertest$|next$|next\/)/
const nodeHttp = /^(node:)?https?2?$/
const pure = /^(cms\/(domain|channels|richtext)|search\/analysis)\//
// Digests, paths and assertions answer from what they are given; everything else reaches out.
const reachesOut = new Set(
  builtinModules.filter(
    (name) => !/^(crypto|path|url|util|assert|buffer|string_decoder)/.test(name),
  ),
)

/** What the floors forbid a file, one teaching sentence per import; nothing when it keeps them. */
export function brokenFloors(source: Source): string[] {
  const room = roomOf(source.path)
  if (!room) {
    return [
      `${source.path} is in no room. Put it in one of ${names.join(', ')}, ` +
        'or give its folder a floor in tests/unit/house/floors.ts and say why in an ADR.',
    ]
  }
  return importsOf(source).flatMap((name) => brokenRule(source.path, room, name) ?? [])
}

function brokenRule(file: string, room: string, name: string): string | undefined {
  const target = targetOf(file, name)
  return target === undefined ? brokenPackage(file, room, name) : brokenRoom(file, room, target)
}

/** The file of the repository an import means, or undefined when it means a package. */
function targetOf(file: string, name: string): string | undefined {
  if (name === '@payload-config') return 'payload.config.ts'
  if (!name.startsWith('.')) return undefined
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), name))
}

function brokenRoom(file: string, room: string, target: string): string | undefined {
  const other = roomOf(target)
  if (other === room) return undefined
  if (!other) {
    return /\.(json|css)$|^package\.json/.test(target)
      ? undefined
      : `${file} imports ${target}, which is in no room of the house.`
  }
  const from = floorOf(room)
  const to = floorOf(other)
  const { onlyFor } = to
  if (onlyFor && !onlyFor.includes(room)) {
    return `${file} imports ${target}: only ${onlyFor.join(' and ')} may know ${other}.`
  }
  if (to.floor < from.floor || from.mayKnow?.includes(other)) return undefined
  const direction = to.floor > from.floor ? 'up' : 'sideways'
  return (
    `${file} imports ${target}: ${room} is on floor ${from.floor} and ${other} on floor ${to.floor}, ` +
    `and nobody looks ${direction}. Move the word both need to a lower floor (often cms/domain), ` +
    'or take it as an argument and let a higher floor bring the two together.'
  )
}

function brokenPackage(file: string, room: string, name: string): string | undefined {
  const { floor } = floorOf(room)
  if (payload.test(name) && floor <= 1 && room !== 'cms/config' && room !== 'cms/generated') {
    return `${file} imports ${name}: floors 0 and 1 know nothing of Payload (but cms/config). Say it with the words of cms/domain.`
  }
  if (express.test(name) && floor <= 4) {
    return `${file} imports ${name}: below floor 5 nobody knows Express or Next. Return the answer and let cms/server speak HTTP.`
  }
  if (nodeHttp.test(name) && (floor === 3 || floor === 4)) {
    return `${file} imports ${name}: collections, plugins and payload.config.ts know nothing of HTTP.`
  }
  if (pure.test(file) && reachesOut.has(name.replace(/^node:/, ''))) {
    return `${file} imports ${name}: this room is pure, it computes from what it is given. Read outside and pass the result in.`
  }
  return undefined
}

function floorOf(room: string): Room {
  const found = floors[room]
  if (!found) throw new Error(`no floor for ${room}`)
  return found
}
