import { Card } from '../card/Card.tsx'
import './gallery.css'

/** The type scale. */
export function TypePart() {
  return (
    <Card title="Letters">
      <div className="sh-gallery__letters">
        {letters.map(([name, className, text]) => (
          <div key={name} className="sh-gallery__row">
            <span className="sh-small">{name}</span>
            <span className={className}>{text}</span>
          </div>
        ))}
      </div>
    </Card>
  )
}

const letters = [
  ['h1, 38/46, 650', 'sh-gallery__h1', 'Eén plan per gezin'],
  ['h2, 26/34, 650', 'sh-gallery__h2', 'Wat vraagt nu aandacht'],
  ['h3, 20/28, 650', 'sh-gallery__h3', 'Bevoegdheid compleet'],
  ['inleiding, 21/32', 'sh-gallery__lead', 'U ziet wie wat doet.'],
  ['tekst, 18/28', '', 'Farida houdt het plan bij elkaar.'],
  ['klein, 16/24', 'sh-small', 'Stand van 24 november 2026'],
  ['cijfer, 52/56', 'sh-gallery__figure', '64'],
] as const
