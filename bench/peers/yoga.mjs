// graphql-yoga with its caches of parsed and validated documents, over the same objects.
import { createServer } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { sameCatalogue } from './same-catalogue.ts'

const { schema, context } = await sameCatalogue()
const yoga = createYoga({ schema, context, logging: false, graphiql: false, maskedErrors: false })
createServer((req, res) => {
  if (req.url === '/health/ready') res.end()
  else void yoga(req, res)
}).listen(Number(process.env['PORT']))
