import type { DemoRecord } from './demo-record.ts'
import { departmentProtocols } from './protocols/by-department.ts'
import { counterProtocols } from './protocols/counter.ts'
import { evidenceProtocols } from './protocols/evidence.ts'
import { handOverProtocols } from './protocols/hand-over.ts'
import { identityProtocols } from './protocols/identity.ts'
import { incidentProtocols } from './protocols/incidents.ts'

/** What agents do and say, step by step. */
export const protocols: readonly DemoRecord[] = [
  ...identityProtocols,
  ...evidenceProtocols,
  ...incidentProtocols,
  ...handOverProtocols,
  ...departmentProtocols,
  ...counterProtocols,
]
