import type { CollectionConfig } from 'payload'

import { byAnotherAdministrator, byAdministrator } from '../cms/access/field-rules.ts'
import { administrators, anyStaff, never, updateAccount } from '../cms/access/record-rules.ts'
import {
  oneAnswerToFailedSignIn,
  refuseWeakPassword,
  sameWorkForUnknownAccounts,
} from '../cms/access/sign-in.ts'
import { languages, roles } from '../cms/domain/vocabularies/editorial.ts'
import { groups, labelsFor } from '../cms/labels/collections.ts'
import { help } from '../cms/labels/help.ts'
import { checkbox, day, list, one, plain, some, to, toMany } from './fields/basic.ts'

/** Roles, departments and being active are given by somebody else: nobody raises themselves. */
const given = { create: byAdministrator, update: byAnotherAdministrator }

/** A person who edits, reviews, attends or audits. Accounts are switched off, never deleted. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: labelsFor('users'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'departments'],
    group: groups.administration,
  },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 5,
    lockTime: 600_000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    forgotPassword: { expiration: 60 * 60 * 1000 },
  },
  access: {
    admin: ({ req }) => req.user?.collection === 'users' && req.user.active !== false,
    create: administrators,
    read: anyStaff,
    update: updateAccount,
    delete: never,
    unlock: ({ req }) => Boolean(administrators({ req })),
  },
  hooks: {
    beforeOperation: [sameWorkForUnknownAccounts, refuseWeakPassword],
    afterError: [oneAnswerToFailedSignIn],
  },
  fields: [
    { ...plain('name', { required: true, maxLength: 120 }), access: {} },
    { ...some('roles', roles, { required: true }), saveToJWT: true, access: given },
    { ...toMany('departments', 'departments'), access: given },
    { ...checkbox('active', { defaultValue: true, sidebar: true }), access: given },
    { ...checkbox('mayFix', { sidebar: true, help: help.mayFix }), access: given },
    {
      ...one('language', languages, { defaultValue: 'ca', sidebar: true, help: help.mailLanguage }),
      access: {},
    },
    list('absences', [
      { ...day('from', { required: true, width: '50%' }), access: {} },
      { ...day('until', { required: true, width: '50%' }), access: {} },
      { ...to('deputy', 'users'), access: {} },
    ]),
  ],
}
