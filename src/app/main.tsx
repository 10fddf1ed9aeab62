import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense, startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { App } from './app.tsx'
import { followCorpus, loadCollection, readCollection } from './corpus-queries.ts'
import { keptLanguage, usualLanguage } from './language/chosen-language.ts'
import { englishLanguage } from './language/language.ts'
import { languages } from './language/languages.ts'
import { reasonOf } from './language/said-error.ts'
import { languageQuery, WithLanguage } from './language/with-language.tsx'
import { followBuilds } from './late-build.ts'
import { laterAids, loadPanesAhead } from './later-panes.ts'
import { PageFailure } from './page-failure.tsx'
import { loadFirstHeads } from './part-queries.ts'
import { keepAddress, languageInAddress, searchOfPage, viewFromAddress } from './state/url-sync.ts'
import { ViewStoreContext } from './state/view-context.ts'
import { createViewStore } from './state/view-store.ts'
import { laterPart } from './ui/later-part.tsx'
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
import { afterPainting } from './ui/after-painting.ts'
import { BuiltPage } from './ui/built-page.tsx'
import { followInput } from './ui/focus.ts'
import { placeOfReader } from './ui/place-of-reader.ts'
import { Quiet } from './ui/quiet.tsx'
import { WithCollection } from './ui/with-collection.tsx'

const AddressNotice = laterPart(async () => (await import('./address-notice.tsx')).AddressNotice)
const EmbedPage = laterPart(async () => (await import('./embed-page.tsx')).EmbedPage)

escapeAllMarkup()
followInput()
followBuilds()
// A reader is told soon, and can try again; what loads files does so once by itself. Without a connection too: what the
// service worker keeps is there.
const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
const element = document.getElementById('root')
if (!element) throw new Error('index.html has no element with the id “root”.')
const built = element.firstElementChild
const root = createRoot(element)
const usual = usualLanguage(keptLanguage(), navigator.languages, languages)
const firstLanguage = languageInAddress() ?? usual
client.setQueryData(languageQuery('en').queryKey, englishLanguage)

function showPage(collection: CollectionIndex) {
  const asked = searchOfPage()
  const store = createViewStore(viewFromAddress(collection))
  keepAddress(store, () => readCollection(client), afterPainting)
  followCorpus(client)
  const place = placeOfReader()
  const show = () =>
    root.render(
      <StrictMode>
        <BuiltPage value={built}>
          <QueryClientProvider client={client}>
            <ViewStoreContext value={store}>
              <ErrorBoundary
                fallbackRender={(failure) => (
                  <WithLanguage usual={usual}>
                    <PageFailure {...failure} />
                  </WithLanguage>
                )}
              >
                <WithLanguage usual={usual}>
                  <WithCollection>
                    {asked && (
                      <Quiet>
                        <AddressNotice search={asked} />
                      </Quiet>
                    )}
                    {store.getState().view.embed ? (
                      <Suspense fallback={null}>
                        <EmbedPage />
                      </Suspense>
                    ) : (
                      <App />
                    )}
                  </WithCollection>
                </WithLanguage>
              </ErrorBoundary>
            </ViewStoreContext>
          </QueryClientProvider>
        </BuiltPage>
      </StrictMode>,
    )
  if (place) {
    // Who has begun to read keeps the place: nothing may come in between.
    flushSync(show)
    place.keep()
  } else startTransition(show)
  void loadPanesAhead(client)
}

async function start() {
  try {
    void client.prefetchQuery(laterAids.query)
    const loading = loadCollection(client)
    // What `prefetchQuery` cannot load, a language or the first rows, is no reason to show nothing: it never fails.
    const rows = loading instanceof Promise ? loadFirstHeads(client) : null
    const language = firstLanguage === 'en' ? null : client.prefetchQuery(languageQuery(firstLanguage))
    // What the build wrote into the page is there to be read before anything takes its place.
    const [collection] = await Promise.all([loading, rows, language, afterPainting()])
    showPage(collection)
  } catch (error) {
    tellFailure(error)
  }
}

/** The events that the build wrote into the page stay: a reader can go on with them. */
function tellFailure(error: unknown) {
  const { say } = client.getQueryData(languageQuery(firstLanguage).queryKey) ?? englishLanguage
  const alert = document.createElement('p')
  alert.className = 'notice page-failure'
  alert.role = 'alert'
  const again = document.createElement('button')
  again.textContent = say('ui.tryAgain')
  again.addEventListener('click', () => {
    alert.remove()
    void start()
  })
  alert.append(`${say('app.notLoaded', { reason: reasonOf(error, say) })} `, again)
  element?.before(alert)
}

void start()
