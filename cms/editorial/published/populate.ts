import type { PopulateType } from 'payload'

const named = { code: true, name: true, active: true } as const

/**
 * What is read of a record where another one shows it. A sheet shown by its title must not bring
 * its whole self along: reading one sheet would load ten.
 */
export const asShownElsewhere: PopulateType = {
  procedures: { code: true, title: true, _status: true },
  protocols: { code: true, title: true, _status: true },
  faqs: { code: true, question: true, _status: true },
  forms: { code: true, name: true, slug: true, _status: true },
  'shared-values': { code: true, kind: true, values: true, active: true },
  departments: { ...named, dir3: true },
  'service-points': named,
  families: named,
  topics: named,
  'life-events': named,
  users: { name: true, active: true },
}
