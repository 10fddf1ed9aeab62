import { useQueryClient } from '@tanstack/react-query'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { laterTour } from '../later-panes.ts'
import { viewOfStep } from '../state/url.ts'
import { useActions } from '../state/view-context.ts'

/** For who has not been here before: what one can do, and the way into the collection's tour, where it has one. */
export function FirstWords() {
  const { tour } = useCollection().corpus
  const say = useMessages()
  return (
    <>
      <span className="first-words">{say('tour.firstWords')}</span> {tour && tour.length > 0 && <TourStart />}
    </>
  )
}

function TourStart() {
  const index = useCollection()
  const client = useQueryClient()
  const { tourStepReached } = useActions()
  const say = useMessages()
  // The bar takes the focus over from here, so it has to be there at once.
  const start = async () => {
    await client.prefetchQuery(laterTour.query)
    tourStepReached(viewOfStep(index, 1))
  }
  return (
    <button type="button" id="tour-start" className="link" onClick={() => void start()}>
      {say('tour.take')}
    </button>
  )
}
