import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createConnection, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/**
 * @typedef {object} MongoServer
 * @property {string} url
 * @property {string} name what it is, for the summary
 * @property {boolean} transactions whether several documents change as one on it
 * @property {() => Promise<void>} stop
 */

/**
 * A server of MongoDB's wire protocol for the tests: the one named by TEST_MONGODB_URL, else a
 * `mongod` or a `ferretdb` of this machine, started on a free loopback port with its data in a
 * temporary folder. Those that are there and do not start are told in `refused`.
 *
 * @param {string} root of the project, whose driver is used
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ server: MongoServer | null, refused: string[] }>}
 */
export async function findMongoServer(root, env = process.env) {
  const refused = []
  const given = env.TEST_MONGODB_URL
  if (given) {
    const transactions = /replicaSet=|mongodb\+srv:/.test(given)
    const stop = () => Promise.resolve()
    return { server: { url: given, name: 'TEST_MONGODB_URL', transactions, stop }, refused }
  }
  for (const [file, start] of candidates(env)) {
    try {
      return { server: await start(file, root), refused }
    } catch (error) {
      refused.push(`${file}: ${error.message}`)
    }
  }
  return { server: null, refused }
}

function candidates(env) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const cache = env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  const mongod = folders.map((folder) => [path.join(folder, 'mongod'), startMongod])
  const ferretdb = [path.join(cache, 'cataleg'), ...folders].map((folder) => [
    path.join(folder, 'ferretdb'),
    startFerretdb,
  ])
  return [...mongod, ...ferretdb].filter(([file]) => existsSync(file))
}

async function startFerretdb(file) {
  const { port, folder, stop, child } = await launchServer(file, (place, at) => [
    '--handler=sqlite',
    `--listen-addr=127.0.0.1:${at}`,
    `--sqlite-url=file:${place}/`,
    `--state-dir=${place}`,
    '--debug-addr=-',
    '--telemetry=disable',
  ])
  await answering(child, port, folder, stop)
  const url = `mongodb://127.0.0.1:${port}/cataleg`
  return { url, name: 'FerretDB', transactions: false, stop }
}

/** One node as a replica set of itself: MongoDB has transactions on replica sets only. */
async function startMongod(file, root) {
  const { port, folder, stop, child } = await launchServer(file, (place, at) => [
    '--dbpath',
    place,
    '--port',
    String(at),
    '--bind_ip',
    '127.0.0.1',
    '--replSet',
    'rs0',
  ])
  await answering(child, port, folder, stop)
  const driver = createRequire(
    createRequire(path.join(root, 'node_modules/@payloadcms/db-mongodb/package.json')).resolve(
      'mongoose/package.json',
    ),
  )('mongodb')
  const client = new driver.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  try {
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
    await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members } })
    for (let tries = 0; tries < 100; tries += 1) {
      const { isWritablePrimary } = await client.db('admin').command({ hello: 1 })
      if (isWritablePrimary) {
        const url = `mongodb://127.0.0.1:${port}/cataleg?replicaSet=rs0`
        return { url, name: 'MongoDB', transactions: true, stop }
      }
      await pause(200)
    }
    throw new Error('the replica set chose no primary in 20 s')
  } catch (error) {
    await stop()
    throw error
  } finally {
    await client.close()
  }
}

async function launchServer(file, argsFor) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cataleg-mongodb-'))
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  // FerretDB decodes a whole collection for most questions: with memory to spare it collects its
  // garbage a tenth as often, and answers in two thirds of the time. To others it says nothing.
  const env = { ...process.env, GOGC: '1000', GOMEMLIMIT: '1GiB' }
  const child = spawn(file, argsFor(folder, port), { env, stdio: ['ignore', 'ignore', 'pipe'] })
  child.words = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    child.words = (child.words + text).slice(0, 2000)
  })
  child.once('error', (error) => {
    child.words += error.message
  })
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
    child.once('error', resolve)
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, pause(5000).then(kill)])
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, folder, stop, child }
}

async function answering(child, port, folder, stop) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break
    if (await connects(port)) return
    await pause(100)
  }
  await stop()
  throw new Error(child.words.trim().split('\n')[0] || 'it did not listen in 15 s')
}

const connects = (port) =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
