/**
 * Changes the page's language in place. Answers live only in this page's memory, so a plain link
 * to the other language would throw away what the person has written.
 */
export function switchLanguages(show: (language: string) => void): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('.languages a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void replaceTexts(link.href).then(show, () => location.assign(link.href))
  })
}

async function replaceTexts(address: string): Promise<string> {
  const response = await fetch(address, { headers: { Accept: 'text/html' } })
  if (!response.ok) throw new Error(`The page answered ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of ['header', '#intro']) {
    const [mine, theirs] = [document.querySelector(part), page.querySelector(part)]
    if (mine && theirs) mine.replaceWith(document.adoptNode(theirs))
  }
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  history.replaceState(null, '', address)
  document.querySelector<HTMLElement>('.languages [aria-current]')?.focus()
  return page.documentElement.lang
}
