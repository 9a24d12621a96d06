import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  readonly view: AdminViewServerProps
  readonly title: string
  readonly className: string
  /** Where this page is reached from, when not from the menu. */
  readonly from?: { readonly label: string; readonly url: string } | undefined
  /** In the place of a plain heading; it holds the heading then. */
  readonly header?: ReactNode
  readonly children: ReactNode
}

/** A page of our own inside the panel: its menu, its way back and a heading. */
export function PanelView({ view, title, className, from, header, children }: Props) {
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
      <Gutter className={className}>
        {header ?? <h1>{title}</h1>}
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
