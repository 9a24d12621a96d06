'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { webhookWords } from '../../labels/webhooks.ts'
import { say } from '../../labels/words.ts'
import { post } from './post.ts'
import './webhooks.css'

/** Makes the secret of a consumer, and shows it this once. */
export function SecretBox() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const madeAt = useFormFields(([fields]) => fields.secretMadeAt?.value)
  const [secret, setSecret] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isCopied, setIsCopied] = useState(false)
  const words = (key: keyof typeof webhookWords) => say(webhookWords[key], i18n.language)

  if (!id) return null
  const hasOne = Boolean(madeAt) || secret !== null

  async function make() {
    setIsCopied(false)
    const told = await post(`${config.routes.api}/webhooks/${id}/secret`, i18n.language)
    setSecret(told?.secret ?? null)
    setProblem(told?.secret ? null : (told?.title ?? words('failed')))
  }

  async function copy() {
    if (secret) await navigator.clipboard.writeText(secret)
    setIsCopied(true)
  }

  return (
    <section aria-label={words('secretTitle')} className="field-type cataleg-webhook">
      <h2 className="cataleg-webhook__title">{words('secretTitle')}</h2>
      {secret ? (
        <>
          <p role="status">{words('secretOnce')}</p>
          <code className="cataleg-webhook__secret">{secret}</code>
          <Button buttonStyle="secondary" onClick={() => void copy()} size="small" type="button">
            {words(isCopied ? 'copied' : 'copy')}
          </Button>
        </>
      ) : (
        <>
          <p>{words(hasOne ? 'secretAnew' : 'secretNone')}</p>
          <Button buttonStyle="secondary" onClick={() => void make()} size="small" type="button">
            {words(hasOne ? 'secretMakeAnew' : 'secretMake')}
          </Button>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}
