import path from 'node:path'
import express from 'express'
import type { RequestHandler } from 'express'

import { formFromPublished } from '../forms/from-published.ts'
import type { RecogniseStaff } from './access/attention-staff.ts'
import type { Settings } from './config/env.ts'
import type { ReadModel } from './delivery/read-model.ts'
import type { PublicProcedureDocument } from './channels/public-procedure.ts'
import type { PublishedForm, PublishedScreen } from './domain/published/service.ts'
import { agentPages } from './pages/agent/router.ts'
import { formPages } from './pages/form/router.ts'
import { pageAssets } from './pages/layout/asset-router.ts'
import { openDataFiles } from './pages/open-data/router.ts'
import { screenPages } from './pages/screen/router.ts'
import type { Mount } from './server/create-server.ts'

interface Rooms {
  readonly settings: Settings
  readonly readModel: ReadModel
  readonly recogniseStaff: RecogniseStaff
}

/** Every page and file beside the API: which room answers which address. */
export function mountsOf({ settings, readModel, recogniseStaff }: Rooms): readonly Mount[] {
  const { publicUrl } = settings
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
  ]
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
