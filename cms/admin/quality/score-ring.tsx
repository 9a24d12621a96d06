const radius = 20
const round = 2 * Math.PI * radius

/** How much of what applies is done, as a ring that closes. The number says the same. */
export function ScoreRing({ score, isReady }: { score: number; isReady: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className={`cataleg-ring${isReady ? ' cataleg-ring--ready' : ''}`}
      viewBox="0 0 48 48"
    >
      <circle className="cataleg-ring__track" cx="24" cy="24" r={radius} />
      {/* A round cap would draw a dot for nothing. */}
      {score > 0 && (
        <circle
          className="cataleg-ring__done"
          cx="24"
          cy="24"
          r={radius}
          strokeDasharray={`${(score / 100) * round} ${round}`}
          transform="rotate(-90 24 24)"
        />
      )}
      <text className="cataleg-ring__score" textAnchor="middle" x="24" y="29">
        {score}
      </text>
    </svg>
  )
}
