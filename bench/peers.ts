import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { answerOf } from './catalogue-process.ts'
import { root, startServer, type ServerProcess } from './child.ts'
import { ask } from './contenders.ts'
import { moments, newQuestions } from './questions.ts'
import type { Contender } from './rounds.ts'

const peers = ['yoga', 'mercurius'] as const

/** They are no part of the product: whoever does not measure does not install them. */
function installPeers(): void {
  const folder = path.join(root, 'bench/peers')
  if (existsSync(path.join(folder, 'node_modules/mercurius'))) return
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: true })
  if (status !== 0) throw new Error('The peers could not be installed: see above.')
}

/** GraphQL servers one would otherwise pick, each seen to give the very answer that we give. */
export async function peersOf(system: ServerProcess, snapshot: string) {
  installPeers()
  const servers: ServerProcess[] = []
  const contenders: Contender[] = []
  for (const peer of peers) {
    // Beside what it imports, which is nowhere else.
    const program = `bench/peers/node_modules/.built/${peer}.mjs`
    await build({
      entryPoints: [path.join(root, `bench/peers/${peer}.mjs`)],
      outfile: path.join(root, program),
      ...{ bundle: true, format: 'esm', platform: 'node', packages: 'external' },
      logLevel: 'warning',
    })
    const server = await startServer(program, { SNAPSHOT: snapshot, SITE: system.url })
    servers.push(server)
    for (const shape of ['sheet', 'list'] as const) {
      const question = newQuestions[shape].replace('{value}', '01T00:00:00')
      const { bytes } = await answerOf(`${server.url}/graphql`, question)
      const own = await answerOf(`${system.url}/graphql`, question)
      if (!bytes.equals(own.bytes))
        throw new Error(`${peer} answers something else: ${bytes.toString()}`)
      const contender = ask(`${peer} ${shape}`, server, '/graphql', newQuestions[shape])
      contenders.push({ ...contender, load: { ...contender.load, values: moments } })
    }
  }
  return { contenders, stop: async () => void (await Promise.all(servers.map((s) => s.stop()))) }
}
