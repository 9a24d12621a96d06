/** Called after a write was really stored. A hint to look at the log, never the only way to know. */
export type CommitListener = () => void

// On globalThis because the panel carries its own copy of this file.
const shared = globalThis as typeof globalThis & { catalegCommitListeners?: Set<CommitListener> }
const listeners = (shared.catalegCommitListeners ??= new Set())

/** Calls `listener` after each commit of this process. Answers how to stop. */
export function onCommit(listener: CommitListener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** A listener that throws must not turn a stored write into an error. */
export function announceCommit(): void {
  for (const listener of listeners) queueMicrotask(() => quietly(listener))
}

function quietly(listener: CommitListener): void {
  try {
    listener()
  } catch (error) {
    process.emitWarning(`A listener of commits failed: ${String(error)}`)
  }
}
