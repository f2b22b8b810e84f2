import { KompasScreen } from '@samenhang/koers/web'

/** The kompas of the regio; rooms that come later add their pointers here. */
export function KompasPage() {
  return <KompasScreen />
}
