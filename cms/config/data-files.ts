import path from 'node:path'

/** What lies in DATA_DIR, by name. The first two are copies that can be made again from the log. */
export const dataFiles = (dataDir: string) => ({
  search: path.join(dataDir, 'search.db'),
  snapshot: path.join(dataDir, 'delivery-snapshot'),
  media: path.join(dataDir, 'media'),
  backups: path.join(dataDir, 'backups'),
})
