import '@samenhang/ui/tokens/base.css'
import { Meedoen } from '@samenhang/dialoog/web/meedoen/Meedoen.tsx'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (!root) throw new Error('meedoen.html has no element #root')
createRoot(root).render(
  <StrictMode>
    <Meedoen path={location.pathname} />
  </StrictMode>,
)
