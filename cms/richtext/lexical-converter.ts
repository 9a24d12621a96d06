import { tokenOf } from '../domain/shared-values.ts'
import { sharedValueType } from './grammar.ts'
import { codeOfValue } from './shared-value.ts'

/**
 * For the day Payload has no Slate: what its migration to Lexical must make of our own element. The
 * code between braces says the same to every serializer, so nothing is lost on the way. Shaped as
 * `SlateNodeConverter` of `@payloadcms/richtext-lexical/migrate`, which this room does not know.
 */
export const sharedValueConverter = {
  nodeTypes: [sharedValueType],
  converter: ({ slateNode }: { readonly slateNode: object }) => ({
    type: 'text',
    version: 1,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: tokenOf(codeOfValue({ ...slateNode }) ?? ''),
  }),
}
