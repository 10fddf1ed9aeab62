import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { dayInWords } from '../../corpus/date-words.ts'
import type { IsoDay } from '../../corpus/model.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import type { Language } from '../language/language.ts'
import { useLanguage } from '../language/language-context.ts'
import type { WholeEvents } from '../part-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { readersDay } from '../ui/readers-day.ts'
import { PrintView } from './print-view.tsx'
import { collectionHashQuery, eventsForPaper } from './shown-events.ts'
import { takeView } from './take-view.ts'
import '../styles/print.css'

/** Beside the page, for paper: there while the browser prints, by whichever way it was asked to. */
export function PrintOut() {
  const collection = useCollection()
  const { data: sha256 = null } = useQuery(collectionHashQuery(collection))
  const language = useLanguage()
  const [day, setDay] = useState<IsoDay | null>(() => (matchMedia('print').matches ? readersDay(new Date()) : null))

  useEffect(() => {
    const paper = matchMedia('print')
    const begin = () => {
      const today = readersDay(new Date())
      // The only way for a text into the foot of each page; print.css puts it there.
      document.documentElement.style.setProperty('--print-foot', JSON.stringify(footOf(today, sha256, language)))
      setDay(today)
    }
    // The browser takes the page as it stands when this returns.
    const beginAtOnce = () => flushSync(begin)
    const end = () => setDay(null)
    const onChange = () => (paper.matches ? beginAtOnce() : end())
    window.addEventListener('beforeprint', beginAtOnce)
    window.addEventListener('afterprint', end)
    paper.addEventListener('change', onChange)
    // It may have begun while nobody listened.
    if (paper.matches) begin()
    return () => {
      window.removeEventListener('beforeprint', beginAtOnce)
      window.removeEventListener('afterprint', end)
      paper.removeEventListener('change', onChange)
    }
  }, [sha256, language])

  return day === null ? null : <OnPaper day={day} sha256={sha256} />
}

function OnPaper({ day, sha256 }: { readonly day: IsoDay; readonly sha256: string | null }) {
  const collection = useCollection()
  const view = useView((state) => state.view)
  const shown = useShownEvents()
  const language = useLanguage()
  if (shown) return <PrintView view={takeView({ collection, shown, view, day, sha256 }, language)} />
  return <p className="print-view">{language.say('export.quotesNotLoaded')}</p>
}

/** Whole events at once, as a browser prints; null where a large collection has not loaded them. */
function useShownEvents(): WholeEvents | null {
  const collection = useCollection()
  const places = useVisiblePlaces()
  const filter = useView((state) => state.view.filter)
  const { data } = useQuery({ ...eventsForPaper(filter, places), enabled: false })
  if (!isWhole(collection)) return data ?? null
  return { corpus: collection.corpus, events: [...places].flatMap((place) => collection.corpus.events[place] ?? []) }
}

function footOf(printed: IsoDay, hash: string | null, { say, dates }: Language): string {
  const day = dayInWords(printed, dates)
  return hash === null ? say('export.foot', { day }) : say('export.footHashed', { day, hash })
}
