const offset = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Madrid',
  timeZoneName: 'longOffset',
})

/** Minutes that Madrid is ahead of UTC at an instant: 60 in winter, 120 in summer. */
function minutesAhead(at: Date): number {
  const name = offset.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

/**
 * The instant at which clocks in Madrid show a day and a time; null where they are none. An hour
 * that a change of clocks skips is taken as the one after it.
 */
export function instantInMadrid(day: string, time: string): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(asUtc)) {
    return null
  }
  const guess = new Date(asUtc - minutesAhead(new Date(asUtc)) * 60_000)
  return new Date(asUtc - minutesAhead(guess) * 60_000)
}
