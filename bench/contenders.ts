import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { answerOf, signIn } from './catalogue-process.ts'
import { startServer, type ServerProcess } from './child.ts'
import {
  moments,
  newQuestions,
  payloadQuestions,
  questions,
  searchText,
  wordPairs,
} from './questions.ts'
import type { Contender } from './rounds.ts'

const shapes = ['sheet', 'list', 'filter', 'search'] as const
/** Enough to keep a core busy. Of Payload's slow answers few are then cut off at the end of a round. */
export const connections = { system: 16, payload: 2 } as const
const asJson = { 'content-type': 'application/json' }

export interface Contest {
  readonly contenders: readonly Contender[]
  /** Bytes of each answer, by the name of who gives it. */
  readonly sizes: ReadonlyMap<string, number>
  readonly stop: () => Promise<void>
}

/** Everybody who takes part, each asked once first to see that the answer is a good one. */
export async function contestOf(
  system: ServerProcess,
  editing: ServerProcess,
  folder: string,
): Promise<Contest> {
  const door = `${system.url}/graphql`
  const sizes = new Map<string, number>()
  const etags = new Map<string, string>()
  for (const shape of shapes) {
    const { bytes, etag } = await answerOf(door, questions[shape])
    writeFileSync(path.join(folder, `${shape}.json`), bytes)
    for (const who of ['system', 'node:http', 'express']) sizes.set(`${who} ${shape}`, bytes.length)
    etags.set(shape, etag)
  }
  const bare = await startServer('bench/bare/node-http.mjs', { BODIES: folder })
  const express = await startServer('bench/bare/express.mjs', { BODIES: folder })

  const known = shapes.flatMap((shape): Contender[] => [
    ask(`system ${shape}`, system, '/graphql', questions[shape]),
    ask(`node:http ${shape}`, bare, `/${shape}`, questions[shape]),
    ask(`express ${shape}`, express, `/${shape}`, questions[shape]),
  ])
  const { etag } = await etagOf(bare, '/sheet')
  const unchanged = [
    ask('system 304', system, '/graphql', questions.sheet, {
      'if-none-match': etags.get('sheet') ?? '',
    }),
    ask('node:http 304', bare, '/sheet', questions.sheet, { 'if-none-match': etag }),
  ]

  const words = wordPairs(await titlesOf(door))
  const unknown = (['sheet', 'list', 'filter', 'search', 'sheetDocument'] as const).map(
    (name): Contender => {
      const values = name === 'search' ? words : moments
      const { load, ...rest } = ask(`system new ${name}`, system, '/graphql', newQuestions[name])
      return { ...rest, load: { ...load, values } }
    },
  )
  for (const { name, load } of unknown) {
    const value = name === 'system new search' ? searchText : '01T00:00:00'
    const { bytes } = await answerOf(door, load.body.replace('{value}', value))
    sizes.set(name, bytes.length)
  }

  // What a question costs depends on how fast the generator makes new ones: both get the same.
  const sameLoad = (['sheet', 'list', 'filter', 'search'] as const).map((name): Contender => {
    const { load, ...rest } = ask(`node:http new ${name}`, bare, `/${name}`, newQuestions[name])
    return { ...rest, load: { ...load, values: name === 'search' ? words : moments } }
  })

  const signedIn = await signIn(editing)
  const payload = (['sheet', 'list'] as const).map((name): Contender => {
    const question = payloadQuestions[name]
    const { load, ...rest } = ask(`payload ${name}`, editing, '/api/graphql', question, signedIn)
    return { ...rest, load: { ...load, connections: connections.payload } }
  })
  for (const { name, load } of payload) {
    const { bytes } = await answerOf(load.url, load.body, signedIn)
    sizes.set(name, bytes.length)
  }
  return {
    contenders: [...known, ...unchanged, ...unknown, ...sameLoad, ...payload],
    sizes,
    stop: async () => void (await Promise.all([bare.stop(), express.stop()])),
  }
}

export const ask = (
  name: string,
  server: ServerProcess,
  door: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Contender => ({
  name,
  server,
  load: {
    url: server.url + door,
    headers: { ...asJson, ...headers },
    body,
    connections: connections.system,
  },
})

async function etagOf({ url }: ServerProcess, door: string) {
  const answer = await fetch(url + door)
  await answer.arrayBuffer()
  return { etag: answer.headers.get('etag') ?? '' }
}

async function titlesOf(door: string): Promise<string[]> {
  const query = '{ procedures(first: 100) { nodes { title summary alternativeNames } } }'
  const { bytes } = await answerOf(door, JSON.stringify({ query }))
  const { data } = JSON.parse(bytes.toString()) as {
    data: {
      procedures: { nodes: { title: string; summary: string; alternativeNames: string[] }[] }
    }
  }
  return data.procedures.nodes.flatMap((one) => [one.title, one.summary, ...one.alternativeNames])
}
