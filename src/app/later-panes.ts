import type { QueryClient } from '@tanstack/react-query'
import { afterPainting } from './ui/after-painting.ts'
import { laterPane } from './ui/later-pane.tsx'

// Nobody needs them before the list is there.
export const laterEvidence = laterPane(
  'evidence',
  (say) => say('app.evidence'),
  async () => (await import('./evidence/evidence-pane.tsx')).EvidencePane,
)
export const laterArticle = laterPane(
  'article',
  (say) => say('app.article'),
  async () => (await import('./reader/article-pane.tsx')).ArticlePane,
)
// A press on what it explains may be the reader's first: it comes with the page, or right behind it.
export const laterAids = laterPane('aids', null, async () => (await import('./reader-aids.tsx')).ReaderAids)
export const laterTour = laterPane(
  'tour',
  (say) => say('app.tour'),
  async () => (await import('./tour/tour-bar.tsx')).TourBar,
)

/** What a reader most likely opens first comes along behind the list. */
export async function loadPanesAhead(client: QueryClient): Promise<void> {
  await afterPainting()
  void client.prefetchQuery(laterEvidence.query)
  void client.prefetchQuery(laterArticle.query)
}
