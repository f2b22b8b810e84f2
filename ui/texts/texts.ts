import type { Lang } from '../format.ts'

/** Every word that the components say themselves. All other text comes in through props. */
export type UiTexts = {
  lang: Lang
  skipToMain: string
  menu: string
  mainMenu: string
  breadcrumb: string
  search: string
  trial: { lead: string; text: string }
  dataOf: (date: string) => string
  /** Between two numbers in the margin of a printed page: 1 van 3. */
  pageOf: string
  close: string
  optional: string
  usedFor: string
  errorsTitle: (count: number) => string
  errorPrefix: string
  required: string
  dateHint: string
  dateImpossible: string
  dateShape: string
  moneyHint: string
  moneyShape: string
  wholeNumber: (max: number) => string
  choose: string
  chooseFile: string
  noPersonFound: string
  birthYear: (year: number) => string
  uploading: (percent: number) => string
  uploaded: string
  failedTitle: string
  failedText: string
  picture: string
  asTable: string
  pictureOrTable: string
  table: {
    filter: string
    rows: (shown: number, all: number) => string
    noRows: string
    sortBy: string
    sort: (column: string) => string
    download: string
    previous: string
    next: string
    page: (page: number, pages: number) => string
    paging: (caption: string) => string
  }
  nothing: {
    withheld: string
    notApplicable: string
    tooSmall: string
    tooSmallText: (minimum: number) => string
    loading: string
    noAccess: string
    noAccessText: string
  }
  /** When something that was asked does not come. */
  ask: { failed: string; noConnection: string; again: string }
  steps: { done: string; current: string; todo: string }
  draad: {
    whole: string
    broken: string
    waiting: string
    mend: string
    present: string
    legendBroken: string
    legendWaiting: string
    legendTooSmall: string
  }
  timeline: {
    today: string
    inForce: string
    notYet: string
    unless: string
    until: (from: string, to: string) => string
  }
  flow: { from: string; to: string; amount: string; share: string }
}
