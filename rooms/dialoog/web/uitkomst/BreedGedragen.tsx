import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useTranslation } from 'react-i18next'
import type { BreedGedragen as Owed } from '../../antwoord/antwoord.contract.ts'
import type { AntwoordStatus } from '../../shapes.ts'
import type { UitkomstBeeld, UitkomstStelling } from '../../uitkomst/uitkomst.contract.ts'
import { StellingRows } from './StellingRows.tsx'
import { StellingTable } from './StellingTable.tsx'

type Props = { uitkomst: UitkomstBeeld; antwoorden: readonly Owed[]; termijn: number }

const kinds = {
  gedaan: 'goed',
  bezig: 'loopt',
  deels: 'loopt',
  niet: 'nietVanToepassing',
  'niet-van-ons': 'nietVanToepassing',
} as const satisfies Record<AntwoordStatus, StatusKind>

/** What all groups share, and what was done with it: the heart of the page. */
export function BreedGedragen({ uitkomst, antwoorden, termijn }: Props) {
  const { t } = useTranslation('uitkomst')
  const carried = uitkomst.stellingen.filter(({ status }) => status === 'breed gedragen')
  const names = uitkomst.groepen.map(({ naam }) => naam)
  const answerOf = ({ stellingId }: UitkomstStelling) => antwoorden.find((one) => one.stellingId === stellingId)
  const textOf = (stelling: UitkomstStelling) => {
    const found = answerOf(stelling)
    return found?.antwoord ? `${t(`antwoord_${found.antwoord.status}`)}. ${found.antwoord.reden}` : t('antwoordNone')
  }
  if (carried.length === 0) return <Empty title={t('sharedNone')}>{t('sharedNoneText')}</Empty>
  return (
    <ChartFrame
      title={t('shared')}
      unit={t('sharedNote')}
      flush
      footer={<Roles uitkomst={uitkomst} carried={carried} />}
      picture={
        <StellingRows stellingen={carried} names={names} aside={t('done')}>
          {(stelling) => <Done owed={answerOf(stelling)} termijn={termijn} />}
        </StellingRows>
      }
      table={
        <StellingTable
          caption={t('shared')}
          stellingen={carried}
          names={names}
          aside={{ header: t('done'), text: textOf }}
        />
      }
    />
  )
}

function Done({ owed, termijn }: { owed: Owed | undefined; termijn: number }) {
  const { t } = useTranslation('uitkomst')
  const antwoord = owed?.antwoord
  if (!antwoord) {
    return (
      <>
        <Status kind={owed?.teLaat ? 'letop' : 'wacht'}>{t('antwoordNone')}</Status>
        <p className="sh-small">{t('waits', { count: owed?.wachtdagen ?? 0, days: termijn })}</p>
      </>
    )
  }
  const { schakel } = antwoord
  return (
    <>
      <Status kind={kinds[antwoord.status]}>{t(`antwoord_${antwoord.status}`)}</Status>
      <p className="sh-small">{antwoord.reden}</p>
      <p className="sh-small">{schakel ? <Link href={hrefOf(schakel)}>{antwoord.namens}</Link> : antwoord.namens}</p>
    </>
  )
}

/** Where the doel, afspraak or weigering behind an answer stands. */
function hrefOf({ soort, id }: { soort: 'doel' | 'afspraak' | 'weigering'; id: string }): string {
  return soort === 'doel' ? `/koers/doelen/${id}` : `/afspraken/${id}`
}

/** Roles are tested too; one with few voters blocks nothing, and is named. */
function Roles({ uitkomst, carried }: { uitkomst: UitkomstBeeld; carried: readonly UitkomstStelling[] }) {
  const { t } = useTranslation('uitkomst')
  const names = [...new Set(carried.flatMap(({ rollen }) => rollen.map(({ naam }) => naam)))]
  const said = (roles: readonly string[]) =>
    roles.map((role) => t(`rol_${role as 'inwoner' | 'professional' | 'bestuurder'}`)).join(', ')
  if (names.length === 0 && uitkomst.rollenTeWeinig.length === 0) return null
  return (
    <p>
      {names.length > 0 && `${t('rolesAgree', { roles: said(names) })} `}
      {uitkomst.rollenTeWeinig.length > 0 && t('rolesFew', { roles: said(uitkomst.rollenTeWeinig) })}
    </p>
  )
}
