import type { Lang } from '@samenhang/ui/format.ts'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'

const remembered = 'taal'

/** Words of one room in both languages, with the same keys. */
export type RoomTexts = { nl: Record<string, string>; en: Record<string, string> }

/** Starts the words of the app in the language that was chosen before, else Dutch. */
export async function startTexts(): Promise<void> {
  const lang = localStorage.getItem(remembered) === 'en' ? 'en' : 'nl'
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'nl',
    defaultNS: 'web',
    resources: { nl: { web: nl }, en: { web: en } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = lang
}

/** Adds the words of a room; they come with its screens. */
export function addTexts(room: string, texts: RoomTexts): void {
  i18next.addResourceBundle('nl', room, texts.nl)
  i18next.addResourceBundle('en', room, texts.en)
}

/** Language of the page, drawn again when it changes. */
export function useLang(): Lang {
  return useTranslation().i18n.language === 'en' ? 'en' : 'nl'
}

/** Chooses the language of the page and remembers it in this browser. */
export async function chooseLang(lang: Lang): Promise<void> {
  localStorage.setItem(remembered, lang)
  document.documentElement.lang = lang
  await i18next.changeLanguage(lang)
}
