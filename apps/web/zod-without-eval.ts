import { z } from 'zod'

// Zod tries to make functions out of text, which our Content-Security-Policy forbids; it must hear so before the first
// schema is made, so this is the first import of the app (and stands in the same chunk, see vite.config.ts).
z.config({ jitless: true })
