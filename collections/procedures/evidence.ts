import type { Field } from 'payload'
import {
  frontOfficeChecks,
  obligations,
  obtainedBys,
  presentations,
} from '../../cms/domain/vocabularies/evidence.ts'
import { help } from '../../cms/labels/help.ts'
import { checkbox, json, list, one, plain, text, to } from '../fields/basic.ts'
import { isConditional, isConsulted, needsEvidence } from './conditions.ts'

/** 5 Documents: what the person brings and what the administration gets by itself. */
export const evidence: Field[] = [
  checkbox('noEvidenceNeeded'),
  list(
    'evidence',
    [
      to('type', 'evidence-types', {
        required: true,
        label: { ca: 'Document', es: 'Documento', en: 'Document' },
      }),
      one('obligation', obligations, { defaultValue: 'required', width: '50%' }),
      one('obtainedBy', obtainedBys, {
        defaultValue: 'person',
        width: '50%',
        help: help.obtainedBy,
      }),
      to('dataService', 'data-services', { when: isConsulted }),
      text('condition', { maxLength: 300, when: isConditional }),
      json('rule', { when: isConditional }),
      one('presentation', presentations, { width: '50%' }),
      one('frontOfficeCheck', frontOfficeChecks, { width: '50%' }),
      plain('formats', { maxLength: 200 }),
      text('note', { maxLength: 500 }),
    ],
    { when: needsEvidence },
  ),
]
