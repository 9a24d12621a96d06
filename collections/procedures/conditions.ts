import type { Condition } from 'payload'
import { digitalChannels, type ChannelCode } from '../../cms/domain/vocabularies/attention.ts'

/* What does not apply is not asked. These hide fields on the screen; they permit nothing. */

export const isProcedure: Condition = (data) => data?.kind === 'P'
export const hasFee: Condition = (data) => data?.feeRequired === true
export const needsEvidence: Condition = (data) => data?.noEvidenceNeeded !== true
export const hasGenericForm: Condition = (data) => data?.genericForm === true
export const hasWindows: Condition = (data) =>
  data?.periodicity === 'windows' || data?.periodicity === 'call'
export const isManagedElsewhere: Condition = (data) =>
  Boolean(data?.competence) && data?.competence !== 'own'
export const startsOnRequest: Condition = (data) =>
  Array.isArray(data?.initiation) && data.initiation.includes('on-request')
export const startsExOfficio: Condition = (data) =>
  Array.isArray(data?.initiation) && data.initiation.includes('ex-officio')
export const isFiledOnline: Condition = (data) =>
  Array.isArray(data?.channels) &&
  data.channels.some((one: { channel?: string }) => one.channel === 'seu' || one.channel === 'app')
export const isExcludedFromChatbot: Condition = (_data, siblings) => siblings?.excluded === true
export const isConsulted: Condition = (_data, siblings) =>
  ['via-oberta', 'unless-opposed'].includes(String(siblings?.obtainedBy))
export const isConditional: Condition = (_data, siblings) => siblings?.obligation === 'conditional'
export const isDigital: Condition = (_data, siblings) =>
  digitalChannels.includes(siblings?.channel as ChannelCode)
export const isAttended: Condition = (_data, siblings) =>
  ['in-person', 'video', 'phone', 'home'].includes(String(siblings?.channel))
export const hasIncident: Condition = (_data, siblings) =>
  Boolean(siblings?.status) && siblings?.status !== 'normal'
export const hasVideo: Condition = (_data, siblings) =>
  Boolean(siblings?.kind) && siblings?.kind !== 'none'
export const isImported: Condition = (data: Record<string, { source?: string } | undefined>) =>
  Boolean(data.imported?.source)
export const isRetired: Condition = (data) => data?.state === 'retired'
