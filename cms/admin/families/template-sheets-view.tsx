import type { AdminViewServerProps } from 'payload'

import { familyWords } from '../../labels/families.ts'
import { say } from '../../labels/words.ts'
import { PanelView } from '../views/panel-view.tsx'
import { TemplateSheets } from './template-sheets.tsx'
import './families.css'

/** `/admin/plantilles/:id`: a template beside every sheet that takes from it. */
export function TemplateSheetsView(view: AdminViewServerProps) {
  const { language } = view.initPageResult.req.i18n
  const segments = view.params?.segments
  const template = Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
  return (
    <PanelView
      className="cataleg-template"
      title={say(familyWords.applyTitle, language)}
      view={view}
    >
      <p className="cataleg-template__intro">{say(familyWords.applyIntro, language)}</p>
      <TemplateSheets template={template} />
    </PanelView>
  )
}
