import type { Field } from 'payload'
import { requirementChecks } from '../../cms/domain/vocabularies/requirements.ts'
import {
  audiences,
  electronicOnly,
  representations,
} from '../../cms/domain/vocabularies/procedure.ts'
import { checkbox, list, one, some, text, longText, to } from '../fields/basic.ts'
import { richText } from '../fields/rich-text.ts'

/** 3 Who may ask for it, and what they must meet. */
export const eligibility: Field[] = [
  some('audiences', audiences),
  richText({ name: 'whoCanApply' }),
  list('requirements', [
    longText('text', { maxLength: 500 }),
    one('verifiedBy', requirementChecks, { width: '50%' }),
    to('evidence', 'evidence-types', { width: '50%' }),
    to('dataService', 'data-services', { width: '50%' }),
    to('legalResource', 'legal-resources', { width: '50%' }),
  ]),
  one('representation', representations),
  checkbox('assistedFiling'),
  some('electronicOnlyFor', electronicOnly),
  text('spatialCoverage', { maxLength: 200 }),
]
