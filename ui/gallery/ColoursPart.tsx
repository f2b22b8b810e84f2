import { Card } from '../card/Card.tsx'
import './gallery.css'

/** The tokens as the browser sees them, so that a theme shows its own. */
export function ColoursPart() {
  const style = getComputedStyle(document.documentElement)
  return (
    <Card title="Kleuren, met contrast op wit">
      <ul className="sh-gallery__colours">
        {colours.map(([name, token, ratio]) => (
          <li key={token}>
            <svg aria-hidden="true">
              <rect width="100%" height="100%" fill={style.getPropertyValue(token)} />
            </svg>
            <strong>{name}</strong>
            <div className="sh-small">{style.getPropertyValue(token)}</div>
            <div className="sh-small">{ratio}</div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const colours = [
  ['Papier', '--basis-color-page', 'achtergrond'],
  ['Vlak', '--basis-color-surface', 'kaarten'],
  ['Verdiept', '--basis-color-sunken', 'banden'],
  ['Haarlijn', '--basis-color-hairline', 'alleen sier'],
  ['Rand', '--basis-color-border-control', '4,7 : 1'],
  ['Tekst', '--basis-color-text', '15,8 : 1'],
  ['Tekst zacht', '--basis-color-text-muted', '7,7 : 1'],
  ['Afgesproken', '--basis-color-primary', '8,5 : 1'],
  ['Donker', '--basis-color-primary-hover', '11,6 : 1'],
  ['Stem', '--basis-color-stem', '5,8 : 1'],
  ['Focusgeel', '--basis-focus-outer', 'met donkere rand'],
  ['Goed', '--basis-color-goed', '7,0 : 1'],
  ['Let op', '--basis-color-letop', '7,1 : 1'],
  ['Stuk', '--basis-color-stuk', '7,8 : 1'],
  ['Bericht', '--basis-color-bericht', '8,1 : 1'],
  ['Groep A', '--sh-color-group-a', 'rondje'],
  ['Groep B', '--sh-color-group-b', 'vierkant'],
  ['Groep C', '--sh-color-group-c', 'driehoek'],
  ['Groep D', '--sh-color-group-d', 'ruit, reeks 2'],
  ['Reeks 4', '--sh-color-series-4', 'vierde'],
  ['Reeks 3', '--sh-color-series-3', 'derde'],
] as const
