import { createContext, useContext } from 'react'
import type { PageTexts } from '../page-texts.ts'
import { pageTexts } from '../page-texts.ts'

interface FormContext {
  readonly texts: PageTexts
  /** Dotted paths of what this answer must fill. */
  readonly required: ReadonlySet<string>
  /** Tells that the person has left a field: from then on its errors are shown. */
  readonly onLeave: (path: string) => void
}

const Context = createContext<FormContext>({
  texts: pageTexts.ca,
  required: new Set(),
  onLeave: () => undefined,
})

export const FormContextProvider = Context.Provider

export const useFormContext = (): FormContext => useContext(Context)

export const fieldId = (path: string): string => `field-${path}`
