import { Button } from '../actions/Button.tsx'
import { Card } from '../card/Card.tsx'
import { Alert } from '../status/Alert.tsx'
import { Status } from '../status/Status.tsx'
import './gallery.css'

/** Statuses and alerts. */
export function StatusPart() {
  return (
    <>
      <Card title="Stand: altijd teken en woord">
        <div className="sh-gallery__wrap">
          <Status kind="goed">In werking</Status>
          <Status kind="loopt">Loopt</Status>
          <Status kind="letop">Begin nu</Status>
          <Status kind="wacht">Nog geen antwoord</Status>
          <Status kind="stuk">Schakel is stuk</Status>
          <Status kind="hersteller">College Dijkzicht</Status>
          <Status kind="geweigerd">Geweigerd</Status>
          <Status kind="nietBegonnen">Nog niet begonnen</Status>
          <Status kind="nietVanToepassing">Niet van toepassing</Status>
          <Status kind="teKlein">Te klein om te tonen</Status>
          <Status kind="afgeschermd">Inhoud van de hulp: niet nodig voor regie</Status>
          <Status kind="bekeken">Bekeken</Status>
          <Status kind="gedeeld">Gedeeld</Status>
          <Status kind="eigenWoorden">Eigen woorden</Status>
        </div>
      </Card>
      <Alert
        kind="stuk"
        title="Uw antwoord is niet bewaard"
        action={<Button variant="secondary">Probeer opnieuw</Button>}
      >
        De verbinding viel weg. Uw tekst staat er nog. Probeer het over een minuut opnieuw.
      </Alert>
      <Alert kind="letop" title="Begin vóór 15 januari">
        Anders is er minder tijd dan afgesproken voor het gesprek met aanbieders.
      </Alert>
      <Alert kind="goed" title="Bewaard">
        Farida ziet uw cijfer niet. U kunt het later met haar delen.
      </Alert>
      <Alert kind="bericht" title="Er is een nieuwe versie">
        Tom Bakker heeft de tekst van artikel 3 veranderd op 20 november.
      </Alert>
    </>
  )
}
