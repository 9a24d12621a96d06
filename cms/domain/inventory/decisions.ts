import { dispositions, type Disposition } from '../vocabularies/governance.ts'

/** What somebody decides about a row. */
export interface Decision {
  readonly disposition: Disposition
  readonly justification: string | null
  /** Of a merge or a variant: the sheet that stays; of a question, the sheet it is about. */
  readonly target: string | null
  /** In the place of a sheet that is not made yet: the row that it will be made from. */
  readonly mergeInto: string | null
  /** Of a row that belongs to another administration: where it is there. */
  readonly movedTo: string | null
}

/** What carrying a decision out does. */
export interface Effect {
  readonly makes: 'sheet' | 'question' | null
  /** The title becomes another name of the target sheet. */
  readonly names: boolean
  /** The text goes to the target, for its editor to work in. */
  readonly bringsText: boolean
  /** What the old address answers from then on. */
  readonly redirect: '301' | '410' | null
}

const nothing: Effect = { makes: null, names: false, bringsText: false, redirect: null }

/** By disposition; a row without an old address has no redirect. */
export const effects: Readonly<Record<Disposition, Effect>> = {
  pending: nothing,
  keep: { ...nothing, makes: 'sheet', redirect: '301' },
  rewrite: { ...nothing, makes: 'sheet', redirect: '301' },
  merge: { ...nothing, names: true, redirect: '301' },
  variant: { ...nothing, names: true, bringsText: true, redirect: '301' },
  faq: { ...nothing, makes: 'question', redirect: '301' },
  move: { ...nothing, redirect: '301' },
  delete: { ...nothing, redirect: '410' },
}

/** The order of the keys 1 to 7 in the panel. */
export const decidable = dispositions.codes.filter((code) => code !== 'pending')

export type DecisionFault = 'target-needed' | 'address-needed' | 'justification-needed'

/** What a decision lacks; null for one that can be taken. */
export function faultOfDecision(decision: Decision): DecisionFault | null {
  const { disposition, justification, target, mergeInto, movedTo } = decision
  if (effects[disposition].names && !target && !mergeInto) return 'target-needed'
  if (disposition === 'move' && !movedTo) return 'address-needed'
  if (disposition === 'delete' && !justification?.trim()) return 'justification-needed'
  return null
}
