/** One style for screen and paper, with nothing from elsewhere. */
export const packStyle = `:root { color-scheme: light; --ink: #16242f; --soft: #4a5a66; --line: #d3dbe0; --link: #0a5773; --alert: #8a1c12; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; color: var(--ink); background: #fff; font: 1.05rem/1.55 system-ui, sans-serif; }
header, footer { color: var(--soft); font-size: .9rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; border-bottom: 1px solid var(--line); }
header nav { display: flex; gap: 1rem; align-items: center; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); }
h1 { line-height: 1.2; } h2 { margin-top: 2rem; font-size: 1.25rem; } h3 { font-size: 1.05rem; }
a { color: var(--link); } a:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.summary { font-size: 1.15rem; } .warning { color: var(--alert); font-weight: 600; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
table { border-collapse: collapse; } th, td { padding: .35rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
input { width: 100%; padding: .6rem; border: 1px solid var(--soft); border-radius: 4px; font: inherit; }
.titles { padding: 0; list-style: none; } .titles li { padding: .35rem 0; border-bottom: 1px solid var(--line); } .titles small { color: var(--soft); }
@media print { header nav, form { display: none; } a { color: inherit; } }
`

/** Keeps of the list what the words begin or hold, without accents; the list is whole without it. */
export const packSearch = `(() => {
  const plain = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f·]/g, '').toLowerCase()
  const input = document.querySelector('#find')
  const said = document.querySelector('#found')
  const items = [...document.querySelectorAll('.titles li')].map((item) => [item, plain(item.dataset.words)])
  input.form.hidden = false
  input.form.addEventListener('submit', (event) => event.preventDefault())
  input.addEventListener('input', () => {
    const words = plain(input.value).split(/\\s+/).filter(Boolean)
    let shown = 0
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => text.includes(word))
      if (!item.hidden) shown += 1
    }
    said.textContent = shown ? said.dataset.found.replace('{n}', shown) : said.dataset.nothing
  })
})()
`
