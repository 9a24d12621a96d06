const reading = /^\s*(select|explain|values)\b/i
const withClause = /^\s*with\b/i
const writing = /\b(insert|update|delete|replace)\b/i
const askingPragma = /^\s*pragma\s+\w+\s*(\(\s*\w+\s*\))?\s*;?\s*$/i
const outsideTransactions = /^\s*(pragma|vacuum|attach|detach)\b/i

/** True for what the reading connection may run. When in doubt it is a write. */
export function isRead(sql: string): boolean {
  if (reading.test(sql) || askingPragma.test(sql)) return true
  return withClause.test(sql) && !writing.test(sql)
}

/** True for what SQLite refuses, or ignores, inside a transaction. */
export const isOutsideTransactions = (sql: string): boolean => outsideTransactions.test(sql)
