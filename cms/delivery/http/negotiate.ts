export type AnswerType = 'application/json' | 'application/graphql-response+json'
export type Encoding = 'br' | 'gzip' | 'identity'

/** The form of answer an `Accept` header asks for; null when it wants none that we have. */
export const answerTypeFor = remembered((accept: string): AnswerType | null => {
  let best: { type: AnswerType; quality: number } | null = null
  for (const { name, quality } of preferences(accept)) {
    const type = answerTypeNamed(name)
    if (type && quality > (best?.quality ?? 0)) best = { type, quality }
  }
  return best?.type ?? null
})

function answerTypeNamed(name: string): AnswerType | null {
  if (name === 'application/graphql-response+json') return name
  return ['application/json', 'application/*', '*/*'].includes(name) ? 'application/json' : null
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
