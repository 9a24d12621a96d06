import type { FormDefinition } from '../../forms/definition.ts'
import { domiciliacioRebuts } from './domiciliacio-rebuts.ts'
import { familyRequests } from './family-requests.ts'
import { genericRequest } from './generic-request.ts'
import { obresMenors } from './obres-menors.ts'
import { padroAlta } from './padro-alta.ts'
import { queixaSuggeriment } from './queixa-suggeriment.ts'
import { townRequests } from './town-requests.ts'

/** The electronic forms of the demo town hall. */
export const demoForms: readonly FormDefinition[] = [
  genericRequest,
  padroAlta,
  obresMenors,
  domiciliacioRebuts,
  queixaSuggeriment,
  ...townRequests,
  ...familyRequests,
]
