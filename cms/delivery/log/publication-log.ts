import type { PublicationHistory } from './history.ts'
import { mongodbLog } from './mongodb.ts'
import type { PublicationLog } from './port.ts'
import { sqliteLog } from './sqlite.ts'

/** The log of the catalogue in this database. Nothing is opened until it is read. */
export const publicationLog = (databaseUrl: string): PublicationLog & PublicationHistory =>
  databaseUrl.startsWith('file:') ? sqliteLog(databaseUrl) : mongodbLog(databaseUrl)
