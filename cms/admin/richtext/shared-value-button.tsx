'use client'

import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { Editor, Transforms, type Node } from 'slate'
import { ReactEditor, useSlate } from 'slate-react'

import { sharedValueWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { sharedValueType } from '../../richtext/grammar.ts'
import { SharedValuePicker } from './shared-value-picker.tsx'
import './shared-value.css'

/** In the bar of the editor: puts a shared value where the cursor was. */
export function SharedValueButton() {
  // The editor of a page is always React's; `useSlate` promises a plain one.
  const editor = useSlate() as ReactEditor
  const { disabled } = useElementButton()
  const { i18n } = useTranslation()
  const [isChoosing, setIsChoosing] = useState(false)
  const words = say(sharedValueWords.insert, i18n.language)
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-label={words}
        className="rich-text__button cataleg-value-button"
        disabled={disabled}
        onClick={() => setIsChoosing(true)}
        title={words}
        type="button"
      >
        {'{ }'}
      </button>
      {isChoosing && (
        <SharedValuePicker
          onChoose={(code) => {
            setIsChoosing(false)
            insert(editor, code)
          }}
          onClose={() => {
            setIsChoosing(false)
            ReactEditor.focus(editor)
          }}
        />
      )}
    </>
  )
}

function insert(editor: ReactEditor, code: string): void {
  // Whoever never stood in the text adds to its end.
  const at = editor.selection ?? Editor.end(editor, [])
  // Slate's types know only the elements that a project declares to them; ours are in the grammar.
  const value = { type: sharedValueType, value: { code }, children: [{ text: '' }] } as Node
  // The dialog gives the focus back to the button when it closes; the text wants it after that.
  setTimeout(() => {
    ReactEditor.focus(editor)
    Transforms.select(editor, at)
    Transforms.insertNodes(editor, value)
    Transforms.move(editor)
  })
}
