import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The panel is served by our own server, so Next adds no headers of its own and checks no types. */
export default withPayload(
  {
    poweredByHeader: false,
    compress: false,
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: repository },
    outputFileTracingRoot: repository,
  },
  { devBundleServerPackages: false },
)
