/**
 * An answer that says no (RFC 9457): `code` is stable and for programs, `title` is for the reader.
 * `headers` are added to its own.
 */
export const problemResponse = (
  status: number,
  code: string,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  Response.json(
    { type: `urn:cataleg:problem:${code}`, title, status, code },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  )
