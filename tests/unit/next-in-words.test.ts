import { expect, it } from 'vitest'
import type { Locale } from '../../cms/domain/locale.ts'
import { nextInWords } from '../../cms/labels/progress.ts'

const today = '2026-11-25'

it.each<[string | null, Locale, string]>([
  ['2027-02-03', 'ca', 'Pas següent: tornar-ho a llegir abans del 3 de febrer del 2027.'],
  ['2026-12-01', 'ca', 'Pas següent: tornar-ho a llegir abans de l’1 de desembre.'],
  ['2026-11-25', 'ca', 'Pas següent: tornar-ho a llegir abans del 25 de novembre.'],
  ['2026-11-13', 'ca', 'S’havia de tornar a llegir el 13 de novembre: fa 12 dies.'],
  ['2026-11-13', 'es', 'Tenía que volver a leerse el 13 de noviembre: hace 12 días.'],
  ['2026-11-13', 'en', 'It was to be read again on November 13: 12 days ago.'],
  ['2026-05-11', 'ca', 'S’havia de tornar a llegir l’11 de maig: fa 7 mesos.'],
  [null, 'ca', ''],
])('a review on %s is said in %s: %s', (reviewOn, language, words) => {
  expect(nextInWords('verify', reviewOn, today, language)).toBe(words)
})

it('other steps have no day, and what waits or ended has no step', () => {
  expect(nextInWords('publish', '2026-01-01', today, 'ca')).toBe(
    'Pas següent: publicar-ho o programar-ho.',
  )
  expect(nextInWords('wait', null, today, 'ca')).toBe('')
})
