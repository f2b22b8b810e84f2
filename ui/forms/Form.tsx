import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { type DefaultValues, type FieldValues, FormProvider, type Path, useForm } from 'react-hook-form'
import { Alert } from '../status/Alert.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FormContext, type FormParts } from './FormContext.ts'
import './Form.css'

/** What the server found wrong: per field, or as a whole. */
export type FormFailure = { fields?: Record<string, string>; title?: string; text?: string }

type Props<T extends FieldValues> = {
  defaultValues: DefaultValues<T>
  /** Saves. What it returns is shown; what it throws is shown as "not saved", and the text stays. */
  onSubmit: (values: T) => Promise<FormFailure | undefined>
  /** The fields, then the buttons with one of type submit. */
  children: ReactNode
}

/** A form on react-hook-form: checks on submit, sums up the errors on top and moves focus there. */
export function Form<T extends FieldValues>({ defaultValues, onSubmit, children }: Props<T>) {
  const texts = useUiTexts()
  const id = useId()
  const parts = useMemo((): FormParts => ({ id, labels: new Map() }), [id])
  const form = useForm<T>({ defaultValues, shouldFocusError: false, reValidateMode: 'onSubmit' })
  const { errors, submitCount, isSubmitting } = form.formState
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (submitCount > 0 && !isSubmitting) summary.current?.focus()
  }, [submitCount, isSubmitting])

  const save = async (values: T) => {
    const failure = await onSubmit(values).catch(
      (): FormFailure => ({ title: texts.failedTitle, text: texts.failedText }),
    )
    if (!failure) return
    for (const [name, message] of Object.entries(failure.fields ?? {})) form.setError(name as Path<T>, { message })
    if (failure.title) form.setError('root', { type: failure.title, message: failure.text ?? '' })
  }
  return (
    <FormProvider {...form}>
      <FormContext value={parts}>
        <form noValidate className="sh-form" onSubmit={form.handleSubmit(save)}>
          <div ref={summary} tabIndex={-1} className="sh-form__summary">
            {errors.root && (
              <Alert kind="stuk" title={String(errors.root.type)} headingLevel={2}>
                {errors.root.message}
              </Alert>
            )}
            <ErrorSummary />
          </div>
          {children}
        </form>
      </FormContext>
    </FormProvider>
  )
}
