import { describe, expect, it } from 'vitest'
import { brokenFloors } from './floors.ts'
import { houseSources } from './sources.ts'

const file = (path: string, ...imports: string[]) => ({
  path,
  text: imports.map((name) => `import '${name}'`).join('\n'),
})

describe('the floors of the house', () => {
  it('every file imports from its own room or from a lower floor', () => {
    expect(houseSources().flatMap(brokenFloors)).toEqual([])
  })

  it.each([
    ['up', 'cms/domain/sheet.ts', '../../collections/procedures/index.ts', 'floor 3'],
    ['up by a type', 'cms/domain/sheet.ts', '../config/env.ts', 'floor 1'],
    ['sideways', 'cms/pages/agent.ts', '../server/problem.ts', 'sideways'],
    ['sideways to the panel’s configuration', 'collections/users.ts', '@payload-config', 'floor 4'],
    ['Payload from a low floor', 'cms/labels/words.ts', 'payload', 'nothing of Payload'],
    ['Express from a verb', 'cms/editorial/publish.ts', 'express', 'knows Express'],
    ['HTTP from a plugin', 'plugins/workflow/index.ts', 'node:http', 'nothing of HTTP'],
    ['the disk from a projection', 'cms/channels/screen.ts', 'node:fs', 'pure'],
    [
      'the demo catalogue from the server',
      'cms/server/app.ts',
      '../../demo/fees.ts',
      'only cms/cli',
    ],
  ])('a file that looks %s is refused with a sentence that teaches', (_, path, name, lesson) => {
    const [sentence, ...more] = brokenFloors(file(path, name))
    expect(sentence).toContain(path)
    expect(sentence).toContain(lesson)
    expect(more).toEqual([])
  })

  it('type imports, re-exports and dynamic imports count as imports', () => {
    const names = [
      "import type { A } from '../config/a.ts'",
      "export { b } from '../config/b.ts'",
      "const c = await import('../config/c.ts')",
    ]
    const broken = brokenFloors({ path: 'cms/domain/x.ts', text: names.join('\n') })
    expect(broken).toHaveLength(3)
  })

  it('a folder without a floor is refused until somebody gives it one', () => {
    expect(brokenFloors(file('cms/misc/x.ts'))[0]).toContain('is in no room')
  })

  it('what the table allows is allowed', () => {
    const good = [
      file('cms/channels/web.ts', '../richtext/html.ts', '../domain/locale.ts', 'node:crypto'),
      file('cms/config/database.ts', '@payloadcms/db-sqlite'),
      file('cms/cli/seed.ts', '../../demo/fees.ts', '../editorial/publish.ts'),
      file('cms/main.ts', './server/app.ts', './admin/handler.ts'),
      file('cms/server/app.ts', 'express', './problem.ts', '../../package.json'),
    ]
    expect(good.flatMap(brokenFloors)).toEqual([])
  })
})
