/** Working days after its term when a task goes to the head of its department… */
export const headAfterDays = 1
/** …and when it goes to governance. */
export const governanceAfterDays = 5

export type EscalationLevel = 'none' | 'head' | 'governance'

/** Whom an overdue task goes to, given the working days that it is late. */
export const escalationLevel = (workingDaysLate: number, isHeads: boolean): EscalationLevel => {
  if (workingDaysLate >= governanceAfterDays) return 'governance'
  if (workingDaysLate < headAfterDays) return 'none'
  // What the head has already is not called to their attention by giving it to them again.
  return isHeads ? 'none' : 'head'
}
