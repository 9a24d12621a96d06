import type { ReadModelStore } from './read-model.ts'
import { saveSnapshot } from './snapshot.ts'

export interface SnapshotKeeper {
  /** The read model moved: the file follows within `debounceMs`. */
  changed(): void
  /** Saves what is not saved yet and ends. */
  stop(): Promise<void>
}

/** Keeps the file up with the read model, one save at a time. A full disk costs the file only. */
export function keepSnapshot(options: {
  readonly file: string
  readonly readModel: ReadModelStore
  readonly debounceMs?: number
  readonly onError: (error: unknown) => void
}): SnapshotKeeper {
  const { file, readModel, debounceMs = 2000, onError } = options
  let dirty = false
  let lastTook = 0
  let timer: NodeJS.Timeout | undefined
  let saving: Promise<void> = Promise.resolve()

  const save = () => {
    clearTimeout(timer)
    timer = undefined
    saving = saving.then(async () => {
      if (!dirty) return
      dirty = false
      const started = performance.now()
      try {
        await saveSnapshot(file, readModel.entries())
        lastTook = performance.now() - started
      } catch (error) {
        onError(error)
      }
    })
    return saving
  }

  return {
    changed() {
      dirty = true
      // A catalogue so large that saving takes long is saved less often: a tenth of the time at most.
      timer ??= setTimeout(save, Math.max(debounceMs, lastTook * 10)).unref()
    },
    stop: save,
  }
}
