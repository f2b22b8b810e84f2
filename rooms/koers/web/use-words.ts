import { useTranslation } from 'react-i18next'

/** A text by a key that is put together from data; texts.test.ts holds that each of those keys is there. */
export type Words = (key: string, options?: Record<string, unknown>) => string

/** The words of the koers for such keys; where the key stands in the code, `useTranslation` checks it. */
export function useWords(): Words {
  return useTranslation('koers').t as unknown as Words
}
