import { useState } from 'react'
import { Actions } from '../actions/Actions.tsx'
import { Button } from '../actions/Button.tsx'
import { Card } from '../card/Card.tsx'
import { Facts } from '../card/Facts.tsx'
import { Figures } from '../card/Figures.tsx'
import { Disclosure } from '../choice/Disclosure.tsx'
import { SegmentedControl } from '../choice/SegmentedControl.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import { Sections } from '../frame/Sections.tsx'
import { Steps } from '../steps/Steps.tsx'
import { Tabs } from '../tabs/Tabs.tsx'
import { OwnWords } from '../words/OwnWords.tsx'

/** Own words, choices, steps, tabs and a dialog. */
export function WordsPart() {
  const [filter, setFilter] = useState('komt')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Sections split="6-6">
        <Card title="Mijn woorden" footer="Daan heeft ook eigen woorden. Die zijn van hem.">
          <OwnWords
            words="Ik wil weer werken. Maar niet als Daan dan alleen thuis zit."
            said="U zei dit op 3 september 2026"
          />
          <OwnWords voice="partij" compact words="Wij willen minder wisselingen." said="Dijkzicht, 12 oktober 2026" />
        </Card>
        <Card title="Stelling 31" topBar="stelling" note="Kiezen: nooit is één antwoord de hoofdknop">
          <Actions>
            <Button variant="secondary">Eens</Button>
            <Button variant="secondary">Oneens</Button>
          </Actions>
          <SegmentedControl
            label="Welke taken"
            value={filter}
            onChange={setFilter}
            segments={[
              { value: 'komt', label: 'Komt eraan (6)' },
              { value: 'wacht', label: 'Wacht op anderen (9)' },
              { value: 'nieuw', label: 'Nieuw (2)' },
            ]}
          />
          <Disclosure summary="Waarom 28 december?">
            <p>Zes weken na de melding is een zaterdag. De eerste werkdag daarna telt.</p>
          </Disclosure>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            Open een venster
          </Button>
          <Dialog
            title="Wilt u deze deling stoppen?"
            isOpen={asking}
            onClose={() => setAsking(false)}
            actions={<Button onClick={() => setAsking(false)}>Stop de deling</Button>}
          >
            <p>Koen ziet dan uw schooltijden niet meer. U kunt dit later weer aanzetten.</p>
          </Dialog>
        </Card>
      </Sections>
      <Figures
        items={[
          { figure: '12', text: 'keer bekeken, door 4 mensen' },
          { figure: '1', text: 'keer gedeeld' },
          { figure: '0', text: 'keer geweigerd' },
        ]}
      />
      <Figures
        small
        items={[
          { figure: 'Sanne, 38', text: 'moeder, heeft gezag' },
          { figure: 'Daan, 13', text: 'beslist mee vanaf 12 jaar' },
          { figure: 'Noor, 8', text: 'moeder heeft gezag' },
          { figure: 'Riet, 67', text: 'oma, doet mee in het plan' },
          { figure: 'Regisseur: u', text: 'sinds 3 september, Sanne zei ja' },
        ]}
      />
      <Card title="Een medewerker van Zilverberk wilde uw plan openen" href="#inzage" headingLevel={3}>
        <Facts
          items={[
            { term: 'Waarom', text: 'Er stond geen reden bij.' },
            { term: 'Waarom niet', text: 'Zilverberk helpt u sinds 1 oktober niet meer. De deur is dan dicht.' },
          ]}
        />
      </Card>
      <Card title="Stappen en tabbladen">
        <Steps steps={['Uw vraag', 'Wie doet mee', 'Kijk na']} current={1} />
        <Tabs
          label="Afspraak"
          tabs={[
            { id: 'tekst', label: 'Tekst', content: <p>Artikel 1. Elk gezin heeft één regisseur.</p> },
            { id: 'partijen', label: 'Partijen', content: <p>Vier van de vijf gemeenten tekenden.</p> },
            { id: 'versies', label: 'Versies', content: <p>Versie 2 is van 1 oktober 2026.</p> },
          ]}
        />
      </Card>
    </>
  )
}
