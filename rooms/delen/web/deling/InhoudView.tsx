import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { useTranslation } from 'react-i18next'
import type { Inhoud } from '../../contract.ts'
import { sayValue } from '../inzagen/say.ts'

/** What the receiver reads; the sharer sees the same, by this same component. */
export function InhoudView({ inhoud }: { inhoud: Inhoud }) {
  const { t } = useTranslation('delen')
  const velden = inhoud.velden.map(({ veld, regels }) => ({
    term: sayValue(t, `veld_${veld}`, veld),
    text: regels.length > 0 ? regels.join('; ') : t('empty'),
  }))
  return <Facts items={inhoud.bericht ? [...velden, { term: t('bericht'), text: inhoud.bericht }] : velden} />
}
