import { useCallback, useMemo, useState } from 'react'
import { UPDATE_CORE } from '@jsonforms/core'
import type { JsonFormsCore, Middleware, UISchemaElement } from '@jsonforms/core'
import { JsonForms } from '@jsonforms/react'
import type { Locale } from '../../../domain/locale.ts'
import { requiredNow, withoutHidden } from '../../../../forms/conditions.ts'
import type { JsonObject } from '../../../../forms/definition.ts'
import { isObject } from '../../../../forms/json-schema.ts'
import { pointerSegments } from '../../../../forms/translate.ts'
import type { AnswerError, Verdict } from '../../../../forms/validate-answer.ts'
import type { FormPageData } from '../form-page.tsx'
import { pageTexts } from '../page-texts.ts'
import { FormContextProvider } from './form-context.ts'
import { noAjv } from './no-ajv.ts'
import { renderers } from './renderers.ts'
import { Outcome } from './outcome.tsx'
import { translatorOf } from './translator.ts'
import { judge, useLiveErrors } from './verdict.ts'

type Check = 'none' | 'checking' | 'failed' | Verdict

/** The form on screen: JSON Forms draws it, the server judges it, nothing keeps it. */
export function App({ form, locale }: { readonly form: FormPageData; readonly locale: Locale }) {
  const [data, setData] = useState<JsonObject>({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [check, setCheck] = useState<Check>('none')
  const texts = pageTexts[locale]
  const answer = useMemo(() => withoutHidden(form.uiSchema, data), [form, data])
  const [live, setLive] = useLiveErrors(form.slug, answer, locale)
  const required = useMemo(() => requiredNow(form.schema, answer), [form, answer])
  const onLeave = useCallback((path: string) => setLeft((before) => new Set(before).add(path)), [])
  const checked = typeof check === 'object' && !check.valid
  const shown = useMemo(
    () => (checked ? live : live.filter(({ path }) => left.has(pathOf(path)))),
    [live, left, checked],
  )
  const language = useMemo(() => translatorOf(form, locale), [form, locale])
  const additionalErrors = useMemo(() => shown.map(asJsonFormsError), [shown])

  const onChange = useCallback(({ data: changed }: Pick<JsonFormsCore, 'data'>) => {
    const next: unknown = changed
    if (isObject(next)) setData(next)
    // A verdict that says "right" says it of what was written then.
    setCheck((before) => (typeof before === 'object' && before.valid ? 'none' : before))
  }, [])

  const ask = () => {
    setCheck('checking')
    judge(form.slug, answer, locale).then(
      (verdict) => {
        setCheck(verdict)
        setLive(verdict.errors)
      },
      () => setCheck('failed'),
    )
  }

  return (
    <FormContextProvider
      value={useMemo(() => ({ texts, required, onLeave }), [texts, required, onLeave])}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        <Outcome check={check} live={live} texts={texts} />
        <JsonForms
          schema={form.schema}
          uischema={form.uiSchema as UISchemaElement /* checked on the server */}
          data={nothingYet}
          middleware={keepWriting}
          renderers={renderers}
          cells={noCells}
          ajv={noAjv}
          validationMode="NoValidation"
          additionalErrors={additionalErrors}
          i18n={language}
          onChange={onChange}
        />
        <button type="submit" className="primary" aria-disabled={check === 'checking'}>
          {check === 'checking' ? texts.checking : texts.check}
        </button>
      </form>
    </FormContextProvider>
  )
}

const noCells: [] = []
const nothingYet = {}

// JSON Forms owns what is written. When the errors change it would set the data it was first given
// once more, and a letter typed in that moment would be lost.
const keepWriting: Middleware = (state, action, reduce) =>
  reduce(state, action.type === UPDATE_CORE ? { ...action, data: state.data as unknown } : action)

const pathOf = (pointer: string): string => pointerSegments(pointer).join('.')

// JSON Forms hides errors of some keywords and reads the params of others; ours are finished.
const asJsonFormsError = ({ path, message }: AnswerError) => ({
  instancePath: path,
  message,
  keyword: 'answer',
  schemaPath: '',
  params: {},
})
