import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { getOwnDeelname } from '../deelname/deelnemer.store.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { findUitkomst } from './find-uitkomst.ts'
import { getEigenPlaats, getUitkomst, showUitkomst } from './uitkomst.contract.ts'

export const getUitkomstHandler = handle(getUitkomst, async (context, { path: { gesprekId } }) => {
  const { beeld } = await findUitkomst(context, await getGesprekRow(context, gesprekId))
  return { ...beeld, abilities: abilitiesOf(context, 'antwoord.write', 'gesprek.write') }
})

export const showUitkomstHandler = handle(showUitkomst, async (context, { path: { gesprekId } }) => {
  const { beeld } = await findUitkomst(context, await getGesprekRow(context, gesprekId))
  return beeld
})

export const getEigenPlaatsHandler = handle(getEigenPlaats, async (context) => {
  const { id, gesprek } = await getOwnDeelname(context)
  const { worked, nameOf, beeld } = await findUitkomst(context, gesprek)
  const name = nameOf.get(id)
  const own = worked.uitkomst.deelnemers.find((one) => one.id === name)
  if (!own || own.groep === null) return { plaats: null }
  const groep = beeld.groepen[own.groep]
  if (!groep || groep.deelnemers === null) return { plaats: null }
  return { plaats: { x: own.x, y: own.y, groep: groep.naam } }
})
