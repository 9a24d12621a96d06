import { isLocale, type Locale } from '../domain/locale.ts'
import type { OpenGate } from '../domain/gates/gates.ts'
import { channels, phases } from '../domain/vocabularies/attention.ts'
import { adviceMessages } from './gates-advice.ts'
import { blockingMessages } from './gates-blocking.ts'
import { fieldLabel } from './fields.ts'
import { say, type Label } from './words.ts'

/** What to do about each rule, by rule and field; rows of lists share their words. */
const messages: Readonly<Record<string, Label>> = { ...blockingMessages, ...adviceMessages }

/** The words for one rule that a sheet does not meet: what to do, and why where it is not plain. */
export function gateMessage(gate: OpenGate, language: string): string {
  const locale: Locale = isLocale(language) ? language : 'ca'
  const words = messages[messageKey(gate)] ?? messages[gate.rule]
  return words ? say(words, locale, valuesIn(gate, locale)) : gate.rule
}

/** `channels.0.url` and `channels.3.url` are the same thing to say. */
function messageKey({ rule, path, values = {} }: OpenGate): string {
  const place = `${rule} ${path.replace(/\.\d+(?=\.|$)/g, '')}`
  if (values.fee) return `${place} bracket`
  return values.dataService ? `${place} ${values.dataService}` : place
}

function valuesIn({ path, values = {} }: OpenGate, locale: Locale) {
  const { phase, channel } = values
  return {
    ...values,
    field: nameOfField(path, locale),
    ...(phases.has(phase) ? { phase: phases.label(phase, locale) } : {}),
    ...(channels.has(channel) ? { channel: channels.label(channel, locale) } : {}),
  }
}

/** What people call the field: its own name, whatever it stands in. */
const nameOfField = (path: string, locale: Locale): string =>
  fieldLabel(path.split('.').at(-1) ?? path)[locale]
