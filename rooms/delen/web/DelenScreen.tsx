import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { OntvangenScreen } from './deling/OntvangenScreen.tsx'
import { OwnInzagenScreen } from './inzagen/OwnInzagenScreen.tsx'
import { ToezichtScreen } from './toezicht/ToezichtScreen.tsx'

/** The first page of this room: a resident's own ledger, what others share with a helper, or the log for the FG. */
export function DelenScreen() {
  const { purposes } = useClient()
  if (purposes.includes('eigen-dossier')) return <OwnInzagenScreen />
  if (purposes.includes('toezicht-houden')) return <ToezichtScreen />
  return <OntvangenScreen />
}
