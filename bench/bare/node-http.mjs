// The limit: node:http sending bytes that are ready. GET or POST /NAME answers the file NAME.json.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const folder = process.env.BODIES
const ready = new Map(
  readdirSync(folder).map((file) => {
    const bytes = readFileSync(path.join(folder, file))
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': bytes.length,
      ETag: etag,
    }
    return [`/${path.basename(file, '.json')}`, { bytes, etag, headers }]
  }),
)

createServer((req, res) => {
  const answer = ready.get(req.url)
  req.resume()
  // As any server that reads what it is asked: it answers once the question is there.
  req.once('end', () => {
    if (!answer) return res.writeHead(req.url === '/health/ready' ? 200 : 404).end()
    if (req.headers['if-none-match'] === answer.etag) {
      return res.writeHead(304, { ETag: answer.etag }).end()
    }
    res.writeHead(200, answer.headers).end(answer.bytes)
  })
}).listen(Number(process.env.PORT))
