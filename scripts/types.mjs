// `npm run types`: writes the types of the collections and of the client again, after changing a
// field, a schema or a document of the client.
import './node-version.mjs'
import path from 'node:path'
import { writeTypes, typesFile } from './generated-types.mjs'
import { prepareDependencies, root } from './preparation.mjs'
import { Problem, giveUp, narrator } from './terminal.mjs'

const tell = narrator()

try {
  await prepareDependencies(root, tell)
  await tell.step('Escrivint els tipus de les col·leccions', async () => {
    const { code, output } = await writeTypes(root, path.join(root, typesFile))
    if (code === 0) return
    throw new Problem({
      what: 'No s’han pogut escriure els tipus.',
      remedy:
        'corregiu el que diu aquí sobre; sol ser un error a payload.config.ts o en una col·lecció.',
      output,
    })
  })
  await tell.step('Escrivint els tipus del client', async () => {
    const { writeClient } = await import('./generated-client.mjs')
    await writeClient(root)
  })
} catch (error) {
  giveUp(error)
}
