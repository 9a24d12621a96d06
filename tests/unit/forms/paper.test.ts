import { describe, expect, it } from 'vitest'
import { demoForms } from '../../../demo/forms/all-forms.ts'
import { domiciliacioRebuts as directDebit } from '../../../demo/forms/domiciliacio-rebuts.ts'
import { toPaper } from '../../../forms/paper.ts'
import type { PaperBlock, PaperField } from '../../../forms/paper.ts'

const fieldsOf = (blocks: readonly PaperBlock[]): PaperField[] =>
  blocks.flatMap((block) =>
    block.kind === 'field' ? [block] : 'blocks' in block ? fieldsOf(block.blocks) : [],
  )

describe('a form on paper', () => {
  it.each(demoForms.map((form) => [form.code, form] as const))(
    'has a label in every language for every box: %s',
    (_, form) => {
      for (const locale of ['ca', 'es', 'en'] as const) {
        const fields = fieldsOf(toPaper(form, locale))
        expect(fields.length).toBeGreaterThan(5)
        expect(fields.filter(({ label }) => label === '')).toEqual([])
      }
    },
  )

  it('gives an account as many boxes as it has digits', () => {
    const iban = fieldsOf(toPaper(directDebit, 'ca')).find(({ label }) => label === 'IBAN')
    expect(iban?.box).toEqual({ shape: 'boxes', groups: [4, 4, 4, 4, 4, 4] })
  })

  it('calls optional only what nobody must fill in', () => {
    const optional = fieldsOf(toPaper(directDebit, 'ca')).filter(({ required }) => !required)
    expect(optional.map(({ label }) => label)).toEqual(['Correu electrònic', 'Telèfon'])
  })

  it('says in which case a part must be filled in', () => {
    const [, , account] = toPaper(directDebit, 'ca')
    expect(account).toMatchObject({
      title: 'El compte bancari',
      when: 'Què voleu fer? Domiciliar per primera vegada / Canviar el compte',
    })
  })
})
