import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import type { Settings } from './env.ts'

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
    transportOptions: { url: settings.smtpUrl },
  })
  return (args) => {
    const mail = smtp(args)
    return {
      ...mail,
      sendEmail: async (message) => {
        mail.sendEmail(message).catch((err: unknown) => {
          args.payload.logger.error({ err, msg: 'mail not sent: SMTP_URL refused it' })
        })
      },
    }
  }
}

const unsentMail =
  (sender: { defaultFromAddress: string; defaultFromName: string }): EmailAdapter =>
  ({ payload }) => ({
    ...sender,
    name: 'unsent',
    sendEmail: async ({ to, subject }) => {
      payload.logger.info({ to, subject, msg: 'mail not sent: SMTP_URL is not set' })
    },
  })
