import './zod-without-eval.ts'
import '@samenhang/ui/tokens/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startTexts } from './i18n.ts'
import { openQueries } from './queries.ts'
import { SessionGate } from './session/SessionGate.tsx'

await startTexts()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={openQueries()}>
      <SessionGate />
    </QueryClientProvider>
  </StrictMode>,
)
