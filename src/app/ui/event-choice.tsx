import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useActions } from '../state/view-context.ts'
import { capitalised } from './capitalised.ts'
import { Choice, type ChoiceProps } from './choice.tsx'

interface EventChoiceProps extends Omit<ChoiceProps, 'options'> {
  readonly events: readonly Pick<TimelineEvent, 'id' | 'title' | 'date' | 'earliest' | 'latest'>[]
}

/** Where one place stands for several events, the reader says which. */
export function EventChoice({ events, ...rest }: EventChoiceProps) {
  const { eventChosen } = useActions()
  const options = events.map((event) => ({
    id: event.id,
    title: event.title,
    note: capitalised(dateInWords(event.date)),
    onChosen: () => eventChosen(event),
  }))
  return <Choice {...rest} options={options} />
}
