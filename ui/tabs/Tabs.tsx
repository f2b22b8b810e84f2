import type { ReactNode } from 'react'
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import './Tabs.css'

type Props = {
  /** Names the tabs for screen readers. */
  label: string
  tabs: { id: string; label: string; content: ReactNode }[]
  /** Shown tab, when the page keeps it (in the address). */
  selected?: string
  onSelect?: (id: string) => void
}

/** Parts of one subject, one shown at a time; in print all of them, each under its label. */
export function Tabs({ label, tabs, selected, onSelect }: Props) {
  return (
    <RacTabs
      className="sh-tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className="sh-tabs__list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="sh-tabs__tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="sh-tabs__panel" shouldForceMount>
          <p className="sh-tabs__printed" aria-hidden="true">
            {tab.label}
          </p>
          {tab.content}
        </TabPanel>
      ))}
    </RacTabs>
  )
}
