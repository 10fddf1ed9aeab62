import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, type RenderResult, render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { type ReactNode, StrictMode } from 'react'
import { indexCorpus } from '../corpus/corpus-index.ts'
import type { Corpus } from '../corpus/model.ts'
import { ViewStoreContext } from './state/view-context.ts'
import { initialView, type ViewState } from './state/view-state.ts'
import { createViewStore, type ViewStore } from './state/view-store.ts'
import { WithCollection } from './ui/with-collection.tsx'

// For tests only. It does not import Vitest: that would bring the types of Node into the app's TypeScript project.

export interface TestPage extends RenderResult {
  /** The reader. */
  readonly user: UserEvent
  readonly store: ViewStore
  /** What the reader chose up to now. */
  readonly view: () => ViewState
}

/**
 * Draws a part of the page as main.tsx would, over a collection of the test's own and a fresh view, and takes away what
 * an earlier test drew. The collection stands in the query cache; the test file replaces the built one by
 * `vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))`, so that no fault of ingest fails it.
 */
export function renderWithCorpus(part: ReactNode, corpus: Corpus, view: Partial<ViewState> = {}): TestPage {
  cleanup()
  // The usual second is too short for a machine with other work to do.
  configure({ asyncUtilTimeout: 5000 })
  stubPopover()
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  client.setQueryData(['collection'], indexCorpus(corpus))
  const store = createViewStore({ ...initialView, ...view })
  const result = render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ViewStoreContext value={store}>
          <WithCollection>{part}</WithCollection>
        </ViewStoreContext>
      </QueryClientProvider>
    </StrictMode>,
  )
  return { ...result, store, user: userEvent.setup(), view: () => store.getState().view }
}

/** happy-dom knows no popover: what is shown as one is simply there. */
function stubPopover(): void {
  HTMLElement.prototype.showPopover ??= () => {}
  HTMLElement.prototype.hidePopover ??= () => {}
}
