import { randomBytes } from 'node:crypto'
import { roles } from '../../domain/vocabularies/editorial.ts'
import { exitCodes, OperatorProblem, type Verb } from '../verb.ts'
import { withPayload } from '../with-payload.ts'

/** `catalogue account`: the first account, which no web page makes, and a way back in when locked out. */
export const verb: Verb = {
  usage: 'CORREU [--name NOM] [--role ROL]',
  help: `
Fa el compte i en mostra la contrasenya, que és nova i només surt aquí. Si el compte ja hi és, li posa
una contrasenya nova, el desbloqueja i l’activa; els rols i el nom es queden com estan.
És com es fa el primer compte d’una instal·lació de producció: els altres es fan al panell.

  --name NOM   nom de la persona; si no es diu, el que va davant de l’arrova
  --role ROL   ${roles.codes.join(', ')}; si no es diu, admin
`,
  options: { name: { type: 'string' }, role: { type: 'string', default: 'admin' } },
  words: { least: 1, most: 1 },
  async run({ positionals: [email = ''], options }, _settings, terminal) {
    const { role, name } = options
    if (!roles.has(role)) {
      throw new OperatorProblem(
        'Aquest rol no existeix.',
        `escriviu-ne un: ${roles.codes.join(', ')}.`,
      )
    }
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
      throw new OperatorProblem(`«${email}» no és cap correu.`, 'escriviu-ne un: nom@vila.cat.')
    }
    const password = randomBytes(15).toString('base64url')
    const isNew = await withPayload(async (payload) => {
      const where = { email: { equals: email.toLowerCase() } }
      const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1 })
      const [known] = docs
      if (known) {
        const data = { password, active: true }
        await payload.update({ collection: 'users', id: known.id, data })
        await payload.unlock({
          collection: 'users',
          data: { email, password },
          overrideAccess: true,
        })
        return false
      }
      const person = typeof name === 'string' ? name : (email.split('@')[0] ?? email)
      await payload.create({
        collection: 'users',
        data: { email, password, name: person, roles: [role], active: true },
      })
      return true
    })
    terminal.say(isNew ? `Compte fet: ${email} (${role})` : `Compte recuperat: ${email}`)
    terminal.say(`Contrasenya: ${password}`)
    return exitCodes.done
  },
}
