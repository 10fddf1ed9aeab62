import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect } from 'react'
import { useView } from '../state/view-context.ts'
import { englishLanguage } from './language.ts'
import { LanguageContext } from './language-context.ts'
import { loadLanguage } from './languages.ts'

/** A language, loaded once. */
export function languageQuery(code: string) {
  return queryOptions({
    queryKey: ['language', code],
    queryFn: () => loadLanguage(code),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: 1,
  })
}

interface WithLanguageProps {
  /** For an address that names none. */
  readonly usual: string
  readonly children: ReactNode
}

/** Panes in the reader's language. Until another one is loaded, or where it cannot be, they stay in the one they have. */
export function WithLanguage({ usual, children }: WithLanguageProps) {
  const code = useView(({ view }) => view.lang ?? usual)
  const { data } = useQuery({ ...languageQuery(code), placeholderData: keepPreviousData })
  const language = data ?? englishLanguage
  useLayoutEffect(() => {
    document.documentElement.lang = language.code
    document.documentElement.dir = language.dir
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
