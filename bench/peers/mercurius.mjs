// mercurius on Fastify, its queries compiled by graphql-jit, over the same objects.
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { sameCatalogue } from './same-catalogue.ts'

const { schema, context } = await sameCatalogue()
const app = Fastify()
await app.register(mercurius, { schema, context: () => ({ ...context }), jit: 1 })
app.get('/health/ready', () => '')
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
