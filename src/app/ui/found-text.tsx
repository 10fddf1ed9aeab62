import { useMemo } from 'react'
import { hitSpans } from '../../corpus/hit-spans.ts'
import type { TextSpan } from '../../corpus/model.ts'
import { searchTerms } from '../../corpus/search-text.ts'
import { useView } from '../state/view-context.ts'
import { shownText } from './source-text.tsx'

/** Where the words that the reader searches for stand in a text. */
export function useHits(text: string): TextSpan[] {
  const q = useView((state) => state.view.filter.q)
  return useMemo(() => hitSpans(text, searchTerms(q)), [text, q])
}

interface FoundTextProps {
  /** The language of the text, as far as it is known. */
  readonly lang?: string | null | undefined
  readonly children: string
}

/** Text from outside, with the words marked that the reader searches for. */
export function FoundText({ lang, children }: FoundTextProps) {
  return (
    <bdi lang={lang ?? undefined}>
      <FoundWords>{children}</FoundWords>
    </bdi>
  )
}

/** The same, for a block that takes its direction from them. */
export function FoundWords({ children }: { readonly children: string }) {
  const hits = useHits(children)
  if (hits.length === 0) return shownText(children)
  const last = hits.at(-1)
  return (
    <>
      {hits.map(({ start, end }, i) => (
        <span key={start}>
          {shownText(children.slice(hits[i - 1]?.end ?? 0, start))}
          <mark className="hit">{shownText(children.slice(start, end))}</mark>
        </span>
      ))}
      {shownText(children.slice(last?.end ?? 0))}
    </>
  )
}
