import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { useLang } from '../i18n.ts'
import type { AboutTexts } from './about.ts'
import './about.css'

/** A page about the service itself, also for who is not logged in. */
export function AboutPage({ texts }: { texts: AboutTexts }) {
  const { title, lead, parts } = texts[useLang()]
  return (
    <Page title={title} lead={lead}>
      <Sections>
        {parts.map((part) => (
          <Card key={part.title} title={part.title}>
            <div className="web-about">
              {part.text?.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {part.list && (
                <ul>
                  {part.list.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </div>
          </Card>
        ))}
      </Sections>
    </Page>
  )
}
