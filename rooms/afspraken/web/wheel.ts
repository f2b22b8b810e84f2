import type { MomentView } from '../contract.ts'

/** What a picture of the year needs. */
export type Wheel = {
  readonly van: string
  readonly tot: string
  readonly momenten: MomentView[]
  readonly recessen: readonly { readonly naam: string; readonly van: string; readonly tot: string }[]
}
