import type { Migration } from '../database/migrations.ts'
import { migration as m1 } from './0001-initial.ts'
import { migration as m2 } from './0002-the-whole-model.ts'
import { migration as m3 } from './0003-families-have-templates.ts'
import { migration as m4 } from './0004-decentralised-editing.ts'
import { migration as m5 } from './0005-links-and-quality-are-kept.ts'

/** Every change of the tables, oldest first. Written by `npm run migration`. */
export const migrations: readonly Migration[] = [m1, m2, m3, m4, m5]
