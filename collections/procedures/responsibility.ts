import type { Field } from 'payload'
import { competences } from '../../cms/domain/vocabularies/procedure.ts'
import { address, group, one, plain, text, longText, to, toMany } from '../fields/basic.ts'
import { isManagedElsewhere, isProcedure } from './conditions.ts'

/** 2 Responsibility: who answers for it. */
export const responsibility: Field[] = [
  to('competentAuthority', 'departments'),
  to('processingUnit', 'departments', { when: isProcedure }),
  text('resolvingBody', { maxLength: 200, when: isProcedure }),
  one('competence', competences, { defaultValue: 'own' }),
  group('externalManager', [text('name', { maxLength: 200 }), address('url')], {
    when: isManagedElsewhere,
  }),
  to('interlocutor', 'users'),
  to('deputy', 'users'),
  group('internalContact', [
    plain('name', { maxLength: 120, width: '50%' }),
    plain('extension', { maxLength: 20, width: '50%' }),
    plain('email', { maxLength: 200 }),
    text('hours', { maxLength: 200 }),
    longText('doNotHandOff', { maxLength: 1000 }),
  ]),
  toMany('contactPoints', 'service-points'),
]
