import { Button } from '@samenhang/ui/actions/Button.tsx'
import { chooseLang, useLang } from '../i18n.ts'

/** The other language, by its own name. */
export function LanguageButton() {
  const other = useLang() === 'nl' ? 'en' : 'nl'
  return (
    <span className="sh-print-hidden" lang={other}>
      <Button variant="link" onClick={() => chooseLang(other)}>
        {other === 'en' ? 'English' : 'Nederlands'}
      </Button>
    </span>
  )
}
