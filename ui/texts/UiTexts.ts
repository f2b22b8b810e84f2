import { createContext, useContext } from 'react'
import { nl } from './nl.ts'
import type { UiTexts } from './texts.ts'

/** The texts of the language in use; Dutch unless an app provides another. */
export const UiTextsContext = createContext<UiTexts>(nl)

/** The texts of the components, in the language of the page. */
export const useUiTexts = (): UiTexts => useContext(UiTextsContext)
