import { IconChevronDown } from '@tabler/icons-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { locales } from '../format.ts'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Field, type FieldProps } from './Field.tsx'
import './PersonField.css'
import { useAnswer } from './useAnswer.ts'

/** A person to choose: name and birth year tell people apart, a BSN never leaves the server for this. */
export type PersonOption = { id: string; name: string; birthYear: number }

/** Choose one person from a given list by typing a part of the name; the value is the person's id. */
export function PersonField({ name, people, ...field }: FieldProps & { people: PersonOption[] }) {
  const texts = useUiTexts()
  const { id, value, change, blur, error } = useAnswer(name, field)
  const inWords = (person: PersonOption) => `${person.name}, ${texts.birthYear(person.birthYear)}`
  return (
    <Field {...field} id={id} error={error}>
      {(control) => (
        <I18nProvider locale={locales[texts.lang]}>
          <ComboBox
            className="sh-person"
            aria-labelledby={`${id}-label`}
            defaultItems={people}
            selectedKey={typeof value === 'string' && value !== '' ? value : null}
            onSelectionChange={(key) => change(key ?? '')}
            onBlur={blur}
            menuTrigger="focus"
            allowsEmptyCollection
          >
            <div className="sh-person__row">
              <Input {...control} className="sh-input sh-person__input" autoComplete="off" />
              <Button className="sh-person__open">
                <IconChevronDown className="sh-icon" aria-hidden="true" />
              </Button>
            </div>
            <Popover className="sh-person__popover">
              <ListBox
                className="sh-person__list"
                renderEmptyState={() => <p className="sh-small sh-person__item">{texts.noPersonFound}</p>}
              >
                {(person: PersonOption) => (
                  <ListBoxItem className="sh-person__item" textValue={inWords(person)}>
                    <strong>{person.name}</strong>, {texts.birthYear(person.birthYear)}
                  </ListBoxItem>
                )}
              </ListBox>
            </Popover>
          </ComboBox>
        </I18nProvider>
      )}
    </Field>
  )
}
