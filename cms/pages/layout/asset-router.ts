import path from 'node:path'
import express from 'express'
import type { RequestHandler } from 'express'

/** Where `scripts/page-assets.mjs` leaves what browsers load. */
const builtFiles = path.resolve('dist/public')

/**
 * Scripts and styles of the pages, to be mounted at `/assets`. Their names never change, so they
 * are always asked for again, and mostly answered 304.
 *
 * The worker of the screens takes its content policy from these headers: serve them as a page's,
 * or it may not fetch anything.
 */
export const pageAssets = (folder: string = builtFiles): RequestHandler =>
  express.static(folder, {
    index: false,
    setHeaders(res, file) {
      res.setHeader('Cache-Control', 'no-cache')
      // A worker may only look after addresses under its own, unless its server says otherwise.
      if (path.basename(file) === 'screen-worker.js') {
        res.setHeader('Service-Worker-Allowed', '/screens/')
      }
    },
  })
