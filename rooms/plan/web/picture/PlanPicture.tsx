import { formatDate } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Actie, Doel } from '../../contract.ts'
import { standOf } from '../acties/ActieStand.tsx'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'
import { layOut } from './layout.ts'
import './plan-picture.css'

type Props = Pick<InHuishouden, 'leden'> & { acties: readonly Actie[]; doelen: readonly Doel[] }

const width = 1088
const columns = { name: 200, circle: 224, actie: 360, actieEnd: 720, doel: 836 } as const

/** People left, acties in the middle, doelen right. What nobody does is dashed. The table has the same rows. */
export function PlanPicture({ acties, doelen, leden }: Props) {
  const { t } = useTranslation('plan')
  const { eigenaar } = useNames(leden)
  const key = (actie: Actie) => JSON.stringify(actie.eigenaar)
  const {
    height,
    lines,
    owners,
    doelen: goals,
  } = layOut(
    acties.map((actie) => ({ id: actie.actieId, owner: key(actie), doel: actie.doelId })),
    doelen.map(({ doelId }) => doelId),
  )
  const byId = new Map(acties.map((actie) => [actie.actieId as string, actie]))
  const ofOwner = (owner: string) => acties.find((actie) => key(actie) === owner)
  return (
    <svg className="plan-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('beeldName')}>
      {lines.map((line) => {
        const className = `plan-picture__line plan-picture__line--${kindOf(byId.get(line.id))}`
        return (
          <g key={line.id}>
            <path className={className} d={curve(columns.circle + 22, line.ownerY, columns.actie, line.y)} />
            <path className={className} d={curve(columns.actieEnd, line.y, columns.doel, line.doelY)} />
          </g>
        )
      })}
      {owners.map(({ key: owner, y }) => {
        const found = ofOwner(owner)
        return found && <Person key={owner} y={y} kind={kindOf(found)} {...eigenaar(found.eigenaar)} />
      })}
      {lines.map((line) => {
        const actie = byId.get(line.id)
        return actie && <Box key={line.id} y={line.y} actie={actie} />
      })}
      {goals.map(({ key: doelId, y }) => (
        <foreignObject key={doelId} x={columns.doel} y={y - 34} width={width - columns.doel} height={68}>
          <div className="plan-picture__doel">{doelen.find((doel) => doel.doelId === doelId)?.titel}</div>
        </foreignObject>
      ))}
    </svg>
  )
}

function Person({ y, kind, naam, bij }: { y: number; kind: string; naam: string; bij: string }) {
  return (
    <g>
      <foreignObject x={0} y={y - 42} width={columns.name - 8} height={84}>
        <div className={`plan-picture__who plan-picture__who--${kind}`}>
          <strong>{naam}</strong>
          <span>{bij}</span>
        </div>
      </foreignObject>
      <circle className={`plan-picture__person plan-picture__person--${kind}`} cx={columns.circle} cy={y} r={22} />
      <text
        className={`plan-picture__name plan-picture__name--${kind}`}
        x={columns.circle}
        y={y + 6}
        textAnchor="middle"
      >
        {kind === 'niemand' ? '?' : initials(naam)}
      </text>
    </g>
  )
}

function Box({ y, actie }: { y: number; actie: Actie }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { ritme, tot, vanaf } = actie
  const when =
    ritme.k === 'value'
      ? ritme.v
      : tot.k === 'value'
        ? t('actieTot', { date: formatDate(tot.v, lang, 'long') })
        : t('actieVanaf', { date: formatDate(vanaf, lang, 'long') })
  const stand = standOf(actie)
  return (
    <foreignObject x={columns.actie} y={y - 41} width={columns.actieEnd - columns.actie} height={82}>
      <div className={`plan-picture__actie plan-picture__actie--${kindOf(actie)}`}>
        <strong>{actie.titel}</strong>
        <span>{stand === 'niemand' ? t('stand_niemand') : `${t(`stand_${stand}`)}, ${when}`}</span>
      </div>
    </foreignObject>
  )
}

function kindOf(actie: Actie | undefined): 'niemand' | 'familie' | 'hulp' {
  const soort = actie?.eigenaar.soort
  if (soort === 'niemand') return 'niemand'
  return soort === 'medewerker' ? 'hulp' : 'familie'
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

function initials(naam: string): string {
  const parts = naam.split(' ').filter((part) => /^\p{Lu}/u.test(part))
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.slice(0, 1) ?? '').join('')
}
