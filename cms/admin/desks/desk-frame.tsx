import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import './desks.css'
import './translation.css'

interface Props {
  readonly view: AdminViewServerProps
  readonly title: string
  readonly intro?: string
  /** Where this page is reached from, when not from the menu. */
  readonly from?: { readonly label: string; readonly url: string }
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The page of a desk in the frame of the panel. */
export function DeskFrame({ view, title, intro, from, actions, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
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
      <SetStepNav nav={[...(from ? [from] : []), { label: title }]} />
      <Gutter className="cataleg-desk">
        <header className="cataleg-desk__header">
          <div>
            <h1>{title}</h1>
            {intro && <p className="cataleg-desk__intro">{intro}</p>}
          </div>
          {actions}
        </header>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
