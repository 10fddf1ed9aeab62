import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Corpus, IsoDay } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useView } from '../state/view-context.ts'
import { collectionHash } from '../ui/collection-hash.ts'
import { readersDay } from '../ui/readers-day.ts'
import { PrintView } from './print-view.tsx'
import { viewWithoutTexts } from './take-view.ts'
import '../styles/print.css'

/** The collection's hash: a browser prints at once, so it has to be there before it is asked for. */
export function collectionHashQuery(corpus: Corpus) {
  return queryOptions({
    queryKey: ['collection-hash', corpus.events.length, ...corpus.articles.map(({ sha256 }) => sha256)],
    queryFn: async () => {
      await untilIdle()
      return collectionHash(corpus)
    },
    staleTime: 'static',
  })
}

/** Beside the page, for paper: there while the browser prints, by whichever way it was asked to. */
export function PrintOut() {
  const index = useCorpusIndex()
  const view = useView((state) => state.view)
  const { data: sha256 = null } = useQuery(collectionHashQuery(index.corpus))
  const [day, setDay] = useState<IsoDay | null>(() => (matchMedia('print').matches ? readersDay(new Date()) : null))

  useEffect(() => {
    const paper = matchMedia('print')
    const begin = () => {
      const today = readersDay(new Date())
      // The only way for a text into the foot of each page; print.css puts it there.
      document.documentElement.style.setProperty('--print-foot', JSON.stringify(footOf(today, sha256)))
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
  }, [sha256])

  return day && <PrintView view={viewWithoutTexts(index, view, day, sha256)} />
}

function footOf(day: IsoDay, sha256: string | null): string {
  const printed = `Printed on ${dayInWords(day)}`
  return sha256 === null ? printed : `${printed} · timeline.json SHA-256 ${sha256}`
}

/** In milliseconds: a page that is never idle has its hash all the same. */
const longestWait = 2000

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not in every browser.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longestWait })
    else setTimeout(resolve)
  })
}
