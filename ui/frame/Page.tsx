import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { Breadcrumb } from './Breadcrumb.tsx'
import { PageHead } from './PageHead.tsx'

/** What a page needs to know of the app around it. */
export type Arrival = {
  /** Name of the service, after the title of every page. */
  service: string
  /** True once, on the first page that is drawn after somebody followed a link. */
  takeMoved: () => boolean
}

export const ArrivalContext = createContext<Arrival>({ service: 'Samenhang', takeMoved: () => false })

/** True inside a page, whose h1 stands already. */
export const InPageContext = createContext(false)

type Props = {
  /** What the page found, as h1 and as title of the document. */
  title: string
  lead?: ReactNode
  action?: ReactNode
  actionNote?: ReactNode
  /** Pages above this one; the last place is `name`, or the title. */
  trail?: { href: string; label: string }[]
  name?: string
  children: ReactNode
}

/** A page of a room: where one is, the finding and the parts. Following a link moves focus to its h1. */
export function Page({ title, lead, action, actionNote, trail, name, children }: Props) {
  const { service, takeMoved } = useContext(ArrivalContext)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (takeMoved()) setMoved(true)
  }, [takeMoved])
  useEffect(() => {
    document.title = `${title} | ${service}`
  }, [title, service])
  return (
    <>
      {trail && <Breadcrumb trail={trail} current={name ?? title} />}
      <PageHead title={title} lead={lead} action={action} actionNote={actionNote} focusKey={String(moved)} />
      <InPageContext value={true}>{children}</InPageContext>
    </>
  )
}
