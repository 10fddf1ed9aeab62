import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { lineApart } from '../corpus/hidden-characters.ts'
import { useCollection } from './corpus-queries.ts'
import { EventList } from './events/event-list.tsx'
import { CollectionFront } from './evidence/collection-front.tsx'
import { ExportMenu } from './export/export-menu.tsx'
import { LaterFilterPanel } from './filters/later-filter-panel.tsx'
import { ResultLine } from './filters/result-line.tsx'
import { useMessages } from './language/language-context.ts'
import { laterAids, laterArticle, laterEvidence, laterTour } from './later-panes.ts'
import { PageHead } from './page-head.tsx'
import { useActions, useView } from './state/view-context.ts'
import { TimelinePane } from './timeline/timeline-pane.tsx'
import { afterPainting } from './ui/after-painting.ts'
import { BeingLoaded } from './ui/being-loaded.tsx'
import { BuiltEvents } from './ui/built-page.tsx'
import { useDirection } from './ui/direction.ts'
import { focusFirstEvent } from './ui/focus.ts'
import { laterPart } from './ui/later-part.tsx'
import { narrowQuery, useMedia, wideQuery } from './ui/media.ts'
import { Pane } from './ui/pane.tsx'
import { Quiet } from './ui/quiet.tsx'

// Nobody needs them before the list is there: loaded after it (see main.tsx), or when they are opened.
const ActorPane = laterPart(async () => (await import('./sources/actor-pane.tsx')).ActorPane)
const CoveragePane = laterPart(async () => (await import('./sources/coverage-pane.tsx')).CoveragePane)
const RecordPage = laterPart(async () => (await import('./record/record-page.tsx')).RecordPage)
// Nor does any of these keep a reader from the first view: even to ask for a file takes some milliseconds.
const PrintOut = laterPart(async () => {
  await afterPainting()
  return (await import('./export/print-out.tsx')).PrintOut
})
const NewerBuild = laterPart(async () => {
  await afterPainting()
  return (await import('./offline/newer-build.tsx')).NewerBuild
})

/** The page: what it is, the drawing, and below it filters, list and evidence side by side. */
export function App() {
  const { corpus } = useCollection()
  const isNarrow = useMedia(narrowQuery)
  const isWide = useMedia(wideQuery)
  const hasEvent = useView((state) => state.view.event !== null)
  const hasArticle = useView((state) => state.view.article !== null)
  const hasPanel = useView(({ view }) => view.about !== null || view.coverage)
  const hasRecord = useView(({ view }) => view.record)
  const isCovered = hasRecord || (isNarrow && (hasEvent || hasArticle || hasPanel))
  const say = useMessages()
  useEscape()
  useArrival(isNarrow)

  return (
    <>
      <title>{lineApart(corpus.title)}</title>
      <button type="button" className="skip-link" onClick={focusFirstEvent}>
        {say('app.skip')}
      </button>
      <div className="page" inert={isCovered}>
        <PageHead isNarrow={isNarrow} />
        <ResultLine>
          <KeysButton isNarrow={isNarrow} />
          <ExportMenu />
        </ResultLine>
        <main>
          <Pane name={say('app.drawing')}>
            <TimelinePane />
          </Pane>
          <div className="work">
            {!isNarrow && (
              <section className="rail" aria-label={say('filters.title')}>
                <Pane name={say('app.filters')}>
                  <LaterFilterPanel />
                </Pane>
              </section>
            )}
            <div className="list-pane">
              <h2 className="visually-hidden">{say('app.events')}</h2>
              <Pane name={say('app.events')} instead={<BuiltEvents />}>
                <EventList />
              </Pane>
              {isNarrow && <CollectionFront />}
            </div>
            {!isNarrow && (
              <div className="reading" data-scroller="">
                {(!hasArticle || isWide) && <EvidenceSlot />}
                {hasArticle && <ArticleSlot />}
              </div>
            )}
          </div>
        </main>
      </div>
      <Quiet>
        <PrintOut />
        <NewerBuild />
      </Quiet>
      <TourSlot />
      {isCovered && <Sheet>{hasRecord ? <RecordSlot /> : hasArticle ? <ArticleSlot /> : <EvidenceSlot />}</Sheet>}
      <Quiet>
        {/* After all else: what opens has its own say about the focus first. */}
        <laterAids.LaterPane />
      </Quiet>
    </>
  )
}

/** The actor asked about, else the chosen event, else who reported what, else what this collection is. */
function EvidenceSlot() {
  const about = useView((state) => state.view.about)
  const event = useView((state) => state.view.event)
  const coverage = useView((state) => state.view.coverage)
  const say = useMessages()
  if (about !== null) {
    return (
      <LazyPane key="actor" name={say('app.actor')}>
        <ActorPane />
      </LazyPane>
    )
  }
  if (event === null && coverage) {
    return (
      <LazyPane key="coverage" name={say('app.coverage')}>
        <CoveragePane />
      </LazyPane>
    )
  }
  return (
    <Pane key="evidence" name={say('app.evidence')}>
      {event === null ? (
        <section className="evidence" aria-label={say('app.evidenceRegion')}>
          <CollectionFront />
        </section>
      ) : (
        <laterEvidence.LaterPane />
      )}
    </Pane>
  )
}

/** A narrow page has no room for its name. */
function KeysButton({ isNarrow }: { readonly isNarrow: boolean }) {
  const say = useMessages()
  const name = say('keys.title')
  const sign = useDirection() === 'rtl' ? '؟' : '?'
  return (
    <button
      type="button"
      className="keys-button"
      popoverTarget="key-help"
      aria-label={isNarrow ? name : undefined}
      title={isNarrow ? name : undefined}
    >
      {isNarrow ? sign : name}
    </button>
  )
}

function TourSlot() {
  const hasTour = useView(({ view }) => view.tour !== null)
  const say = useMessages()
  return (
    hasTour && (
      <Pane name={say('app.tour')}>
        <laterTour.LaterPane />
      </Pane>
    )
  )
}

function ArticleSlot() {
  const say = useMessages()
  return (
    <Pane name={say('app.article')}>
      <laterArticle.LaterPane />
    </Pane>
  )
}

function LazyPane({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Pane name={name}>
      <Suspense fallback={<BeingLoaded name={name} />}>{children}</Suspense>
    </Pane>
  )
}

function RecordSlot() {
  const say = useMessages()
  return (
    <LazyPane name={say('app.record')}>
      <RecordPage />
    </LazyPane>
  )
}

/** What covers all of the page until the reader goes back: the record, and on a narrow page whatever was opened. */
function Sheet({ children }: { readonly children: ReactNode }) {
  return (
    <div className="sheet" data-scroller="">
      {children}
    </div>
  )
}

/** Escape goes back one step, unless something nearer took it. */
function useEscape() {
  const { wentBack } = useActions()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOurs =
        event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':popover-open, dialog[open]')
      if (isOurs && !(event.target instanceof HTMLInputElement)) wentBack()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [wentBack])
}

/** A pasted link to an event brings it into view, once: in the drawing and beside it, or in the list where a sheet covers both. */
function useArrival(isNarrow: boolean) {
  // Not the whole view: the page would be drawn anew at each frame of a pan.
  const event = useView((state) => state.view.event)
  const article = useView((state) => state.view.article)
  const arrivedAt = useRef(event && { id: `event-${event}`, isBeside: !isNarrow && article === null })
  useEffect(() => {
    if (!arrivedAt.current) return
    const { id, isBeside } = arrivedAt.current
    if (isBeside) document.querySelector('.timeline-pane')?.scrollIntoView()
    else document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [])
}
