import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { importWords } from '../../labels/import-page.ts'
import { say } from '../../labels/words.ts'
import { ImportForm } from './import-form.tsx'
import './import.css'

/** `/admin/importacio`: sheets of another system come in here, as drafts. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { language } = req.i18n
  const title = say(importWords.title, language)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="cataleg-import">
        <h1>{title}</h1>
        {permissions.collections?.procedures?.create ? (
          <>
            <p className="cataleg-import__intro">{say(importWords.intro, language)}</p>
            <ImportForm />
          </>
        ) : (
          <p className="cataleg-import__intro">{say(importWords.mayNot, language)}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
