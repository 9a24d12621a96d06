/**
 * A plan does not know how to answer this: an error to tell, a value that is not what the schema
 * says, a part of GraphQL it leaves out. Whoever catches it asks graphql-js, which does know.
 */
export class Unplanned extends Error {
  override readonly name = 'Unplanned'
}

export function unplanned(what: string): never {
  throw new Unplanned(what)
}
