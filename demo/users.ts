import type { DemoRecord } from './demo-record.ts'

const person = (account: string, name: string, role: string, ...departments: string[]) => ({
  email: `${account}@demo.cat`,
  name,
  roles: [role],
  departments,
  active: true,
})

/** At least one account per role, so that each can be tried. */
export const users: readonly DemoRecord[] = [
  person('admin', 'Aina Puigdomènech', 'admin', 'AJT'),
  person('governanca', 'Gerard Sala', 'governance', 'AJT'),
  person('cap.urbanisme', 'Carme Oliveras', 'head', 'URB', 'VIA'),
  person('interlocutor.urbanisme', 'Ignasi Roca', 'interlocutor', 'URB', 'VIA'),
  person('interlocutor.hisenda', 'Imma Ferrer', 'interlocutor', 'HIS'),
  person('interlocutor.atencio', 'Marc Soler', 'interlocutor', 'OAC', 'SEC'),
  person('interlocutor.serveis', 'Núria Camps', 'interlocutor', 'SSO', 'PRO', 'CUL'),
  person('juridic', 'Jordi Casals', 'legal', 'SEC'),
  person('linguista', 'Laia Vidal', 'linguist', 'OAC'),
  person('agent', 'Àlex Moreno', 'agent', 'OAC'),
  person('especialista.urbanisme', 'Eva Prat', 'specialist', 'URB'),
  person('auditor', 'Andreu Bosch', 'auditor', 'SEC'),
]
