import type { Config, Plugin } from 'payload'

import type { Settings } from './env.ts'

/**
 * Session cookies travel by https only wherever people come by https, and never with a request
 * that another site's page makes.
 */
export const sessionCookies =
  (settings: Settings): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (!collection.auth) return collection
      const auth = collection.auth === true ? {} : collection.auth
      const secure = settings.publicUrl.startsWith('https:')
      return { ...collection, auth: { ...auth, cookies: { sameSite: 'Lax', secure } } }
    }),
  })
