import type { listDraden } from '@samenhang/budget/contract.ts'
import { doelenOf } from '@samenhang/budget/web'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import type { Actie, listDoelen } from '@samenhang/plan/contract.ts'
import { ActieRows, DoelHead, type InHuishouden, nameOf } from '@samenhang/plan/web'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import type { listToewijzingen, Toewijzing } from '@samenhang/uitvoering/contract.ts'
import { ToewijzingRow } from '@samenhang/uitvoering/web'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

type Props = Pick<InHuishouden, 'huishoudenId' | 'leden'> & {
  doelen: UseQueryResult<OutputOf<typeof listDoelen>, Error>
  acties: readonly Actie[]
  toewijzingen: UseQueryResult<OutputOf<typeof listToewijzingen>, Error>
  draden: UseQueryResult<OutputOf<typeof listDraden>, Error>
  /** May this reader say what a toewijzing is for? */
  mayLink: boolean
}

/** The doelen in the words of the family, each with the hulp that is for it; hulp without doel stands last. */
export function DoelenCard({ huishoudenId, leden, doelen, acties, toewijzingen, draden, mayLink }: Props) {
  const { t } = useTranslation()
  const resident = useClient().purposes.includes('eigen-dossier')
  const all = toewijzingen.data?.items ?? []
  const links = doelenOf(draden.data?.items ?? [])
  const rows = (items: Toewijzing[], linked: boolean) => {
    const action = mayLink && t(linked ? 'relinkToewijzing' : 'linkToewijzing')
    return <Rows items={items} huishoudenId={huishoudenId} leden={leden} action={action} />
  }
  return (
    <Answer answer={doelen} otherwise={all.length > 0 ? <Card title={t('hulp')}>{rows(all, true)}</Card> : null}>
      {({ items, abilities }) => {
        const shown = new Set<string>(items.map(({ doelId }) => doelId))
        const loose = all.filter((one) => !links.get(one.toewijzingId)?.some((doelId) => shown.has(doelId)))
        const add = abilities['doel.write'] && (
          <LinkButton variant="secondary" href={`/plan/huishoudens/${huishoudenId}/doelen/nieuw`}>
            {t('makeDoel')}
          </LinkButton>
        )
        return (
          <Card
            title={t(resident ? 'wieHelpt' : 'doelen')}
            note={t(resident ? 'wieHelptNote' : 'doelenNote')}
            aside={items.length > 0 && add}
            flush
          >
            {items.length === 0 && (
              <div className="web-band">
                <Empty title={t('doelenNone')} action={add}>
                  {t('doelenNoneText')}
                </Empty>
              </div>
            )}
            {items.map((doel) => (
              <div key={doel.doelId}>
                <DoelHead
                  doel={doel}
                  leden={leden}
                  changeHref={`/plan/huishoudens/${huishoudenId}/doelen/${doel.doelId}`}
                />
                <ActieRows
                  huishoudenId={huishoudenId}
                  leden={leden}
                  acties={acties.filter(({ doelId }) => doelId === doel.doelId)}
                />
                {doel.abilities['doel.write'] && (
                  <p className="web-band">
                    <Link href={`/plan/huishoudens/${huishoudenId}/doelen/${doel.doelId}/acties/nieuw`}>
                      {t('addActie')}
                    </Link>
                  </p>
                )}
                {rows(
                  all.filter(({ toewijzingId }) => links.get(toewijzingId)?.includes(doel.doelId)),
                  true,
                )}
              </div>
            ))}
            {loose.length > 0 && (
              <>
                <h3 className="web-band web-band--head">{t('zonderDoel')}</h3>
                {rows(loose, false)}
              </>
            )}
          </Card>
        )
      }}
    </Answer>
  )
}

type RowsProps = Pick<Props, 'huishoudenId' | 'leden'> & { items: Toewijzing[]; action: string | false }

function Rows({ items, huishoudenId, leden, action }: RowsProps) {
  const { t } = useTranslation()
  if (items.length === 0) return <p className="web-band sh-small">{t('noHulp')}</p>
  return (
    <ul className="web-rows">
      {items.map((toewijzing) => (
        <ToewijzingRow
          key={toewijzing.toewijzingId}
          toewijzing={toewijzing}
          naam={nameOf(leden, toewijzing.persoonId)}
          action={
            action && (
              <Link href={`/plan/huishoudens/${huishoudenId}/toewijzingen/${toewijzing.toewijzingId}`}>{action}</Link>
            )
          }
        />
      ))}
    </ul>
  )
}
