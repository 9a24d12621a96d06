/**
 * `plain-json` is for a client that takes `application/json` and nothing else: by GraphQL over HTTP
 * (§6.4.1) it expects 200 even for a document that could not be run, as it cannot tell our 400 from
 * that of a proxy. Whoever takes anything, or says nothing, is told by the status.
 */
export type AnswerForm = 'json' | 'plain-json' | 'graphql-response'
export type Encoding = 'br' | 'gzip' | 'identity'

/** The form of answer an `Accept` header asks for; null when it wants none that we have. */
export const answerFormFor = remembered((accept: string): AnswerForm | null => {
  let best: { form: AnswerForm; quality: number } | null = null
  let takesAnything = false
  for (const { name, quality } of preferences(accept)) {
    const form = answerFormNamed(name)
    takesAnything ||= form === 'json' && quality > 0
    if (form && quality > (best?.quality ?? 0)) best = { form, quality }
  }
  return best?.form === 'plain-json' && takesAnything ? 'json' : (best?.form ?? null)
})

function answerFormNamed(name: string): AnswerForm | null {
  if (name === 'application/graphql-response+json') return 'graphql-response'
  if (name === 'application/json') return 'plain-json'
  return name === 'application/*' || name === '*/*' ? 'json' : null
}

/** The best compression the caller understands. */
export const encodingFor = remembered((acceptEncoding: string): Encoding => {
  const wanted = preferences(acceptEncoding).filter(({ quality }) => quality > 0)
  const understands = (name: string) => wanted.some((one) => one.name === name)
  if (understands('br')) return 'br'
  return understands('gzip') ? 'gzip' : 'identity'
})

/** Whether a body says that it is JSON, which is UTF-8 or nothing. */
export const isJson = remembered((contentType: string): boolean => {
  const [type, ...parameters] = contentType.toLowerCase().split(';')
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='))
  const utf8 = !charset || ['utf-8', 'utf8'].includes(charset.slice(8).replaceAll('"', ''))
  return type?.trim() === 'application/json' && utf8
})

function preferences(header: string): { name: string; quality: number }[] {
  return header.split(',').map((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((part) => part.startsWith('q='))?.slice(2)
    const value = quality === undefined ? 1 : Number(quality)
    return { name, quality: Number.isFinite(value) ? value : 0 }
  })
}

/** Clients send the same few headers for ever: what each means is worked out once. */
function remembered<T>(read: (header: string) => T): (header: string) => T {
  const known = new Map<string, T>()
  return (header) => {
    const seen = known.get(header)
    if (seen !== undefined) return seen
    const value = read(header)
    if (known.size >= 256) known.clear()
    if (header.length < 1024) known.set(header, value)
    return value
  }
}
