import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium of this machine: CHROMIUM_PATH, one on PATH, or one Playwright keeps.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...onPath, ...elsewhere, ...keptByPlaywright(env)].find(isProgram) ?? null
}

function keptByPlaywright(env) {
  const folder =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    path.join(
      os.homedir(),
      process.platform === 'darwin' ? 'Library/Caches' : '.cache',
      'ms-playwright',
    )
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => [
      path.join(folder, name, 'chrome-linux', 'chrome'),
      path.join(folder, name, 'chrome-linux64', 'chrome'),
      path.join(folder, name, 'chrome-linux', 'headless_shell'),
      path.join(folder, name, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    ])
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
