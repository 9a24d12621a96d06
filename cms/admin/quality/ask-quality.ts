import type { Quality } from '../../editorial/quality/quality.ts'

export interface QualityQuestion {
  /** `…/procedures/:id/quality`, or `…/new/quality` for a sheet that was never saved. */
  readonly address: string
  readonly locale: string
  readonly data: unknown
}

/** Asks the server what it makes of a form as it stands; null where it could not be asked. */
export async function askQuality(
  { address, locale, data }: QualityQuestion,
  language: string,
  signal: AbortSignal,
): Promise<Quality | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ locale, data }),
      signal,
    })
    return response.ok ? ((await response.json()) as Quality) : null
  } catch {
    return null
  }
}
