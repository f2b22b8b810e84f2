import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { en } from '../texts/en.ts'
import { nl } from '../texts/nl.ts'
import { UiTextsContext } from '../texts/UiTexts.ts'
import { GalleryPage } from './GalleryPage.tsx'
import '../tokens/base.css'
import '../themes/duinrand.css'

// ?theme=duinrand and ?lang=en show the other theme and language.
const query = new URLSearchParams(location.search)
const texts = query.get('lang') === 'en' ? en : nl
document.documentElement.lang = texts.lang
document.documentElement.classList.toggle('sh-theme-duinrand', query.get('theme') === 'duinrand')

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <UiTextsContext value={texts}>
        <GalleryPage />
      </UiTextsContext>
    </StrictMode>,
  )
}
