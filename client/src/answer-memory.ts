export interface Remembered {
  readonly tag: string
  readonly body: unknown
}

/** The last answers with their `ETag`: what has not changed is not sent again. */
export function answerMemory(most: number) {
  const kept = new Map<string, Remembered>()
  return {
    of(question: string): Remembered | undefined {
      const found = kept.get(question)
      if (found) {
        kept.delete(question)
        kept.set(question, found)
      }
      return found
    },
    keep(question: string, answer: Remembered): void {
      if (most === 0) return
      kept.delete(question)
      kept.set(question, answer)
      if (kept.size > most) kept.delete(kept.keys().next().value!)
    },
  }
}
