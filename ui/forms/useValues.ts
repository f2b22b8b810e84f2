import { type FieldValues, useWatch } from 'react-hook-form'

/** What is filled in now in the form around it, for a part that shows what follows from the answers. */
export function useValues(): FieldValues {
  return useWatch()
}
