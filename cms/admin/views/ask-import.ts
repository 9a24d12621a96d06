import type { ImportReport } from '../../editorial/import/import-report.ts'

export type ImportAnswer =
  | { readonly report: ImportReport }
  | { readonly refusal: { readonly says: string | null; readonly line: number | null } }

/** Sends a file to be imported, or only tried. */
export async function askImport(
  api: string,
  file: File,
  options: { readonly dryRun: boolean; readonly language: string },
): Promise<ImportAnswer> {
  const form = new FormData()
  form.set('file', file)
  form.set('dryRun', String(options.dryRun))
  try {
    const response = await fetch(`${api}/import/fue`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'accept-language': options.language },
      body: form,
    })
    const body: unknown = await response.json()
    if (response.ok) return { report: body as ImportReport }
    const { title, line } = body as { title?: string; line?: number }
    return { refusal: { says: title ?? null, line: line ?? null } }
  } catch {
    return { refusal: { says: null, line: null } }
  }
}
