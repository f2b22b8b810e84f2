import { Actions } from '../actions/Actions.tsx'
import { Button } from '../actions/Button.tsx'
import { Card } from '../card/Card.tsx'
import './gallery.css'

/** Buttons in their states. */
export function ActionsPart() {
  return (
    <Card title="Knoppen">
      <Actions>
        <Button>Zeg hoe het gaat</Button>
        <Button variant="secondary">Bewaar</Button>
        <Button variant="link">Annuleer</Button>
      </Actions>
      <p className="sh-small">Eén gevulde knop per scherm. Hoogte 48.</p>
      <h3>Focus</h3>
      <Actions>
        <span className="sh-gallery__focus">
          <Button>Verstuur</Button>
        </span>
      </Actions>
      <h3>Kan niet nu</h3>
      <Button disabledReason="U kunt nog niet tekenen: het besluit van uw college ontbreekt.">Onderteken</Button>
    </Card>
  )
}
