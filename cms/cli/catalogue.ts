import { parseArgs } from 'node:util'
import { isDatabaseError } from '../config/database/errors.ts'
import { MigrationRefused } from '../config/database/migrations.ts'
import { InvalidSetting, readSettings, type Settings } from '../config/env.ts'
import type { Terminal } from './terminal.ts'
import { exitCodes, OperatorProblem, type Arguments, type Verb } from './verb.ts'

/** Read when it is asked for: most of them open the whole catalogue. */
const verbs: readonly VerbEntry[] = [
  {
    name: 'import',
    summary: 'porta les fitxes d’un fitxer FUE Local com a esborranys',
    load: () => import('./verbs/import.ts'),
  },
  {
    name: 'export',
    summary: 'escriu tot el que és públic, en JSON o en CSV',
    load: () => import('./verbs/export.ts'),
  },
  {
    name: 'reindex',
    summary: 'torna a projectar tot el que és públic i a omplir la cerca',
    load: () => import('./verbs/reindex.ts'),
  },
  {
    name: 'snapshot',
    summary: 'desa la còpia del catàleg publicat amb què es pot servir sense base de dades',
    load: () => import('./verbs/snapshot.ts'),
  },
  {
    name: 'backup',
    summary: 'fa una còpia de seguretat de la base de dades i dels fitxers',
    load: () => import('./verbs/backup.ts'),
  },
  {
    name: 'restore',
    summary: 'recupera una còpia de seguretat',
    load: () => import('./verbs/restore.ts'),
  },
  {
    name: 'doctor',
    summary: 'mira si tot està bé i diu què fer amb el que no ho està',
    load: () => import('./verbs/doctor.ts'),
  },
  {
    name: 'account',
    summary: 'fa un compte, o torna a donar-hi entrada',
    load: () => import('./verbs/account.ts'),
  },
]

interface VerbEntry {
  readonly name: string
  /** One line, for the list. */
  readonly summary: string
  readonly load: () => Promise<{ readonly verb: Verb }>
}

const command = 'npm run catalogue --'

/** Runs what was asked and answers the exit code. Never throws. */
export async function runCatalogue(
  words: readonly string[],
  terminal: Terminal,
  settings: () => Settings = readSettings,
): Promise<number> {
  const [name = '--help', ...rest] = words
  if (['--help', '-h', 'help'].includes(name)) {
    terminal.say(overview())
    return exitCodes.done
  }
  const entry = verbs.find((one) => one.name === name)
  if (!entry) {
    terminal.warn(`✖ «${name}» no és cap ordre.\n\n${overview()}`)
    return exitCodes.misused
  }
  const { verb } = await entry.load()
  const args = readArguments(verb, rest)
  if (typeof args === 'string') {
    terminal.warn(`✖ ${args}\n\n${helpOf(name, verb)}`)
    return exitCodes.misused
  }
  if (args.options.help) {
    terminal.say(helpOf(name, verb))
    return exitCodes.done
  }
  try {
    return await verb.run(args, settings(), terminal)
  } catch (error) {
    terminal.warn(lastWords(error))
    return exitCodes.failed
  }
}

function readArguments(verb: Verb, words: string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { ...verb.options, help: { type: 'boolean', short: 'h' } },
    })
    const options: Arguments['options'] = Object.fromEntries(
      Object.entries(values).filter(([, value]) => !Array.isArray(value)),
    )
    const { least, most } = verb.words
    if (options.help || (positionals.length >= least && positionals.length <= most)) {
      return { positionals, options }
    }
    return positionals.length < least ? 'Falta alguna cosa per fer-ho.' : 'Hi ha paraules de més.'
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(String(error))?.[1] ?? ''
    return `No s’entén l’opció «${option}».`
  }
}

const overview = (): string =>
  [
    `Ús: ${command} ORDRE [opcions]`,
    '',
    ...verbs.map((verb) => `  ${verb.name.padEnd(10)} ${verb.summary}`),
    '',
    `Cada ordre s’explica amb: ${command} ORDRE --help`,
    'Codi de sortida: 0 fet · 1 no s’ha pogut fer, o no del tot · 2 ordre mal escrita',
  ].join('\n')

const helpOf = (name: string, { usage, help }: Verb): string =>
  `Ús: ${command} ${name} ${usage}`.trimEnd() + `\n\n${help.trim()}`

function lastWords(error: unknown): string {
  if (error instanceof OperatorProblem) return `✖ ${error.message}\n  Què fer: ${error.remedy}`
  const isPlain =
    error instanceof InvalidSetting || error instanceof MigrationRefused || isDatabaseError(error)
  if (isPlain) return `✖ ${error.message}`
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `✖ Una fallada que no esperàvem: ${told}`
}
