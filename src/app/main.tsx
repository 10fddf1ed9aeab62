import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { App } from './app.tsx'
import { followCorpus, loadCollection, readCollection } from './corpus-queries.ts'
import { loadPanesAhead } from './later-panes.ts'
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
import './styles/forced-colours.css'
import { escapeAllMarkup } from './trusted-types.ts'
import { eventOnTop } from './ui/event-on-top.ts'
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
  const onTop = eventOnTop()
  flushSync(() =>
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
    ),
  )
  onTop?.keep()
  loadPanesAhead(client)
}

function start() {
  const collection = loadCollection(client)
  if (collection instanceof Promise) collection.then(showPage, tellFailure)
  else showPage(collection)
}

/** The events that the build wrote into the page stay: a reader can go on with them. */
function tellFailure(error: Error) {
  const alert = document.createElement('p')
  alert.className = 'notice page-failure'
  alert.role = 'alert'
  const again = document.createElement('button')
  again.textContent = 'Try again'
  again.addEventListener('click', () => {
    alert.remove()
    start()
  })
  alert.append(`The whole collection could not be loaded (${error.message}). `, again)
  element?.before(alert)
}

start()
