import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { App } from './app.tsx'
import { followCorpus, loadCollection, readCollection } from './corpus-queries.ts'
import { keepAddress, viewFromAddress } from './state/url-sync.ts'
import { ViewStoreContext } from './state/view-context.ts'
import { createViewStore } from './state/view-store.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/timeline.css'
import './styles/marks.css'
import './styles/panes.css'
import './styles/export.css'
import './styles/reader.css'
import './styles/sources.css'
import { escapeAllMarkup } from './trusted-types.ts'
import { followInput } from './ui/focus.ts'
import { WithAnswer } from './ui/with-answer.tsx'

const EmbedPage = lazy(async () => ({ default: (await import('./embed-page.tsx')).EmbedPage }))

escapeAllMarkup()
followInput()
const client = new QueryClient()
const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element with the id “root”.')
const root = createRoot(element)

function showPage(collection: CollectionIndex) {
  const store = createViewStore(viewFromAddress(collection))
  keepAddress(store, () => readCollection(client))
  followCorpus(client)
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ViewStoreContext value={store}>
          <WithAnswer>
            {store.getState().view.embed ? (
              <Suspense fallback={null}>
                <EmbedPage />
              </Suspense>
            ) : (
              <App />
            )}
          </WithAnswer>
        </ViewStoreContext>
      </QueryClientProvider>
    </StrictMode>,
  )
  // What a reader most likely opens first comes along behind the list.
  void import('./evidence/evidence-pane.tsx')
}

function start() {
  const collection = loadCollection(client)
  if (!(collection instanceof Promise)) return showPage(collection)
  root.render(<p className="page-loading">The events are being loaded.</p>)
  collection.then(showPage, (error: Error) => {
    root.render(
      <p className="page-loading" role="alert">
        The events could not be loaded ({error.message}).{' '}
        <button type="button" onClick={start}>
          Try again
        </button>
      </p>,
    )
  })
}

start()
