import { useMemo } from 'react'
import type { Article, Citation } from '../../corpus/model.ts'
import { textFragmentAddress } from '../../corpus/text-fragment.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { useArticleText } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { HostSign } from './host-sign.tsx'

interface OriginalLinkProps {
  readonly article: Article
  /** Whose words the page is opened at; null for its top. */
  readonly citation: Citation | null
}

/** The way to the original page, at the words of a quote; nothing where no web address is known. */
export function OriginalLink({ article, citation }: OriginalLinkProps) {
  const address = webAddress(article.url)
  if (address === null) return null
  if (citation === null) return <OutwardLink address={address} />
  return <LinkToWords address={address} article={article} citation={citation} />
}

interface LinkToWordsProps {
  readonly address: string
  readonly article: Article
  readonly citation: Citation
}

/** The stored text tells which words stand on the page more than once. */
function LinkToWords({ address, article, citation }: LinkToWordsProps) {
  const { data } = useArticleText(article)
  const atWords = useMemo(() => textFragmentAddress(address, citation, data ?? null), [address, citation, data])
  return <OutwardLink address={atWords} />
}

/** Tells the other site nothing of where the reader comes from. */
export function OutwardLink({ address }: { readonly address: string }) {
  const say = useMessages()
  return (
    <>
      <a className="link" href={address} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
        {say('ui.originalPage')}
      </a>
      <HostSign address={address} />
    </>
  )
}
