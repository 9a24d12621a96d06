/** Postal code of one of the 52 Spanish provinces. */
export const isPostalCode = (value: string): boolean =>
  /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/.test(value.trim())

/** Spanish phone, fixed or mobile, with or without the country's prefix; spaces are welcome. */
export const isPhone = (value: string): boolean =>
  /^(\+34|0034)?[6-9]\d{8}$/.test(value.replace(/[\s.-]/g, ''))

/** An hour of the clock, with or without seconds. RFC 3339 asks for a time zone; people do not. */
export const isClockTime = (value: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value)
