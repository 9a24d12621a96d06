interface Told {
  readonly secret?: string
  readonly title?: string
}

/** What the endpoint answers, or why it does not, in words of the reader; null without an answer. */
export async function post(address: string, language: string): Promise<Told | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'accept-language': language },
    })
    return (await answer.json()) as Told
  } catch {
    return null
  }
}
