import { describe, expect, it } from 'vitest'
import { isOutsideTransactions, isRead } from '../../../cms/config/database/statements.ts'

describe('Telling reads from writes', () => {
  it.each([
    'select * from sheets',
    '  SELECT 1',
    'WITH RECURSIVE tree AS (SELECT 1) SELECT * FROM tree',
    'PRAGMA foreign_keys',
    'PRAGMA table_info(sheets)',
    'EXPLAIN QUERY PLAN DELETE FROM sheets',
  ])('lets the reading connection run: %s', (sql) => expect(isRead(sql)).toBe(true))

  it.each([
    'insert into sheets values (1)',
    'UPDATE sheets SET code = 1',
    'delete from sheets',
    'WITH old AS (SELECT 1) DELETE FROM sheets WHERE id IN old',
    'PRAGMA foreign_keys = ON',
    'CREATE INDEX a ON b (c)',
    'ANALYZE',
    'VACUUM',
    '/* a comment first */ select 1',
  ])('keeps for the writer: %s', (sql) => expect(isRead(sql)).toBe(false))

  it.each(['PRAGMA foreign_keys = ON', 'VACUUM', 'vacuum into ?'])(
    'runs outside transactions: %s',
    (sql) => expect(isOutsideTransactions(sql)).toBe(true),
  )
})
