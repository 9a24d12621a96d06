/** Collections whose records have an editorial life: a draft beside the live version, and a way to it. */
export const editorialCollections = ['procedures', 'protocols', 'faqs', 'forms'] as const

export type EditorialCollection = (typeof editorialCollections)[number]

export const isEditorialCollection = (slug: string): slug is EditorialCollection =>
  editorialCollections.some((one) => one === slug)

/** One record of one of them. */
export interface EditorialRecord {
  readonly collection: EditorialCollection
  readonly id: string
}
