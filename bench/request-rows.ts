import type { Measured } from './rounds.ts'
import { cpuRatio, speedRatio, spread, times, verdict, type Row } from './table.ts'

export const requestHeads: Row = [
  '',
  'bytes',
  'req/s',
  'CPU µs/req',
  'p99 ms',
  '× node:http CPU',
  '× Express CPU',
  '× Payload req/s',
  'goal',
]

type Shape = 'sheet' | 'list' | 'filter' | 'search'

interface Line {
  readonly title: string
  readonly name: string
  /** Whose ready bytes it is held against. */
  readonly shape: Shape | '304' | `new ${Shape}`
  readonly goal?: { readonly text: string; readonly most: number }
}

const readyBytes = { text: '≤ 1.25× node:http', most: 1.25 }

const lines: readonly Line[] = [
  ...(['sheet', 'list', 'filter', 'search'] as const).flatMap((shape): Line[] => [
    { title: `${titles(shape)}, known`, name: `system ${shape}`, shape, goal: readyBytes },
    { title: `  node:http, same bytes`, name: `node:http ${shape}`, shape },
    { title: `  Express 5, same bytes`, name: `express ${shape}`, shape },
  ]),
  { title: 'one sheet, 304', name: 'system 304', shape: '304', goal: readyBytes },
  { title: '  node:http, 304', name: 'node:http 304', shape: '304' },
  ...unasked('sheet', 2.5),
  ...unasked('list', 4),
  ...unasked('filter', 4),
  ...unasked('search'),
  { title: 'one sheet, new document', name: 'system new sheetDocument', shape: 'new sheet' },
  { title: 'one sheet, Payload’s GraphQL', name: 'payload sheet', shape: 'sheet' },
  { title: 'list of 20, Payload’s GraphQL', name: 'payload list', shape: 'list' },
]

function titles(shape: Shape): string {
  return { sheet: 'one sheet', list: 'list of 20', filter: 'filter', search: 'search' }[shape]
}

/** A question never asked before, node:http with the same questions, and others who answer them. */
function unasked(shape: Shape, most?: number): Line[] {
  const title = shape === 'search' ? 'search, new words' : `${titles(shape)}, new`
  const goal = most === undefined ? {} : { goal: { text: `≤ ${most}× node:http`, most } }
  const against = { shape: `new ${shape}` } as const
  return [
    { title, name: `system new ${shape}`, ...against, ...goal },
    { title: '  node:http, same load', name: `node:http new ${shape}`, ...against },
    { title: '  mercurius with its JIT', name: `mercurius ${shape}`, ...against },
    { title: '  graphql-yoga', name: `yoga ${shape}`, ...against },
  ]
}

/** One line per contender: what it costs, beside what it is held against. */
export function requestRows(
  measured: ReadonlyMap<string, Measured>,
  sizes: ReadonlyMap<string, number>,
): Row[] {
  return lines.flatMap(({ title, name, shape, goal }) => {
    const own = measured.get(name)
    if (!own) return []
    const bare = name.startsWith('node:http') ? undefined : measured.get(`node:http ${shape}`)
    const known = shape.replace('new ', '')
    const express = name.startsWith('system') ? measured.get(`express ${known}`) : undefined
    const payload = name.startsWith('system') ? measured.get(`payload ${known}`) : undefined
    const againstBare = cpuRatio(own, bare)
    const againstPayload = speedRatio(own, payload)
    const goals = [
      ...(goal ? [verdict(goal.text, againstBare === null ? null : againstBare <= goal.most)] : []),
      ...(payload ? [verdict('≥ 30× Payload', (againstPayload ?? 0) >= 30)] : []),
      ...(name === 'system new search'
        ? ['p99 < 15 ms at 10,000 records: here few records and 16 searches at once']
        : []),
      ...(own.failures > 0 ? [`${own.failures} FAILED`] : []),
    ]
    return [
      [
        title,
        String(sizes.get(name) ?? 0),
        spread(own.perSecond),
        own.cpu ? spread(own.cpu) : '–',
        spread(own.p99Ms),
        times(againstBare),
        times(cpuRatio(own, express)),
        times(againstPayload),
        goals.join('; '),
      ],
    ]
  })
}
