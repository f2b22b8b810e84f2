const key = 'laatste-contact'

/** `fetch` that remembers when the server last answered, for all tabs of this browser: each answer keeps the session. */
export const fetchNoted: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  localStorage.setItem(key, String(Date.now()))
  return response
}

/** When the server last answered, in milliseconds of the clock of this browser. */
export const lastContact = (): number => Number(localStorage.getItem(key) ?? 0)
