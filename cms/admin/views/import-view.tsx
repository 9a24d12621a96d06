import type { AdminViewServerProps } from 'payload'

import { importWords } from '../../labels/import-page.ts'
import { say } from '../../labels/words.ts'
import { ImportForm } from './import-form.tsx'
import { PanelView } from './panel-view.tsx'
import './import.css'

/** `/admin/importacio`: sheets of another system come in here, as drafts. */
export function ImportView(view: AdminViewServerProps) {
  const { req, permissions } = view.initPageResult
  const { language } = req.i18n
  const mayImport = permissions.collections?.procedures?.create
  return (
    <PanelView className="cataleg-import" title={say(importWords.title, language)} view={view}>
      <p className="cataleg-import__intro">
        {say(mayImport ? importWords.intro : importWords.mayNot, language)}
      </p>
      {mayImport && <ImportForm />}
    </PanelView>
  )
}
