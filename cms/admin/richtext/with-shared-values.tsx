'use client'

import { useSlatePlugin } from '@payloadcms/richtext-slate/client'

import { sharedValueType } from '../../richtext/grammar.ts'

/** A shared value stands in the line and is one piece: nobody types inside it. */
export function WithSharedValues() {
  useSlatePlugin('withSharedValues', (editor) => {
    const { isInline, isVoid } = editor
    editor.isInline = (element) => isOurs(element) || isInline(element)
    editor.isVoid = (element) => isOurs(element) || isVoid(element)
    return editor
  })
  return null
}

const isOurs = (element: object): boolean => 'type' in element && element.type === sharedValueType
