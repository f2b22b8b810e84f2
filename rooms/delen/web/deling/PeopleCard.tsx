import { getHuishouden, listHuishoudens, listPersonen } from '@samenhang/basis/contract.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'

/** The way to what is shared of each person whom one helps. */
export function PeopleCard() {
  const { t } = useTranslation('delen')
  const huishoudens = useAsk(listHuishoudens).data?.items ?? []
  const personen = useAsk(listPersonen).data?.items ?? []
  if (huishoudens.length + personen.length === 0) return null
  return (
    <Card title={t('people')} note={t('peopleNote')}>
      {huishoudens.map(({ huishoudenId, naam, tenant }) => (
        <Disclosure key={huishoudenId} summary={naam}>
          <Leden huishoudenId={huishoudenId} tenant={tenant} />
        </Disclosure>
      ))}
      <People of={personen.filter(({ via }) => via.includes('behandeling'))} />
    </Card>
  )
}

function Leden({ huishoudenId, tenant }: { huishoudenId: string; tenant: string }) {
  const answer = useAsk(getHuishouden, { path: { huishoudenId }, tenant })
  return <Answer answer={answer}>{({ leden }) => <People of={leden} />}</Answer>
}

function People({ of }: { of: readonly { persoonId: string; naam: string }[] }) {
  return (
    <ul className="delen-links">
      {of.map(({ persoonId, naam }) => (
        <li key={persoonId}>
          <Link href={`/delen/personen/${persoonId}`}>{naam}</Link>
        </li>
      ))}
    </ul>
  )
}
