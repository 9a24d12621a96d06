/** What one look found. */
export interface Finding {
  readonly what: string
  readonly detail: string
  /** Null when there is nothing to do. */
  readonly remedy: string | null
}

export const fine = (what: string, detail: string): Finding => ({ what, detail, remedy: null })

export const wrong = (what: string, detail: string, remedy: string): Finding => ({
  what,
  detail,
  remedy,
})
