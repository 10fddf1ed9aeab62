import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { CollectionText } from '../ui/collection-text.tsx'

/** Events that a reader could take for this one, or for its contradiction, and why there are two. */
export function ReadBeside({ event }: { readonly event: TimelineEvent }) {
  const { comparedWith, eventById } = useCorpusIndex()
  const { eventChosen } = useActions()
  const { say, dates } = useLanguage()
  const others = (comparedWith.get(event.id) ?? []).flatMap(({ event: id, note }) => {
    const other = eventById.get(id)
    return other ? [{ other, note }] : []
  })
  if (others.length === 0) return null
  return (
    <section className="read-beside" aria-label={say('evidence.readBeside')}>
      <h3>{say('evidence.notSame')}</h3>
      <ul>
        {others.map(({ other, note }) => (
          <li key={other.id}>
            <p>
              <CollectionText>{note}</CollectionText>
            </p>
            <p>
              <Said
                of="evidence.besideEvent"
                values={{
                  date: capitalised(dateInWords(other.date, dates)),
                  event: (
                    <button type="button" className="link" data-preview={other.id} onClick={() => eventChosen(other)}>
                      <CollectionText>{other.title}</CollectionText>
                    </button>
                  ),
                }}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
