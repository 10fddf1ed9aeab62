import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCollection } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { useActions } from '../state/view-context.ts'
import { capitalised } from './capitalised.ts'
import { Choice, type ChoiceProps } from './choice.tsx'

interface EventChoiceProps extends Omit<ChoiceProps, 'options'> {
  readonly events: readonly Pick<TimelineEvent, 'id' | 'title' | 'date' | 'earliest' | 'latest'>[]
}

/** Where one place stands for several events, the reader says which. */
export function EventChoice({ events, ...rest }: EventChoiceProps) {
  const { eventChosen } = useActions()
  const { dates } = useLanguage()
  const { language: lang } = useCollection().corpus
  const options = events.map((event) => ({
    id: event.id,
    title: event.title,
    lang,
    note: capitalised(dateInWords(event.date, dates)),
    onChosen: () => eventChosen(event),
  }))
  return <Choice {...rest} options={options} />
}
