import path from 'node:path'
import express from 'express'
import type { RequestHandler } from 'express'

import { formFromPublished } from '../forms/from-published.ts'
import type { SearchIndex } from '../search/port.ts'
import type { RecogniseStaff } from './access/attention-staff.ts'
import { pageUrl } from './channels/procedure-url.ts'
import type { Settings } from './config/env.ts'
import type { ReadModel } from './delivery/read-model.ts'
import type { PublicProcedureDocument } from './channels/public-procedure.ts'
import { localeOfAddress } from './domain/page-address.ts'
import type { PublishedForm, PublishedScreen } from './domain/published/service.ts'
import type { RedirectMap } from './editorial/redirects/redirect-map.ts'
import { agentPages } from './pages/agent/router.ts'
import { formPages } from './pages/form/router.ts'
import { pageAssets } from './pages/layout/asset-router.ts'
import { openDataFiles } from './pages/open-data/router.ts'
import { oldAddresses } from './pages/redirects/router.ts'
import { screenPages } from './pages/screen/router.ts'
import { findSheets } from './pages/web/find-sheets.ts'
import { webNotFound, webPages } from './pages/web/router.ts'
import type { Mount } from './server/create-server.ts'

interface Rooms {
  readonly settings: Settings
  readonly readModel: ReadModel
  readonly search: SearchIndex
  /** Since when what is published may be behind; null while it is not. */
  readonly asOf: () => Date | null
  readonly recogniseStaff: RecogniseStaff
  readonly redirects: RedirectMap
}

/** Every page and file beside the API: which room answers which address. */
export function mountsOf({
  settings,
  readModel,
  search,
  asOf,
  recogniseStaff,
  redirects,
}: Rooms): readonly Mount[] {
  const { publicUrl } = settings
  const website = { publicUrl, readModel, find: findSheets(search), asOf }
  return [
    { path: '/assets', kind: 'page', handler: pageAssets() },
    { path: '/media', kind: 'page', handler: mediaFiles(settings.dataDir) },
    {
      path: '/',
      kind: 'page',
      handler: formPages({
        publicUrl,
        findForm: (slug) => {
          const form = readModel.bySlug('form', 'public', slug)
          return form ? formFromPublished(form as unknown as PublishedForm) : null
        },
      }),
    },
    {
      path: '/',
      kind: 'page',
      handler: screenPages({
        findScreen: (code) =>
          (readModel.get('public', 'screen', code) as PublishedScreen | undefined) ?? null,
      }),
    },
    {
      path: '/',
      kind: 'page',
      handler: openDataFiles({
        publicUrl,
        bodyCode: settings.bodyCode,
        revision: () => readModel.revision,
        sheets: () =>
          // The read model keeps documents without their kind's type.
          readModel.list('public', 'procedure') as unknown as readonly PublicProcedureDocument[],
      }),
    },
    {
      path: '/',
      kind: 'page',
      handler: agentPages({ isSignedIn: (req) => recogniseStaff(req.headers) }),
    },
    { path: '/', kind: 'page', handler: webPages(website) },
    // Last: an old address never stands before a page of today.
    {
      path: '/',
      kind: 'page',
      handler: oldAddresses({
        destinationOf: (address) => destinationOf(address, redirects, readModel, publicUrl),
      }),
    },
    { path: '/', kind: 'page', handler: webNotFound(website) },
  ]
}

/** To the page where people read the sheet, once the public can, in the language of the address. */
function destinationOf(
  address: string,
  redirects: RedirectMap,
  readModel: ReadModel,
  publicUrl: string,
): string | null {
  const found = redirects.find(address)
  if (!found) return null
  if (found.kind === 'gone') return 'gone'
  if (found.kind === 'address') return found.to
  const sheet = readModel.get<PublicProcedureDocument>('public', 'procedure', found.code)
  const url = sheet ? pageUrl(sheet, publicUrl, localeOfAddress(address)) : null
  return url === `${publicUrl}${address}` ? null : url
}

/**
 * Images and documents of the catalogue. Their names are random and their types few; whatever a
 * browser makes of one, it may run nothing.
 */
const mediaFiles = (dataDir: string): RequestHandler =>
  express.static(path.join(dataDir, 'media'), {
    index: false,
    dotfiles: 'deny',
    maxAge: '1d',
    setHeaders: (res) => {
      res.setHeader(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      )
      res.setHeader('x-content-type-options', 'nosniff')
    },
  })
