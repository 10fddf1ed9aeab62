import { useActions } from '../state/view-context.ts'
import { keepLanguage } from './chosen-language.ts'
import { useLanguage } from './language-context.ts'
import { languages } from './languages.ts'

/** The languages of the page, each by its own name. */
export function LanguageSelect() {
  const { code, say } = useLanguage()
  const { languageChosen } = useActions()
  return (
    <select
      className="language-select"
      aria-label={say('language.choice')}
      value={code}
      onChange={(event) => {
        keepLanguage(event.target.value)
        languageChosen(event.target.value)
      }}
    >
      {languages.map((language) => (
        <option key={language.code} value={language.code} lang={language.code} dir={language.dir}>
          {language.name}
        </option>
      ))}
    </select>
  )
}
