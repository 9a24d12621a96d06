// What Express costs with nothing on it: no middleware, no ETag to compute, bytes that are ready.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import express from 'express'

const folder = process.env.BODIES
const app = express()
app.disable('x-powered-by')
app.set('etag', false)
for (const file of readdirSync(folder)) {
  const bytes = readFileSync(path.join(folder, file))
  app.post(`/${path.basename(file, '.json')}`, (req, res) => {
    req.resume()
    req.once('end', () => res.type('application/json').send(bytes))
  })
}
app.get('/health/ready', (_req, res) => res.end())
app.listen(Number(process.env.PORT))
