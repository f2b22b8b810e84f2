import { Card } from '../card/Card.tsx'
import { BarChart } from '../chart/BarChart.tsx'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { FlowPicture } from '../flow/FlowPicture.tsx'
import { FlowTable } from '../flow/FlowTable.tsx'
import type { FlowRow } from '../flow/layout.ts'
import { Sections } from '../frame/Sections.tsx'
import { DataTable } from '../table/DataTable.tsx'
import { ExplainedTerm } from '../timeline/ExplainedTerm.tsx'
import { Timeline } from '../timeline/Timeline.tsx'

/** Bars, the flow, a term and a timeline. */
export function PicturesPart() {
  return (
    <>
      <Sections split="6-6">
        <ChartFrame
          title="Sets regels per aanbieder"
          unit="Aantal, 1 november 2026"
          picture={<BarChart name="Zilverberk heeft de meeste sets regels: vier." bars={bars} />}
          table={
            <DataTable
              caption="Sets regels per aanbieder"
              captionHidden
              rows={bars}
              rowKey={(bar) => bar.label}
              columns={[
                { id: 'label', header: 'Aanbieder', value: (bar) => bar.label },
                { id: 'value', header: 'Sets', value: (bar) => bar.value, numeric: true },
              ]}
            />
          }
        />
        <Card title="Afspraken in de tijd">
          <Timeline from="2025-01-01" to="2029-12-31" today="2026-11-24" rows={agreements} />
        </Card>
      </Sections>
      <Card
        title="Termijn: besluit over vervoer"
        note="Mila Jansen, consulent, beslist uiterlijk op maandag 14 december"
      >
        <ExplainedTerm
          steps={[
            { title: 'ma 19 oktober', text: 'aanvraag ontvangen', source: 'deze dag telt niet mee' },
            { title: 'ma 14 december', text: 'acht weken later', source: 'Awb, artikel 4:13' },
            { title: 'Niet stilgezet', text: 'er was niets aan te vullen', source: 'Awb, artikel 4:15' },
            { title: 'ma 14 december', text: 'is een werkdag', source: 'dit is de laatste dag' },
          ]}
        />
      </Card>
      <ChartFrame
        title="Waar het geld naartoe gaat"
        unit="Begroot per jaar, in euro: van wet naar doel naar wie het uitvoert. Elke kolom telt op tot € 16.400."
        picture={<FlowPicture {...flow} />}
        table={<FlowTable {...flow} />}
      />
    </>
  )
}

const bars = [
  { label: 'Zilverberk', value: 4 },
  { label: 'Oeverland', value: 3 },
  { label: 'Helder', value: 3 },
  { label: 'Kamperfoelie', value: 1 },
]

const agreements = [
  {
    id: 'regisseur',
    label: 'Eén regisseur',
    bars: [{ from: '2025-07-01', to: '2028-06-30', kind: 'inForce' as const }],
  },
  {
    id: 'hulp',
    label: 'Huishoudelijke hulp',
    bars: [{ from: '2027-01-01', to: '2028-12-31', kind: 'notYet' as const }],
  },
  {
    id: 'vervoer',
    label: 'Vervoer',
    bars: [
      { from: '2025-01-01', to: '2027-12-31', kind: 'inForce' as const },
      { from: '2028-01-01', to: '2029-12-31', kind: 'unless' as const },
    ],
  },
]

const row = (wet: string, doel: string, wie: string, euro: number): FlowRow => ({ wet, doel, wie, cents: euro * 100 })

const flow = {
  name: 'Van € 16.400 per jaar gaat het meeste, € 7.300, naar rust in de ochtend.',
  heads: ['Wet', 'Doel van het gezin', 'Wie voert uit'] as [string, string, string],
  rows: [
    row('Jeugdwet', 'Rust in de ochtend', 'Jeugdhulp Waterlelie', 5800),
    row('Wmo 2015', 'Rust in de ochtend', 'Helder Huishouden', 1500),
    row('Jeugdwet', 'Daan weer naar school', 'Jeugdhulp Waterlelie', 2400),
    row('Jeugdwet', 'Daan weer naar school', 'Vervoer Beekwijk', 1600),
    row('Wmo 2015', 'Ik weer aan het werk', 'Helder Huishouden', 1800),
    row('Wmo 2015', 'Ik weer aan het werk', 'Werkplaats Vlier', 900),
    row('Participatiewet', 'Ik weer aan het werk', 'Werkplaats Vlier', 2400),
  ],
}
