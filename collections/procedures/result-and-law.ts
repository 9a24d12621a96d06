import type { Field } from 'payload'
import { channels, phases } from '../../cms/domain/vocabularies/attention.ts'
import {
  deliveries,
  notifications,
  outputKinds,
  stepActors,
} from '../../cms/domain/vocabularies/procedure.ts'
import {
  address,
  checkbox,
  file,
  group,
  list,
  longText,
  one,
  plain,
  some,
  text,
  to,
} from '../fields/basic.ts'
import { richText } from '../fields/rich-text.ts'

/** 8 What one obtains, and the way there. */
export const result: Field[] = [
  list('outputs', [
    text('name', { required: true, maxLength: 200 }),
    one('kind', outputKinds, { width: '50%' }),
    text('validity', { maxLength: 120, width: '50%' }),
    some('deliveries', deliveries, { width: '50%' }),
  ]),
  group('tracking', [address('url'), some('channels', channels)]),
  one('notification', notifications),
  list('steps', [
    text('title', { required: true, maxLength: 120 }),
    longText('text', { maxLength: 1000 }),
    one('actor', stepActors, { width: '33%' }),
    one('phase', phases, { width: '33%' }),
    text('term', { maxLength: 120, width: '33%' }),
  ]),
  group('flowchart', [file('image'), longText('source', { localized: false, maxLength: 10_000 })]),
  richText({ name: 'otherInformation' }),
]

/** 9 Law: norms, data protection, records. */
export const law: Field[] = [
  list('legalResources', [
    to('resource', 'legal-resources', {
      required: true,
      legal: true,
      label: { ca: 'Norma', es: 'Norma', en: 'Norm' },
    }),
    plain('article', { maxLength: 120, legal: true }),
  ]),
  group('dataProtection', [
    checkbox('processesData', { legal: true }),
    text('activity', { maxLength: 300 }),
    longText('purpose', { maxLength: 1000 }),
    text('legalBasis', { maxLength: 300 }),
    text('recipients', { maxLength: 500 }),
    text('retention', { maxLength: 300 }),
    address('url', { legal: true }),
  ]),
  group('records', [
    plain('classification', { maxLength: 60 }),
    plain('series', { maxLength: 120 }),
    plain('appraisal', { maxLength: 60 }),
  ]),
]
