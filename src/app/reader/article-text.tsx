import { useEffect, useMemo, useRef, useState } from 'react'
import { type ArticleBlock, articleBlocks, isCaption } from '../../corpus/article-blocks.ts'
import type { CitedPassage } from '../../corpus/corpus-index.ts'
import type { Article, ParkedMention } from '../../corpus/model.ts'
import { spansOverlap } from '../../corpus/text-span.ts'
import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useView } from '../state/view-context.ts'
import { EventChoice } from '../ui/event-choice.tsx'
import { isKeyboardElsewhere } from '../ui/focus.ts'
import { IngestWords } from '../ui/ingest-words.tsx'
import { shownText } from '../ui/source-text.tsx'
import { MarkedText, type SharedPassage } from './marked-text.tsx'

interface ArticleTextProps {
  readonly article: Article
  readonly text: string
  readonly cited: readonly CitedPassage[]
  readonly parked: readonly ParkedMention[]
}

/** The stored text, paragraph by paragraph as printed; repeated and foreign parts are folded and named. */
export function ArticleText({ article, text, cited, parked }: ArticleTextProps) {
  const blocks = useMemo(() => articleBlocks(text, article.removed), [text, article.removed])
  const [shared, setShared] = useState<SharedPassage | null>(null)
  const body = useRef<HTMLDivElement>(null)
  const passage = useView((state) => state.view.passage)
  const say = useMessages()

  // Arriving brings the passage into view, once; after that the reader scrolls. An address that names no passage means
  // the first of its event.
  useEffect(() => {
    const mark = body.current?.querySelector(`[data-arrived="${passage ?? ''}"]`)
    mark?.scrollIntoView({ block: 'center' })
    if (isKeyboardElsewhere(body.current))
      mark?.querySelector<HTMLElement>('[role="button"]')?.focus({ preventScroll: true })
  }, [passage])

  return (
    <div ref={body} className="article-text">
      {blocks.map((block) => (
        <Block
          key={block.start}
          block={block}
          article={article}
          text={text}
          cited={cited}
          parked={parked}
          onShared={setShared}
        />
      ))}
      {shared && <EventChoice name={say('reader.citing')} {...shared} onClosed={() => setShared(null)} />}
    </div>
  )
}

interface BlockProps extends ArticleTextProps {
  readonly block: ArticleBlock
  readonly onShared: (shared: SharedPassage) => void
}

function Block({ block, article, text, cited, parked, onShared }: BlockProps) {
  const inside = cited.filter(({ citation }) => spansOverlap(citation, block))
  if (block.kind === 'removed')
    return <FoldedPart reason={block.reason} text={text.slice(block.start, block.end)} language={article.language} />
  const line = text.slice(block.start, block.end)
  const kind = line === article.title ? 'headline' : isCaption(line) ? 'caption' : undefined
  return (
    <p className={kind} lang={article.language ?? undefined} dir="auto">
      <MarkedText text={text} stretch={block} cited={inside} parked={parked} onShared={onShared} />
    </p>
  )
}

interface FoldedPartProps {
  readonly reason: string
  readonly text: string
  readonly language: string | null
}

function FoldedPart({ reason, text, language }: FoldedPartProps) {
  return (
    <details className="folded">
      <summary>
        <Said of="reader.removed" values={{ reason: <IngestWords>{reason}</IngestWords> }} />
      </summary>
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, i) => (
          // Lines of a folded part may repeat; their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
          <p key={i} lang={language ?? undefined} dir="auto">
            {shownText(line)}
          </p>
        ))}
    </details>
  )
}
