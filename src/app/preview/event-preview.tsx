import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { uncheckedPublisher } from '../../corpus/unchecked.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useCorpusOfEvent } from '../part-queries.ts'
import { useView, ViewStoreContext } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { SourceText } from '../ui/source-text.tsx'
import { followTargets } from './follow-targets.ts'
import { type Box, previewPlace } from './preview-place.ts'
import type { PreviewTarget } from './preview-timing.ts'
import '../styles/preview.css'
import { CollectionText } from '../ui/collection-text.tsx'

/** What an event is, beside what the reader rests on: nothing in it takes the focus, and nothing tells it aloud. */
export function EventPreview() {
  const isWanted = useView((state) => state.preferences.previews)
  const target = useTarget(isWanted)
  return target && <Card key={target.event} target={target} />
}

function useTarget(isWanted: boolean): PreviewTarget | null {
  const store = use(ViewStoreContext)
  const [target, setTarget] = useState<PreviewTarget | null>(null)
  useEffect(() => {
    if (!isWanted || !store) return
    const follower = followTargets(setTarget)
    const stopListening = store.subscribe(({ pointed, view }, before) => {
      if (view !== before.view) follower.pageChanged()
      if (pointed !== before.pointed) follower.eventWalkedTo(pointed)
    })
    return () => {
      stopListening()
      follower.stop()
    }
  }, [isWanted, store])
  return target
}

function Card({ target }: { readonly target: PreviewTarget }) {
  const corpus = useCorpusOfEvent(target.event)
  const box = useRef<HTMLElement>(null)
  const { say, dates } = useLanguage()
  // Its height is known when it is there; it grows where its words come late.
  useLayoutEffect(() => {
    if (box.current) place(box.current, target)
  })
  const index = corpus.state === 'there' ? corpus.index : null
  const event = index?.eventById.get(target.event)
  if (!index || !event) return null
  const quote = firstQuote(event, index)
  return (
    <aside ref={box} className="event-preview" aria-label={say('preview.title')}>
      <p className="preview-title">
        <CollectionText>{event.title}</CollectionText>
      </p>
      <p className="preview-meta">
        <strong>{capitalised(dateInWords(event.date, dates))}</strong>
        <span className={`status-word status-${event.status}`}>{say(`status.${event.status}`)}</span>
        <span>{say('ui.sources', { count: index.sourcesOfEvent.get(event.id)?.length ?? 0 })}</span>
      </p>
      {quote && (
        <p className="preview-quote">
          <q lang={quote.language}>
            <SourceText lang={quote.language}>{quote.text}</SourceText>
          </q>{' '}
          <small>
            <Said
              of={quote.isUnchecked ? 'preview.quoteUnchecked' : 'ui.quoteSource'}
              values={{ source: <CollectionText>{quote.publisher}</CollectionText> }}
            />
          </small>
        </p>
      )}
    </aside>
  )
}

/** The first of its quotes: one that is checked, where there is any. */
function firstQuote({ citations, unchecked = [] }: TimelineEvent, { articleById }: CorpusIndex) {
  const [checked] = citations
  if (checked) {
    const article = articleById.get(checked.article)
    const publisher = article ? publisherOf(article) : checked.article
    return { text: checked.quote, publisher, language: article?.language ?? undefined, isUnchecked: false }
  }
  const other = unchecked.find(({ quote }) => quote !== null)
  if (!other?.quote) return null
  return { text: other.quote, publisher: uncheckedPublisher(other), language: undefined, isUnchecked: true }
}

function place(card: HTMLElement, { element, near }: PreviewTarget): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const at = previewPlace(
    inWindow(element.getBoundingClientRect(), width),
    near,
    { width: card.offsetWidth, height: card.offsetHeight },
    { width, height },
  )
  card.hidden = at === null
  card.style.left = `${at?.left ?? 0}px`
  card.style.top = `${at?.top ?? 0}px`
}

/** A bar of the drawing may reach far over both sides. */
function inWindow({ left, right, top, bottom }: DOMRect, width: number): Box {
  return { left: Math.max(0, left), right: Math.min(width, right), top, bottom }
}
