import { Button } from '../actions/Button.tsx'
import { Card } from '../card/Card.tsx'
import { Sections } from '../frame/Sections.tsx'
import { Empty } from '../nothing/Empty.tsx'
import { ErrorState } from '../nothing/ErrorState.tsx'
import { Loading } from '../nothing/Loading.tsx'
import { NoAccess } from '../nothing/NoAccess.tsx'
import { NotApplicable } from '../nothing/NotApplicable.tsx'
import { TooSmall } from '../nothing/TooSmall.tsx'
import { Withheld } from '../nothing/Withheld.tsx'

/** The kinds of nothing beside each other. */
export function NothingPart() {
  return (
    <Sections split="6-6">
      <Card title="Vele keren ‘niets’, telkens anders">
        <Empty title="Nog geen doelen" action={<Button variant="secondary">Schrijf uw woorden op</Button>}>
          U heeft nog geen doelen. Begin met uw eigen woorden.
        </Empty>
        <Withheld>Daan bepaalt wie zijn woorden ziet.</Withheld>
        <NotApplicable>Bij dit product hoort geen eigen bijdrage.</NotApplicable>
      </Card>
      <Card title="Niet te tonen, niet gelukt, nog bezig">
        <TooSmall minimum={10} />
        <NoAccess />
        <ErrorState />
        <Loading />
      </Card>
    </Sections>
  )
}
