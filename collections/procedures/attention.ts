import type { Field } from 'payload'
import { channels, levels, phases } from '../../cms/domain/vocabularies/attention.ts'
import { help } from '../../cms/labels/help.ts'
import { group, list, longText, number, one, plain, text, to, toMany } from '../fields/basic.ts'

/** 10 Attention: who does what in each phase, what to say, whom to hand over to. Staff only. */
export const attention: Field[] = [
  longText('spokenAnswer', { maxLength: 300, help: help.spokenAnswer }),
  list(
    'attention',
    [
      one('phase', phases, { required: true, width: '33%' }),
      one('level', levels, { required: true, width: '33%' }),
      one('channel', channels, { width: '33%' }),
      one('supportLevel', levels, { width: '33%' }),
      number('targetMinutes', { min: 0, max: 480, width: '33%' }),
      plain('slaClause', { maxLength: 40, width: '33%' }),
      longText('does', { maxLength: 600 }),
      longText('doesNot', { maxLength: 600 }),
      to('protocol', 'protocols'),
    ],
    { help: help.attention },
  ),
  group('handoff', [
    longText('when', { maxLength: 600 }),
    to('to', 'departments'),
    text('how', { maxLength: 300 }),
    longText('dataToCollect', { maxLength: 600 }),
    text('committedAnswer', { maxLength: 300 }),
  ]),
  list('commonMistakes', [text('text', { maxLength: 300 })]),
  list('diagnosticQuestions', [text('text', { maxLength: 300 })]),
  toMany('protocols', 'protocols'),
  number('attentionMinutes', { min: 0, max: 480, width: '33%' }),
  plain('queueCode', { maxLength: 20, width: '33%' }),
  plain('appointmentCode', { maxLength: 20, width: '33%' }),
]
