/*
 * Telephone extensions and people's own mailboxes are for colleagues. A public text that tells one
 * sends citizens past the counter, to somebody who may have left. Mailboxes of a service
 * (`proteccio.dades@…`) are public: only those named for a person are not.
 */

const extension =
  /(?<![\p{L}\p{N}])(?:ext(?:ensi[oó]n?)?\.?|extensi[oó]|interfon)\s*:?\s*(\d{3,6})(?!\d)/iu

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** Names people here are called by; `marta.soler@` is Marta's, `medi.ambient@` is nobody's. */
const givenNames = new Set(
  `adria aida alba albert alberto alejandra alejandro alex ana andrea angel angela angels anna antoni
  antonia antonio ariadna arnau carla carles carlos carme carmen caterina clara conxa cristian cristina
  daniel david dolors eduard eduardo elena elisabet elisenda emma enric enrique esther eugenia eva
  ferran fernando francesc francesca francisco gemma gerard gloria guillem helena irene isabel ivan
  jaume javier joan joana joaquim jordi jorge josep jose juan judit julia laia laura lluis luis lluisa
  lourdes manel manuel marc maria mariona marina marta marti mateu mercedes merce miguel miquel mireia
  monica montse montserrat nicolau nuria oriol oscar pablo patricia pau paula pedro pere pilar pol
  quim rafael ramon raquel raul ricard ricardo robert roger rosa rosario ruben sandra santi sara
  sergi sergio silvia sofia sonia susanna teresa toni veronica vicenc victor xavier yolanda`.split(
    /\s+/,
  ),
)

/** The first thing in a public text that only colleagues should know; null when there is none. */
export function tellsOfTheInside(text: string): string | null {
  const called = extension.exec(text)
  if (called) return called[0].trim()
  for (const [found] of text.matchAll(address)) {
    if (isPersonal(found)) return found
  }
  return null
}

function isPersonal(mailbox: string): boolean {
  const local = withoutAccents(mailbox.slice(0, mailbox.indexOf('@')))
  const parts = local.split(/[._-]/).filter((part) => part !== '')
  const [first = ''] = parts
  return parts.length > 1 && (givenNames.has(first) || /^[a-z]$/.test(first))
}

const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
