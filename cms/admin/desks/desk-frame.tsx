import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { PanelView } from '../views/panel-view.tsx'
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
  const header = (
    <header className="cataleg-desk__header">
      <div>
        <h1>{title}</h1>
        {intro && <p className="cataleg-desk__intro">{intro}</p>}
      </div>
      {actions}
    </header>
  )
  return (
    <PanelView className="cataleg-desk" from={from} header={header} title={title} view={view}>
      {children}
    </PanelView>
  )
}
