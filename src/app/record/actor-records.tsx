import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { CollectionText } from '../ui/collection-text.tsx'

/** Who is named, what they are, and under which names the articles speak of them. */
export function ActorRecords() {
  const { actors } = useCollection().corpus
  const say = useMessages()
  if (actors.length === 0) return <p>{say('record.noActor')}</p>
  return (
    <dl className="actor-records">
      {actors.map(({ id, name, kind, aliases }) => (
        <div key={id}>
          <dt>
            <CollectionText>{name}</CollectionText>{' '}
            {kind && (
              <span className="muted">
                <CollectionText>{kind}</CollectionText>
              </span>
            )}
          </dt>
          <dd>
            {aliases.length === 0 && <span className="muted">{say('record.noOtherName')}</span>}
            {aliases.map((alias, i) => (
              <span key={alias}>
                {i > 0 && say('app.comma')}
                <CollectionText>{alias}</CollectionText>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
