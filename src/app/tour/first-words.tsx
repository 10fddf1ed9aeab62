import { useQueryClient } from '@tanstack/react-query'
import { useCollection } from '../corpus-queries.ts'
import { laterTour } from '../later-panes.ts'
import { viewOfStep } from '../state/url.ts'
import { useActions } from '../state/view-context.ts'

/** For who has not been here before: what one can do, and the way into the collection's tour, where it has one. */
export function FirstWords() {
  const { tour } = useCollection().corpus
  return (
    <>
      <span className="first-words">Choose an event to read the words that it rests on.</span>{' '}
      {tour && tour.length > 0 && <TourStart />}
    </>
  )
}

function TourStart() {
  const index = useCollection()
  const client = useQueryClient()
  const { tourStepReached } = useActions()
  // The bar takes the focus over from here, so it has to be there at once.
  const start = async () => {
    await client.prefetchQuery(laterTour.query)
    tourStepReached(viewOfStep(index, 1))
  }
  return (
    <button type="button" id="tour-start" className="link" onClick={() => void start()}>
      Take the tour
    </button>
  )
}
