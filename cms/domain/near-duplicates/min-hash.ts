/*
 * MinHash with bands: sets that have much in common end in the same bucket, most of the others do
 * not, without comparing each with each.
 */

/** 32 bits of a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

export interface Bands {
  readonly bands: number
  readonly rows: number
}

/** One key per band; two sets of similarity s share one with probability 1 − (1 − s^rows)^bands. */
export function bandKeys(set: Iterable<number>, { bands, rows }: Bands): string[] {
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  let isEmpty = true
  for (const item of set) {
    isEmpty = false
    for (let n = 0; n < least.length; n += 1) {
      const mixed = mix(item, n)
      if (mixed < least[n]!) least[n] = mixed
    }
  }
  if (isEmpty) return []
  return Array.from(
    { length: bands },
    (_, band) => `${band}:${least.subarray(band * rows, (band + 1) * rows).join('.')}`,
  )
}

/** A different shuffling of the numbers for each n. */
function mix(item: number, n: number): number {
  let value = Math.imul(item ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
