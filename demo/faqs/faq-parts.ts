/** A question answered many times at the counters and on the phone. */
export const answered = { confidence: 'validated', reviewEveryMonths: 6 }
