import { listMedewerkers } from '@samenhang/basis/contract.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'
import type { Actie } from '../contract.ts'
import { type InHuishouden, nameOf } from './in-huishouden.ts'

/** Who somebody is to this reader: a name, and what goes with it. */
export type Told = { naam: string; bij: string }

/** Gives the name of a medewerker with where they work, and of the owner of an actie. */
export function useNames(leden: InHuishouden['leden']) {
  const { t } = useTranslation('plan')
  const { callerId } = useClient()
  const medewerkers = useAsk(listMedewerkers)
  const medewerker = (id: string): Told => {
    const found = medewerkers.data?.items.find(({ medewerkerId }) => medewerkerId === id)
    return { naam: found?.naam ?? t('eigenaarOnbekend'), bij: id === callerId ? t('thatIsYou') : (found?.partij ?? '') }
  }
  const eigenaar = (one: Actie['eigenaar']): Told => {
    switch (one.soort) {
      case 'persoon': {
        const self = one.persoonId === callerId
        return { naam: nameOf(leden, one.persoonId) ?? t('eigenaarOnbekend'), bij: t(self ? 'thatIsYou' : 'family') }
      }
      case 'medewerker':
        return medewerker(one.medewerkerId)
      case 'netwerk':
        return { naam: one.naam, bij: t('network') }
      case 'niemand':
        return { naam: t('eigenaarNiemand'), bij: '' }
      case 'onbekend':
        return { naam: t('eigenaarOnbekend'), bij: '' }
    }
  }
  return { medewerker, eigenaar, all: medewerkers.data?.items ?? [] }
}
