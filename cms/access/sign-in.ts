import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { ValidationError } from 'payload'
import type { CollectionAfterErrorHook, CollectionBeforeOperationHook } from 'payload'
import { problem } from '../labels/problems.ts'

const hashPassword = promisify(pbkdf2)

/** Payload's own parameters for a password it would check (3.90.1). */
const iterations = 600_000
const keyLength = 32

/**
 * An account that does not exist, or is locked, costs the same work as one that does: otherwise
 * the time of the answer tells who works here.
 */
export const sameWorkForUnknownAccounts: CollectionBeforeOperationHook<'users'> = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'login') return args
  const { email, password } = signInOf(args)
  if (!email || !password) return args
  const account = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: collection.slug,
    req,
    select: { lockUntil: true },
    where: { email: { equals: email } },
  })
  const isLocked = Boolean(account?.lockUntil && new Date(account.lockUntil) > new Date())
  if (!account || isLocked) {
    await hashPassword(password, randomBytes(32).toString('hex'), iterations, keyLength, 'sha256')
  }
  return args
}

/** A locked account answers as a wrong password does: the difference would confirm the address. */
export const oneAnswerToFailedSignIn: CollectionAfterErrorHook = ({ error, req }) => {
  if (error.name !== 'LockedAuth') return
  const message = req.t('error:emailOrPasswordIncorrect')
  return { response: { errors: [{ name: 'AuthenticationError', message }] }, status: 401 }
}

function signInOf(args: unknown): { email: string; password: string } {
  const data = isRecord(args) && isRecord(args.data) ? args.data : {}
  const { email, password } = data
  return {
    email: typeof email === 'string' ? email.toLowerCase().trim() : '',
    password: typeof password === 'string' ? password : '',
  }
}

/** Payload asks for three characters; whoever chooses a password here chooses a long one. */
export const refuseWeakPassword: CollectionBeforeOperationHook<'users'> = ({
  args,
  operation,
  req,
}) => {
  const sets = ['create', 'update', 'resetPassword'].includes(operation)
  if (!sets || req.payloadAPI === 'local') return args
  const data: unknown = 'data' in args ? args.data : undefined
  const password = isRecord(data) ? data.password : undefined
  if (password === undefined || password === null) return args
  if (typeof password === 'string' && password.length >= 12 && new Set(password).size >= 5) {
    return args
  }
  const errors = [{ path: 'password', message: problem('weak-password', req.i18n.language) }]
  throw new ValidationError({ collection: 'users', errors, req }, req.t)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
