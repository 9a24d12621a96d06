// One load by autocannon, in a process of its own; see load.ts. Where wrk is installed, wrk does it.
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const { url, headers, body, values, from, seconds, connections } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
)
let n = from
const next = (request) => {
  const [first, second] = values
  const value = first[Math.floor(n / second.length) % first.length] + second[n % second.length]
  n += 1
  return { ...request, body: body.replace('{value}', value) }
}
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  requests: [{ method: 'POST', headers, body, ...(values && { setupRequest: next }) }],
})
const good = result['2xx'] + (result.statusCodeStats?.[304]?.count ?? 0)
process.stdout.write(
  JSON.stringify({
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p99Ms: result.latency.p99,
    failures: result.requests.total - good + result.errors,
  }),
)
