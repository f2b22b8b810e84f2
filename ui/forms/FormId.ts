import { createContext } from 'react'

/** Prefix of the ids of a form's fields. */
export const FormId = createContext('form')
