/**
 * Our mark: a sheet with its tab, and the accent of "Catàleg" on it.
 * Drawn in the colour of the text around it, so that it holds in light and in dark.
 */
export function Icon({ size = '100%' }: { readonly size?: number | string }) {
  return (
    <svg aria-hidden="true" fill="none" height={size} viewBox="0 0 32 32" width={size}>
      <path
        d="M5 8.5A2.5 2.5 0 0 1 7.5 6h5l2.5 3h9.5A2.5 2.5 0 0 1 27 11.5v14a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 5 25.5z"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth="2.2"
      />
      <path
        d="M10 16h12M10 20h12M10 24h7"
        stroke="currentColor"
        strokeLinecap="round"
        strokeWidth="2.2"
      />
      <path d="m17.5 1.8 4.7 3.9" stroke="#d23c2e" strokeLinecap="round" strokeWidth="2.8" />
    </svg>
  )
}

/** The mark with the name beside it, as the sign-in page shows it. */
export function Logo() {
  return (
    <span style={{ alignItems: 'center', display: 'inline-flex', gap: '0.75rem' }}>
      <Icon size={48} />
      <span style={{ fontSize: '2.25rem', fontWeight: 600, letterSpacing: '-0.02em' }}>
        Catàleg
      </span>
    </span>
  )
}
