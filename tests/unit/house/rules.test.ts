import { describe, expect, it } from 'vitest'
import {
  catalanIdentifiers,
  drawersIn,
  foreignAddresses,
  hiddenDoors,
  oddNames,
  readersOfSettings,
  tooLong,
} from './rules.ts'
import { houseSources, pathsUnder, read, rooms } from './sources.ts'

const paths = [...rooms, 'scripts', 'tests', 'bench'].flatMap((folder) => pathsUnder(folder))
const sources = houseSources()
const scripts = pathsUnder('scripts').filter((path) => path.endsWith('.mjs'))
const shown = [...pathsUnder('cms/admin'), ...pathsUnder('cms/pages')].filter((path) =>
  /\.(tsx?|m?js|css|html|svg)$/.test(path),
)

describe('the rules of the house', () => {
  it('no folder is a drawer where anything goes', () => {
    expect(drawersIn(paths)).toEqual([])
    expect(drawersIn(['cms/server/utils'])[0]).toContain('cms/server/utils')
  })

  it('index.ts is the front door of a collection or a plugin, and nothing else', () => {
    expect(hiddenDoors(paths)).toEqual([])
    expect(hiddenDoors(['cms/server/index.ts', 'collections/procedures/index.ts'])).toHaveLength(1)
  })

  it('files are named in small letters with hyphens', () => {
    expect(oddNames(paths)).toEqual([])
    expect(oddNames(['search/SearchIndex.ts', 'search/search_index.ts'])).toHaveLength(2)
  })

  it('no file is longer than 250 lines', () => {
    expect(tooLong([...sources, ...scripts.map(read)])).toEqual([])
    expect(tooLong([{ path: 'search/x.ts', text: 'x\n'.repeat(251) }])[0]).toContain('251 lines')
  })

  it('settings are read in cms/config and nowhere else', () => {
    expect(readersOfSettings(sources)).toEqual([])
    const reader = { path: 'cms/server/app.ts', text: 'const port = process.env.PORT' }
    expect(readersOfSettings([reader])[0]).toContain('readSettings')
  })

  it('code speaks English: no identifier has Catalan letters', () => {
    expect(catalanIdentifiers(sources)).toEqual([])
    const text = 'const tràmit = { "matèria": "l·l" }'
    expect(catalanIdentifiers([{ path: 'cms/domain/x.ts', text }])).toHaveLength(1)
  })

  it('nothing a page shows or loads has the address of another host', () => {
    expect(foreignAddresses(shown.map(read))).toEqual([])
    const text = 'const a = <img src="https://cdn.other.net/a.png" /> // https://nodejs.org'
    expect(foreignAddresses([{ path: 'cms/pages/x.tsx', text }])).toHaveLength(1)
    const css = '@import url("//fonts.other.net/a.css"); /* https://nodejs.org */'
    expect(foreignAddresses([{ path: 'cms/pages/x.css', text: css }])).toHaveLength(1)
  })
})
