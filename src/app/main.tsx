import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { App } from './app.tsx'
import { followCorpus, loadCollection, readCollection } from './corpus-queries.ts'
import { keptLanguage, usualLanguage } from './language/chosen-language.ts'
import { englishLanguage } from './language/language.ts'
import { languages } from './language/languages.ts'
import { languageQuery, WithLanguage } from './language/with-language.tsx'
import { loadPanesAhead } from './later-panes.ts'
import { loadFirstHeads } from './part-queries.ts'
import { keepAddress, languageInAddress, viewFromAddress } from './state/url-sync.ts'
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
const usual = usualLanguage(keptLanguage(), navigator.languages, languages)
const firstLanguage = languageInAddress() ?? usual
client.setQueryData(languageQuery('en').queryKey, englishLanguage)

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
            <WithLanguage usual={usual}>
              <WithAnswer>
                {store.getState().view.embed ? (
                  <Suspense fallback={null}>
                    <EmbedPage />
                  </Suspense>
                ) : (
                  <App />
                )}
              </WithAnswer>
            </WithLanguage>
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
  if (firstLanguage === 'en' && !(collection instanceof Promise)) return showPage(collection)
  // A language that cannot be loaded is no reason to show nothing.
  const language = client.prefetchQuery(languageQuery(firstLanguage))
  const rows = collection instanceof Promise ? loadFirstHeads(client) : null
  void Promise.all([collection, language, rows]).then(([index]) => showPage(index), tellFailure)
}

/** The events that the build wrote into the page stay: a reader can go on with them. */
function tellFailure(error: Error) {
  const { say } = client.getQueryData(languageQuery(firstLanguage).queryKey) ?? englishLanguage
  const alert = document.createElement('p')
  alert.className = 'notice page-failure'
  alert.role = 'alert'
  const again = document.createElement('button')
  again.textContent = say('ui.tryAgain')
  again.addEventListener('click', () => {
    alert.remove()
    start()
  })
  alert.append(`${say('app.notLoaded', { reason: error.message })} `, again)
  element?.before(alert)
}

start()
