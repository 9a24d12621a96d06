import type { DemoRecord } from './demo-record.ts'
import { obresMenors } from './procedures/obres-menors.ts'
import { padroAlta } from './procedures/padro-alta.ts'
import { padroCanviDomicili } from './procedures/padro-canvi-domicili.ts'
import { padroCertificat } from './procedures/padro-certificat.ts'

/** Every sheet of the demo, in the order in which people would leaf through them. */
export const procedures: readonly DemoRecord[] = [
  padroAlta,
  padroCertificat,
  padroCanviDomicili,
  obresMenors,
]
