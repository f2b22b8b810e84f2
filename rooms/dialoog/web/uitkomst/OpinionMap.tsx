import { Button } from '@samenhang/ui/actions/Button.tsx'
import { useWidth } from '@samenhang/ui/chart/useWidth.ts'
import { type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MapPlaces, placeOnMap, signsPath } from '../../uitkomst/map-shapes.ts'
import type { UitkomstBeeld } from '../../uitkomst/uitkomst.contract.ts'

type Props = { kaart: NonNullable<UitkomstBeeld['kaart']>; groepen: UitkomstBeeld['groepen'] }

/** What part of the map is in view: its middle, and how many times it is larger. */
type View = { readonly x: number; readonly y: number; readonly zoom: number }

/**
 * One sign per person and no borders. Both directions have one scale, which a line explains in answers; buttons and
 * dragging change what is in view.
 */
export function OpinionMap({ kaart, groepen }: Props) {
  const { t } = useTranslation('uitkomst')
  const map = placeOnMap(kaart)
  const frame = useRef<HTMLDivElement>(null)
  const onScreen = useWidth(frame) ?? map.width
  // Signs keep their size on the screen, somewhat smaller on a phone.
  const sign = (onScreen < 480 ? 3 : 5) * (map.width / onScreen)
  const whole = { x: map.width / 2, y: map.height / 2, zoom: 1 }
  const [view, setView] = useState<View>(whole)
  const dragged = useDrag(view, setView, map)
  const [width, height] = [map.width / view.zoom, map.height / view.zoom]
  const [left, top] = [view.x - width / 2, view.y - height / 2]
  const scale = fitScale(map.scale, width)
  const zoom = (times: number) => setView(within({ ...view, zoom: view.zoom * times }, map))
  const sizes = groepen.map(({ naam, deelnemers }) =>
    deelnemers === null ? t('groupSmall', { name: naam }) : t('groupPeople', { name: naam, people: deelnemers }),
  )
  return (
    <div className="uitkomst-map">
      <div className="uitkomst-map__frame" ref={frame}>
        <svg
          className="uitkomst-map__picture"
          viewBox={`${left} ${top} ${width} ${height}`}
          role="img"
          aria-label={t('mapAlt', { people: kaart.punten.length, groups: sizes.join('; ') })}
          {...dragged}
        >
          {map.groups.map(({ groep, places }) => (
            <path
              key={groep}
              className={`uitkomst-map__people uitkomst-groep-${Math.min(groep, 4)}`}
              d={signsPath(groep, places, sign / view.zoom)}
            />
          ))}
          {scale && <Scale length={scale.length} left={left} bottom={top + height} zoom={view.zoom} />}
        </svg>
        {groepen.length > 1 &&
          cornersOf(map).map(({ groep, corner }) => (
            <p
              key={groep}
              className={`uitkomst-map__label uitkomst-map__label--${corner} uitkomst-groep-${Math.min(groep, 4)}`}
            >
              <Sign groep={groep} />
              <span>
                <strong>{t('group', { name: groepen[groep]?.naam })}</strong>
                <span className="uitkomst-map__count">{t('people', { people: groepen[groep]?.deelnemers })}</span>
              </span>
            </p>
          ))}
      </div>
      {scale && (
        <p className="sh-small uitkomst-map__scaleword">
          <svg className="uitkomst-map__ruler" viewBox="0 0 32 12" aria-hidden="true">
            <path d="M1 1v10M1 6h30M31 1v10" />
          </svg>
          {t('scale', { count: scale.opDe })}
        </p>
      )}
      <div className="uitkomst-map__tools" data-print="hide">
        <Button variant="secondary" onClick={() => zoom(1.5)}>
          {t('zoomIn')}
        </Button>
        <Button variant="secondary" onClick={() => zoom(1 / 1.5)}>
          {t('zoomOut')}
        </Button>
        <Button variant="link" onClick={() => setView(whole)}>
          {t('zoomAll')}
        </Button>
        {view.zoom > 1 &&
          moves.map(({ name, x, y }) => (
            <Button
              key={name}
              variant="link"
              onClick={() => setView(within({ ...view, x: view.x + x / view.zoom, y: view.y + y / view.zoom }, map))}
            >
              {t(name)}
            </Button>
          ))}
      </div>
    </div>
  )
}

const moves = [
  { name: 'moveLeft', x: -160, y: 0 },
  { name: 'moveRight', x: 160, y: 0 },
  { name: 'moveUp', x: 0, y: -110 },
  { name: 'moveDown', x: 0, y: 110 },
] as const

/** The sign of a group, to stand beside its name. */
export function Sign({ groep }: { groep: number }) {
  return (
    <svg className={`uitkomst-sign uitkomst-groep-${Math.min(groep, 4)}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={signsPath(groep, [[0, 0]], 7)} />
    </svg>
  )
}

/** Half the line for twice as many answers of which one differs, each time that it would not fit. */
function fitScale(scale: MapPlaces['scale'], width: number): MapPlaces['scale'] {
  if (!scale || scale.length <= width / 2.5) return scale
  return fitScale({ length: scale.length / 2, opDe: scale.opDe * 2 }, width)
}

type ScaleProps = { length: number; left: number; bottom: number; zoom: number }

/** The line that the words under the map are about. */
function Scale({ length, left, bottom, zoom }: ScaleProps) {
  const [x, y, tick] = [left + 24 / zoom, bottom - 24 / zoom, 8 / zoom]
  const line = `M${x} ${y - tick}v${2 * tick}M${x} ${y}h${length}m0 ${-tick}v${2 * tick}`
  return <path className="uitkomst-map__scale" strokeWidth={3 / zoom} d={line} />
}

/** From the whole map to eight times as large, and never past its edges. */
function within({ x, y, zoom }: View, { width, height }: MapPlaces): View {
  const kept = Math.min(8, Math.max(1, zoom))
  const clamp = (value: number, size: number) => Math.min(size - size / kept / 2, Math.max(size / kept / 2, value))
  return { x: clamp(x, width), y: clamp(y, height), zoom: kept }
}

function useDrag(view: View, setView: (view: View) => void, map: MapPlaces) {
  const from = useRef<{ x: number; y: number; view: View } | null>(null)
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (view.zoom === 1) return
      from.current = { x: event.clientX, y: event.clientY, view }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const began = from.current
      if (!began) return
      const unit = map.width / began.view.zoom / event.currentTarget.clientWidth
      const [dx, dy] = [(event.clientX - began.x) * unit, (event.clientY - began.y) * unit]
      setView(within({ ...began.view, x: began.view.x - dx, y: began.view.y - dy }, map))
    },
    onPointerUp: () => {
      from.current = null
    },
  }
}

const corners = [
  { corner: 'top-left', x: -1, y: -1 },
  { corner: 'top-right', x: 1, y: -1 },
  { corner: 'bottom-right', x: 1, y: 1 },
] as const

/** A corner for the name of each of the first groups: the nearest to its middle that is free; the line has the fourth. */
function cornersOf({ groups, width, height }: MapPlaces) {
  const free = [...corners]
  return groups.slice(0, corners.length).map(({ groep, places }) => {
    const middle = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
    const [x, y] = [middle(0) / width - 0.5, middle(1) / height - 0.5]
    free.sort((a, b) => b.x * x + b.y * y - (a.x * x + a.y * y))
    return { groep, corner: free.shift()?.corner ?? 'top-left' }
  })
}
