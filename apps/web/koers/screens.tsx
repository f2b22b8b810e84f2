import { koersTexts } from '@samenhang/koers/web'

export {
  DocumentScreen,
  DoelenScreen,
  InbrengScreen,
  KoersScreen,
  MeedoenScreen,
  OpgaveScreen,
  RecordFormScreen,
  RuimteScreen,
  SchaalbesluitScreen,
  TakenScreen,
  ThemaScreen,
  ZorgtafelsScreen,
} from '@samenhang/koers/web'
export { DoelPage } from './DoelPage.tsx'
export { KompasPage } from './KompasPage.tsx'

/** Words of the rooms that the pages of the koers are made of. */
export const texts = { koers: koersTexts }
