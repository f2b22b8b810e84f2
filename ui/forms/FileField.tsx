import { useUiTexts } from '../texts/UiTexts.ts'
import { Field, type FieldProps } from './Field.tsx'
import './FileField.css'
import { useAnswer } from './useAnswer.ts'

type Props = FieldProps & {
  /** Kinds of file, as in the `accept` attribute. */
  accept?: string
  /** Share that was sent, 0 to 1; leave out when nothing is being sent. */
  progress?: number
}

/** One file; the value is a `File`, or '' when none is chosen. The sender reports how far it is. */
export function FileField({ name, accept, progress, ...field }: Props) {
  const texts = useUiTexts()
  const { id, value, change, blur, error } = useAnswer(name, field)
  const chosen = value instanceof File ? value.name : ''
  const percent = Math.round((progress ?? 0) * 100)
  const told = percent === 100 ? texts.uploaded : texts.uploading(percent)
  return (
    <Field {...field} id={id} error={error}>
      {(control) => (
        <>
          <div className="sh-file">
            {/* The browser's own button speaks the browser's language; the label over it speaks the page's. */}
            <input
              {...control}
              className="sh-file__input"
              type="file"
              accept={accept}
              onChange={(event) => change(event.target.files?.[0] ?? '')}
              onBlur={blur}
            />
            <span className="sh-file__button" aria-hidden="true">
              {texts.chooseFile}
            </span>
            <span className="sh-file__name">{chosen}</span>
          </div>
          {progress !== undefined && (
            <div className="sh-file__progress">
              <progress max={100} value={percent} aria-labelledby={`${id}-label`} />
              <span className="sh-small" aria-live="polite">
                {told}
              </span>
            </div>
          )}
        </>
      )}
    </Field>
  )
}
