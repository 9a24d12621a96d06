/**
 * What only a sheet of its own can say: its names, its codes, its dates and its history. Everything
 * else may stand in the template of a family.
 */
export const ownToEachSheet: readonly string[] = [
  'title',
  'officialName',
  'slug',
  'sia',
  'family',
  'related',
  'imported',
  'publishFrom',
  'retireOn',
  'retirement',
  'remarks',
  'volumes',
]
