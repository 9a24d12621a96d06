interface Part {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Names its colour. */
  readonly tone: string
}

/** One bar, in parts; beside it what each part is, so that nobody depends on the colour. */
export function StateChart({ parts, title }: { parts: readonly Part[]; title: string }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, one) => sum + one.count, 0))
  const spoken = parts.map(({ label, count }) => `${label}: ${count}`).join(', ')
  return (
    <div className="cataleg-chart">
      <svg
        aria-label={`${title}. ${spoken}`}
        preserveAspectRatio="none"
        role="img"
        viewBox="0 0 100 6"
      >
        {parts.map(({ key, count, tone }, at) => (
          <rect
            className={`cataleg-tone cataleg-tone--${tone}`}
            height="6"
            key={key}
            width={Math.max((100 * count) / total - 0.4, 0.4)}
            x={(100 * (starts[at] ?? 0)) / total}
            y="0"
          />
        ))}
      </svg>
      <ul aria-hidden="true">
        {parts.map(({ key, label, count, tone }) => (
          <li key={key}>
            <span className={`cataleg-tone cataleg-tone--${tone}`} />
            {label} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
