/** Spellings of one sound in Catalan and Spanish, applied in order to a lower-case word. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/·/g, ''],
  [/ç/g, 's'],
  [/tx|tch|ch|ix|ig$/g, 'x'],
  [/ph/g, 'f'],
  [/h/g, ''],
  [/ny|ñ|nn/g, 'n'],
  [/qu(?=[eiéèíï])|q|k/g, 'c!'],
  [/c(?=[eiéèíï])/g, 's'],
  [/c!/g, 'c'],
  [/gu(?=[eiéèíï])/g, 'g!'],
  [/t?g(?=[eiéèíï])|t?j|dj/g, 'j'],
  [/g!/g, 'g'],
  [/[vw]/g, 'b'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/m(?=[pbfn])/g, 'n'],
]

/**
 * A key two spellings share when they sound alike in eastern Catalan: `llisensia` and
 * `llicència`, `avitatge` and `habitatge`. For finding what a misspelling meant, after
 * nothing else did; too coarse for anything more.
 */
export function soundOf(surface: string): string {
  let sound = surface
  for (const [pattern, letter] of rules) sound = sound.replace(pattern, letter)
  return sound
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[nl])t$|r$/, '')
}
