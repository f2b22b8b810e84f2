import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx'

/** One of a few; the value is the option's. */
export function RadioGroup(props: ChoiceGroupProps) {
  return (
    <ChoiceGroup
      {...props}
      type="radio"
      isChosen={(value, option) => value === option.value}
      choose={(_, option) => option.value}
    />
  )
}
