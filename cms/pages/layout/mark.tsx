/** The mark of the house, in the colour of the text around it. */
export function Mark() {
  return (
    <svg className="mark" aria-hidden="true" fill="none" viewBox="0 0 32 32">
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
