import { bootProblems } from '../../config/boot-guard.ts'
import type { Settings } from '../../config/env.ts'
import { checkDatabase } from '../checks/database.ts'
import { checkFiles } from '../checks/files.ts'
import { fine, wrong, type Finding } from '../checks/finding.ts'
import { checkPublishing } from '../checks/publishing.ts'
import type { Terminal } from '../terminal.ts'
import { exitCodes, type Verb } from '../verb.ts'

/** `catalogue doctor`: what is wrong with this installation, and what to do about it. */
export const verb: Verb = {
  usage: '',
  help: `
Mira la configuració, l’espai de disc, la base de dades (que hi sigui, que estigui sencera i al dia),
els fitxers pujats, si el registre de publicacions diu el que hi ha publicat, si la cerca hi va al
darrere i si cada acte de l’auditoria és el que es va escriure. Només mira: no canvia res. Surt amb 1 si hi ha cap problema.
`,
  options: {},
  words: { least: 0, most: 0 },
  async run(_args, settings, terminal) {
    const findings = [...checkSettings(settings), ...(await checkFiles(settings))]
    tell(findings, terminal)
    const database = await checkDatabase(settings)
    tell(database, terminal)
    // Without a database that opens there is nothing to compare.
    const rest = database.some(isWrong) ? [] : await checkPublishing(settings)
    tell(rest, terminal)
    const problems = [...findings, ...database, ...rest].filter(isWrong)
    terminal.say(problems.length === 0 ? 'Tot està bé.' : `Problemes: ${problems.length}`)
    return problems.length === 0 ? exitCodes.done : exitCodes.failed
  },
}

const isWrong = (finding: Finding): boolean => finding.remedy !== null

function checkSettings(settings: Settings): Finding[] {
  const problems = bootProblems(settings)
  if (problems.length === 0) {
    return [fine('Configuració', settings.production ? 'de producció' : 'de demostració')]
  }
  // Each problem says its own remedy, after the name of the setting.
  return problems.map((problem) => {
    const [setting = '', ...remedy] = problem.split(': ')
    return wrong('Configuració', `${setting} no és segur`, remedy.join(': '))
  })
}

function tell(findings: readonly Finding[], { say }: Terminal): void {
  for (const { what, detail, remedy } of findings) {
    say(`${remedy === null ? '✔' : '✖'} ${what}: ${detail}`)
    if (remedy !== null) say(`    Què fer: ${remedy}`)
  }
}
