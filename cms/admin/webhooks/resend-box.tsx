'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { webhookWords } from '../../labels/webhooks.ts'
import { say } from '../../labels/words.ts'
import { post } from './post.ts'
import './webhooks.css'

/** Sends once more a notice that was given up. */
export function ResendBox() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [answer, setAnswer] = useState<'none' | 'resent' | { readonly problem: string }>('none')
  const words = (key: keyof typeof webhookWords) => say(webhookWords[key], i18n.language)

  if (!id || state !== 'failed') return null

  async function resend() {
    const told = await post(`${config.routes.api}/webhook-deliveries/${id}/resend`, i18n.language)
    setAnswer(told && !told.title ? 'resent' : { problem: told?.title ?? words('failed') })
  }

  if (answer === 'resent') return <p role="status">{words('resent')}</p>
  return (
    <div className="field-type cataleg-webhook">
      <Button onClick={() => void resend()} size="small" type="button">
        {words('resend')}
      </Button>
      {answer !== 'none' && <p role="alert">{answer.problem}</p>}
    </div>
  )
}
