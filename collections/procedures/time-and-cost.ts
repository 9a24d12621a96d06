import type { Field } from 'payload'
import { paymentMeans, paymentMoments } from '../../cms/domain/vocabularies/evidence.ts'
import {
  appealKinds,
  exOfficioStarts,
  initiations,
  periodicities,
  silences,
  termStarts,
  termUnits,
} from '../../cms/domain/vocabularies/procedure.ts'
import { help } from '../../cms/labels/help.ts'
import {
  address,
  checkbox,
  day,
  group,
  list,
  number,
  one,
  plain,
  some,
  text,
  to,
  toMany,
} from '../fields/basic.ts'
import { richText } from '../fields/rich-text.ts'
import { hasFee, hasWindows, isProcedure, startsExOfficio, startsOnRequest } from './conditions.ts'

const legal = true

const term = (name: string): Field =>
  group(name, [
    number('value', { min: 0, width: '50%', legal }),
    one('unit', termUnits, { width: '50%', legal }),
  ])

/** 6 When: periods, terms, silence, appeals. */
export const time: Field[] = [
  one('periodicity', periodicities, { defaultValue: 'continuous' }),
  list(
    'windows',
    [
      day('from', { required: true, width: '50%' }),
      day('until', { required: true, width: '50%' }),
      plain('call', { maxLength: 200 }),
      address('url'),
    ],
    { when: hasWindows },
  ),
  text('applicationDeadline', { maxLength: 300, help: help.applicationDeadline }),
  some('initiation', initiations, { legal }),
  some('exOfficioStarts', exOfficioStarts, { legal, when: startsExOfficio }),
  group(
    'resolutionTerm',
    [
      number('value', { min: 0, width: '33%', legal }),
      one('unit', termUnits, { width: '33%', legal }),
      one('startsAt', termStarts, { width: '33%', legal }),
      to('legalResource', 'legal-resources', { legal }),
    ],
    { when: isProcedure },
  ),
  group('averageTime', [
    number('value', { min: 0, width: '33%' }),
    one('unit', termUnits, { width: '33%' }),
    plain('source', { width: '33%', maxLength: 200 }),
    day('updatedOn', { width: '33%' }),
  ]),
  group(
    'silence',
    [
      one('onRequest', silences, { legal, when: startsOnRequest, help: help.silence }),
      one('exOfficio', silences, { legal, when: startsExOfficio }),
      to('legalResource', 'legal-resources', { legal }),
    ],
    {},
  ),
  checkbox('exhaustsAdministrativeRoute', { legal, when: isProcedure }),
  list(
    'appeals',
    [
      one('kind', appealKinds, { required: true, legal }),
      text('body', { maxLength: 200 }),
      term('term'),
    ],
    { when: isProcedure },
  ),
]

/** 7 Cost. */
export const cost: Field[] = [
  checkbox('feeRequired'),
  toMany('fees', 'fees', { when: hasFee, legal }),
  richText({ name: 'reductions' }),
  group('payment', [one('moment', paymentMoments), some('means', paymentMeans)], { when: hasFee }),
]
