import type { Metadata } from 'next'

import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { importMap } from '../importMap.js'

interface Address {
  readonly params: Promise<{ segments: string[] }>
  readonly searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Address): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** Every page of the panel: Payload decides which by the rest of the address. */
export default function PanelPage({ params, searchParams }: Address) {
  return RootPage({ config, importMap, params, searchParams })
}
