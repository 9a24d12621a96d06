import type { Field } from 'payload'
import {
  procedureKinds,
  regimes,
  relations,
  siaStates,
} from '../../cms/domain/vocabularies/procedure.ts'
import { help } from '../../cms/labels/help.ts'
import {
  checkbox,
  day,
  group,
  list,
  one,
  plain,
  text,
  longText,
  to,
  toMany,
} from '../fields/basic.ts'
import { richText } from '../fields/rich-text.ts'

/** 1 Identification: what it is and what people call it. */
export const identity: Field[] = [
  text('title', { required: true, maxLength: 80, index: true, help: help.title }),
  text('officialName', { maxLength: 400, help: help.officialName }),
  text('slug', { maxLength: 100 }),
  list('alternativeNames', [text('name', { maxLength: 120 })], { help: help.alternativeNames }),
  longText('summary', { maxLength: 160, help: help.summary }),
  richText({ name: 'description' }),
  one('kind', procedureKinds, { width: '50%' }),
  one('regime', regimes, { width: '50%' }),
  to('family', 'families', { index: true }),
  toMany('topics', 'topics'),
  toMany('lifeEvents', 'life-events'),
  list('related', [to('procedure', 'procedures'), one('relation', relations)]),
  group('sia', [
    plain('code', { maxLength: 20, width: '33%' }),
    one('state', siaStates, { width: '33%' }),
    day('date', { width: '33%' }),
    plain('error', { maxLength: 500 }),
  ]),
  checkbox('shared'),
  checkbox('internal', { help: help.internal }),
]
