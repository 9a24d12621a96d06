/** What became of saying that a task is done. */
export type DoneAnswer = 'done' | { readonly says: string | null }

export async function askDone(api: string, id: string, language: string): Promise<DoneAnswer> {
  try {
    const response = await fetch(`${api}/tasks/${id}/done`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'accept-language': language },
    })
    if (response.ok) return 'done'
    const { title } = (await response.json()) as { title?: string }
    return { says: title ?? null }
  } catch {
    return { says: null }
  }
}
