import { createContext } from 'react'

/** What fields know of their form: the prefix of their ids, and where they leave their question for the summary. */
export type FormParts = { id: string; labels: Map<string, string> }

export const FormContext = createContext<FormParts>({ id: 'form', labels: new Map() })
