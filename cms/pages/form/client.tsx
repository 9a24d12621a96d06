import { createRoot } from 'react-dom/client'
import { isLocale, sourceLocale } from '../../domain/locale.ts'
import { App } from './client/app.tsx'
import { switchLanguages } from './client/languages.ts'
import type { FormPageData } from './form-page.tsx'
import './form.css'
import './paper.css'

const holder = document.getElementById('form')
const written = document.getElementById('form-data')?.textContent

if (holder && written) {
  // Our own server wrote it into this very page, from a definition it had checked.
  const form = JSON.parse(written) as FormPageData
  const root = createRoot(holder)
  const show = (language: string): void =>
    root.render(<App form={form} locale={isLocale(language) ? language : sourceLocale} />)
  show(document.documentElement.lang)
  switchLanguages(show)
}
