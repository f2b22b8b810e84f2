import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Huishouden } from '../contract.ts'

/** Who belong to a huishouden and who coordinate it, as a band under the head of the page. */
export function Leden({ huishouden }: { huishouden: Huishouden }) {
  const { t } = useTranslation('basis')
  const { lang } = useUiTexts()
  const { callerId } = useClient()
  const { leden, betrokkenen } = huishouden
  const members = leden.map(({ persoonId, naam, rol, leeftijd }) => ({
    figure: leeftijd.k === 'value' ? `${naam}, ${leeftijd.v}` : naam,
    text: (
      <>
        {persoonId === callerId ? t('you', { rol }) : rol}
        <br />
        <span className="sh-print-hidden">
          <Link href={`/basis/personen/${persoonId}`}>
            {persoonId === callerId ? t('dataOwn') : t('dataOf', { naam })}
          </Link>
        </span>
      </>
    ),
  }))
  const regisseurs = betrokkenen.k === 'value' ? betrokkenen.v.filter(({ soort }) => soort === 'regisseur') : []
  const coordinating = regisseurs.map(({ medewerkerId, naam, partij, period }) => ({
    figure: medewerkerId === callerId ? t('regisseurYou') : t('involved', { soort: t('soort_regisseur'), naam }),
    text: t('since', { partij, date: formatDate(period.from, lang, 'long') }),
  }))
  return <Figures small items={[...members, ...coordinating]} />
}
