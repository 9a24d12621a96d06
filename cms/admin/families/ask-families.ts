import type { FieldInheritance } from '../../domain/inheritance/inheritance.ts'

/** A sheet beside its template, as the server tells it. */
export interface InheritanceTold {
  readonly template: {
    readonly id: string
    readonly code: string
    readonly name: Readonly<Record<string, string>>
    readonly edition: number
  } | null
  readonly edition: number | null
  readonly fields: readonly FieldInheritance[]
}

export interface SheetTold {
  readonly id: string
  readonly code: string
  readonly title: Readonly<Record<string, string>>
  readonly mayEdit: boolean
  readonly overridden: readonly string[]
  readonly changes: readonly FieldInheritance[]
}

export interface AppliedTold {
  readonly id: string
  readonly changed: readonly string[]
  readonly refused?: string
}

export type Answer<T> = { readonly data: T } | { readonly says: string | null }

/** Asks one of the doors of families; a refusal comes in the reader's words. */
export async function ask<T>(address: string, language: string, body?: object): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const told: unknown = await response.json()
    if (response.ok) return { data: told as T }
    const { title, errors } = told as { title?: string; errors?: readonly { message?: string }[] }
    return { says: title ?? errors?.[0]?.message ?? null }
  } catch {
    return { says: null }
  }
}
