import type { Migration } from '../database/migrations.ts'

/** Every change of the tables, oldest first. Written by `npm run migration`. */
export const migrations: readonly Migration[] = []
