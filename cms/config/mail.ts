import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'

import type { Settings } from './env.ts'

/** Sends and waits for the answer of the mail server; throws what it says. */
export type Deliver = (message: SendEmailOptions) => Promise<'sent' | 'unsent'>

type Adapter = ReturnType<EmailAdapter> & { readonly deliver: Deliver }

/**
 * Mail leaves in the background: a slow or dead mail server never holds an answer back, nor tells
 * by its slowness that an account exists. Without SMTP_URL the log says what was not sent, and to
 * whom, but not its text: reset links are secrets.
 */
export async function mailAdapter(settings: Settings): Promise<EmailAdapter> {
  const host = new URL(settings.publicUrl).hostname
  const sender = { defaultFromAddress: `no-reply@${host}`, defaultFromName: 'Catàleg' }
  if (!settings.smtpUrl) return unsentMail(sender)

  const smtp = await nodemailerAdapter({
    ...sender,
    skipVerify: true,
    transportOptions: {
      url: settings.smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
  })
  return (args): Adapter => {
    const mail = smtp(args)
    return {
      ...mail,
      sendEmail: async (message) => {
        mail.sendEmail(message).catch((err: unknown) => {
          args.payload.logger.error({ err, msg: 'mail not sent: SMTP_URL refused it' })
        })
      },
      deliver: async (message) => {
        await mail.sendEmail(message)
        return 'sent'
      },
    }
  }
}

const unsentMail =
  (sender: { defaultFromAddress: string; defaultFromName: string }): EmailAdapter =>
  ({ payload }): Adapter => {
    const tell = ({ to, subject }: SendEmailOptions) =>
      payload.logger.info({ to, subject, msg: 'mail not sent: SMTP_URL is not set' })
    return {
      ...sender,
      name: 'unsent',
      sendEmail: async (message) => tell(message),
      deliver: async (message) => {
        tell(message)
        return 'unsent'
      },
    }
  }

/** The way to send mail and know what came of it. */
export const deliveryOf = ({ email }: Payload): Deliver => (email as unknown as Adapter).deliver
