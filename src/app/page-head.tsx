import { useLayoutEffect, useRef, useState } from 'react'
import { useCollection } from './corpus-queries.ts'
import { FilterSheet } from './filters/filter-sheet.tsx'
import { SearchBox } from './filters/search-box.tsx'
import { useLanguage, useMessages } from './language/language-context.ts'
import { LanguageSelect } from './language/language-select.tsx'
import { useActions } from './state/view-context.ts'
import { FirstWords } from './tour/first-words.tsx'
import { SourceText, shownText } from './ui/source-text.tsx'

/** What the page is about, and the language to have it in. A narrow page has the list to show: there the head is folded. */
export function PageHead({ isNarrow }: { readonly isNarrow: boolean }) {
  const { title, description, language } = useCollection().corpus
  return (
    <header className="page-head">
      <h1>
        <SourceText lang={language}>{title}</SourceText>
      </h1>
      <div className="page-search">
        {isNarrow && <FilterSheet />}
        {!isNarrow && <LanguageSelect />}
        <SearchBox />
      </div>
      {isNarrow ? (
        <>
          {description && <FoldedDescription lang={language}>{description}</FoldedDescription>}
          <div className="page-ways">
            <FirstWords />
            <AboutCollection />
            <LanguageSelect />
          </div>
        </>
      ) : (
        <p className="page-description">
          {description && <SourceText lang={language}>{description}</SourceText>} <FirstWords /> <AboutCollection />
        </p>
      )}
    </header>
  )
}

function AboutCollection() {
  const { recordOpened } = useActions()
  const say = useMessages()
  return (
    <button type="button" id="about-collection" className="link" onClick={recordOpened}>
      {say('app.about')}
    </button>
  )
}

/** Its first two lines, and the rest one press away, where there is any. */
function FoldedDescription({ lang, children }: { readonly lang: string; readonly children: string }) {
  const words = useRef<HTMLParagraphElement>(null)
  const [isFolded, setFolded] = useState(true)
  const [isCut, setCut] = useState(false)
  const { code, say } = useLanguage()
  useLayoutEffect(() => {
    const element = words.current
    if (!element || !isFolded) return
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1)
    measure()
    const size = new ResizeObserver(measure)
    size.observe(element)
    return () => size.disconnect()
  }, [isFolded])
  return (
    <p ref={words} className="page-description" lang={lang} dir="auto" data-folded={isFolded || undefined}>
      {shownText(children)}{' '}
      {(isCut || !isFolded) && (
        <button
          type="button"
          className="link description-fold"
          lang={code}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {say(isFolded ? 'app.descriptionMore' : 'app.descriptionLess')}
        </button>
      )}
    </p>
  )
}
