import type { Payload } from 'payload'
import type { ChainFault } from '../../domain/audit-chain.ts'
import { verifyAudit } from '../../editorial/audit/verify-audit.ts'
import { fine, wrong, type Finding } from './finding.ts'

const faults: Readonly<Record<ChainFault, string>> = {
  changed: 'ja no diu el que es va escriure',
  missing: 'no hi és',
  'not-following': 'no segueix l’anterior',
}

/** Whether the audit log still says what was written in it. */
export async function checkAudit(payload: Payload): Promise<Finding> {
  const { rows, head, broken } = await verifyAudit(payload)
  if (!broken) {
    const last = head.digest ? `; l’últim, ${head.digest.slice(0, 16)}…` : ''
    return fine('Auditoria', `${rows} actes encadenats${last}`)
  }
  return wrong(
    'Auditoria',
    `l’acte ${broken.sequence} ${faults[broken.fault]}`,
    'algú ha tocat la base de dades: guardeu-ne una còpia tal com és, compareu-la amb l’última bona i aviseu l’auditoria.',
  )
}
