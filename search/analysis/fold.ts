/** Lower case, without accents: what two spellings of a word have in common. `Sol·licitud` → `sollicitud`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}·]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
