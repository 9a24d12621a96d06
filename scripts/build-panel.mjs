// Builds the panel with Next into cms/admin/.next, after writing the map of its components.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'cataleg-panel-'))

// The configuration is read while building, but nothing of this machine may end up in the build.
const env = {
  ...process.env,
  NODE_ENV: 'production',
  CATALEG_ENV: 'demo',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PAYLOAD_SECRET: 'only-to-build-the-panel-and-never-to-sign',
  DATA_DIR: folder,
  DATABASE_URL: `file:${path.join(folder, 'nobody.db')}`,
}

const steps = [
  ['node_modules/payload/bin.js', 'generate:importmap'],
  ['node_modules/next/dist/bin/next', 'build', 'cms/admin'],
]

try {
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, { cwd: root, env, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
