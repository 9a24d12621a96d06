import { vocabulary, type CodeOf } from './vocabulary.ts'

/** How a requirement is verified. */
export const requirementChecks = vocabulary({
  document: ['Document', 'Documento', 'Document'],
  interoperability: ['Interoperabilitat', 'Interoperabilidad', 'Data of other administrations'],
  declaration: ['Declaració responsable', 'Declaración responsable', 'Responsible declaration'],
  'own-register': ['Registre propi', 'Registro propio', 'Own register'],
})
export type RequirementCheck = CodeOf<typeof requirementChecks>
