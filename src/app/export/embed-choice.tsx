import { useId, useState } from 'react'
import { useCollection } from '../corpus-queries.ts'
import { englishLanguage } from '../language/language.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { useAnswer, useChosenEvent } from '../state/selectors.ts'
import { addressOf } from '../state/url-sync.ts'
import { useView } from '../state/view-context.ts'
import { initialView, withEvent } from '../state/view-state.ts'
import { embedCode } from './embed-code.ts'

/** The markup for a frame of another page: of the open event, and of all that is shown. */
export function EmbedChoice() {
  const { corpus } = useCollection()
  const { filter, lanes, lang } = useView((state) => state.view)
  const event = useChosenEvent()
  const count = useAnswer().count
  const { say, code } = useLanguage()
  // Without one, a frame comes in the language of whoever reads it.
  const chosen = lang ?? (code === englishLanguage.code ? null : code)
  const address = (view: typeof initialView) => addressOf({ ...view, lang: chosen, embed: true })
  return (
    <div className="embed-choice">
      {event && (
        <CodeField
          name={say('export.embedEvent')}
          code={embedCode(address(withEvent(initialView, event)), event.title)}
        />
      )}
      <CodeField
        name={say('export.embedAll', { count })}
        code={embedCode(address({ ...initialView, filter, lanes }), corpus.title)}
      />
    </div>
  )
}

function CodeField({ name, code }: { readonly name: string; readonly code: string }) {
  const id = useId()
  const [outcome, setOutcome] = useState<'copied' | 'copyRefused' | null>(null)
  const say = useMessages()
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setOutcome('copied'),
      () => setOutcome('copyRefused'),
    )
  return (
    <div className="code-field">
      <label htmlFor={id}>{name}</label>
      <textarea id={id} dir="ltr" readOnly rows={3} value={code} onFocus={(focus) => focus.currentTarget.select()} />
      {'clipboard' in navigator && (
        <button type="button" onClick={copy}>
          {say('export.copy')}
        </button>
      )}
      <span role="status">{outcome && say(`export.${outcome}`)}</span>
    </div>
  )
}
