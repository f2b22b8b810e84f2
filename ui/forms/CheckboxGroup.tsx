import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx'
import type { Option } from './Select.tsx'

/** Any of a few; the value is the list of chosen values, in the order of the options. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  const has = (value: unknown, option: Option) => Array.isArray(value) && value.includes(option.value)
  return (
    <ChoiceGroup
      {...props}
      type="checkbox"
      isChosen={has}
      choose={(value, clicked) =>
        props.options.filter((option) => has(value, option) !== (option === clicked)).map((option) => option.value)
      }
    />
  )
}
