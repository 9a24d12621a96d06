'use client'

import { Button, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import { transitionWords } from '../../labels/transitions.ts'
import { say } from '../../labels/words.ts'
import type { GateToMeet } from './ask-transition.ts'
import { focusField } from './focus-field.ts'
import './edit.css'

interface Props {
  readonly says: string
  readonly gates: readonly GateToMeet[]
  readonly onClose: () => void
  readonly onReload?: () => void
  /** What would let it through all the same, if somebody says that it is meant. */
  readonly wayOn?: { readonly label: string; readonly take: () => void }
}

/** Why an action was refused. It stays beside the form while its gaps are filled in. */
export function RefusalPanel({ says, gates, onClose, onReload, wayOn }: Props) {
  const { i18n } = useTranslation()
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = useId()
  const words = (text: keyof typeof transitionWords) => say(transitionWords[text], i18n.language)
  useEffect(() => heading.current?.focus(), [says])

  const goTo = (gate: GateToMeet) => {
    if (gate.locale && gate.locale !== locale) return router.push(`?locale=${gate.locale}`)
    focusField(getEntityConfig({ collectionSlug })?.fields ?? [], gate.path)
  }

  return createPortal(
    <section aria-labelledby={title} className="cataleg-refusal">
      <h2 className="cataleg-refusal__title" id={title} ref={heading} tabIndex={-1}>
        {words('refused')}
      </h2>
      <p>{says}</p>
      {gates.length > 0 && (
        <>
          <p>{words('missing')}</p>
          <ul className="cataleg-refusal__gates">
            {gates.map((gate) => (
              <li key={`${gate.rule} ${gate.path}`}>
                <button className="cataleg-refusal__gate" onClick={() => goTo(gate)} type="button">
                  {gate.message}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="cataleg-refusal__actions">
        {onReload && (
          <Button margin={false} onClick={() => (onReload(), onClose())} size="small" type="button">
            {words('reload')}
          </Button>
        )}
        {wayOn && (
          <Button margin={false} onClick={wayOn.take} size="small" type="button">
            {wayOn.label}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">
          {words('close')}
        </Button>
      </div>
    </section>,
    document.body,
  )
}
