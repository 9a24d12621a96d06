import { decidable } from '../../domain/inventory/decisions.ts'
import type { Locale } from '../../domain/locale.ts'
import { dispositions } from '../../domain/vocabularies/governance.ts'
import type { DepartmentProgress } from '../../editorial/inventory/progress.ts'
import { inventoryWords } from '../../labels/inventory.ts'
import { say } from '../../labels/words.ts'

export type BarOf = Pick<DepartmentProgress, 'total' | 'staged' | 'dispositions'>

interface PurgeBarProps {
  readonly counts: BarOf
  readonly name: string
  readonly locale: Locale
  readonly height: number
}

/** One stacked bar: what is done in full colour, what is decided pale, what is to decide in grey. */
export function PurgeBar({ counts, name, locale, height }: PurgeBarProps) {
  const { total, staged } = counts
  const parts = decidable.flatMap((code) => {
    const { done = 0, decided = 0 } = counts.dispositions[code] ?? {}
    return [
      { code, size: done, pale: false },
      { code, size: decided, pale: true },
    ].filter(({ size }) => size > 0)
  })
  const width = 1000
  const scale = width / Math.max(total, 1)
  let left = 0
  const placed = parts.map((part) => {
    const x = left
    left += part.size * scale
    return { ...part, x }
  })
  const told = decidable
    .flatMap((code) => {
      const counted = counts.dispositions[code]
      if (!counted) return []
      return `${dispositions.label(code, locale)}: ${say(inventoryWords.doneAndDecided, locale, { ...counted })}`
    })
    .concat(`${say(inventoryWords.toDecide, locale)}: ${staged}`)
    .join('; ')
  return (
    <svg
      aria-label={`${name}. ${told}`}
      className="cataleg-purge__bar"
      preserveAspectRatio="none"
      role="img"
      style={{ blockSize: height }}
      viewBox={`0 0 ${width} 10`}
    >
      <rect className="cataleg-purge__rest" height="10" width={width} x="0" y="0" />
      {placed.map(({ code, size, pale, x }) => (
        <rect
          className={`cataleg-purge__part cataleg-purge__part--${code}${pale ? ' cataleg-purge__part--pale' : ''}`}
          height="10"
          key={`${code} ${String(pale)}`}
          width={size * scale}
          x={x}
          y="0"
        />
      ))}
    </svg>
  )
}
