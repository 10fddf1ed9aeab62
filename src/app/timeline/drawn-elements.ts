import { isUnchecked } from '../../corpus/unchecked.ts'
import type { DrawnArticles, DrawnItem } from './drawn-items.ts'
import type { Mark } from './marks.ts'

/** The content of an item: its label, or a cluster's count. Text only, never markup. */
export function itemElement(item: DrawnItem): HTMLElement {
  const element = document.createElement('span')
  if (item.kind === 'cluster') element.textContent = `+${item.events.length}`
  if (item.kind === 'event') element.append(sourceText(item.event.title))
  if (item.kind === 'articles' && item.labelPx > 0) element.append(sourceText(item.label))
  // By the object model, which the content security policy allows.
  const isBeside = item.kind === 'articles' || (item.kind === 'event' && item.label === 'beside')
  if (isBeside) element.style.maxWidth = `${item.labelPx}px`
  return element
}

/** A lane's name beside its first row. */
export function rowElement(label: string): HTMLElement {
  return sourceText(label)
}

function sourceText(text: string): HTMLElement {
  const element = document.createElement('bdi')
  element.textContent = text
  return element
}

/** Shape says certainty and status; the chosen and the pointed-at are lit. */
export function itemClasses(item: DrawnItem, chosen: string | null, pointed: string | null): string {
  if (item.kind === 'articles') return articleClasses(item, chosen, pointed)
  const ids = item.kind === 'cluster' ? item.events.map(({ id }) => id) : [item.event.id]
  const lit = [ids.some((id) => id === chosen) && 'is-chosen', ids.some((id) => id === pointed) && 'is-pointed']
  if (item.kind === 'cluster') return classes('drawn-cluster', ...lit)
  if (item.kind === 'report') return classes('drawn-report', item.isInferred && 'is-inferred')
  const { status, origin } = item.event
  const common = [
    `status-${status}`,
    origin === 'drafted' && 'is-draft',
    isUnchecked(item.event) && 'is-unchecked',
    ...lit,
  ]
  if (item.kind === 'part')
    return classes('drawn-part', `part-${item.part.shape}`, item.isUnderLabel && 'is-under-label', ...common)
  return classes('drawn-event', ...markClasses(item.mark), `label-${item.label}`, ...common)
}

/** The look of a mark, in the drawing and in the legend. */
export function markClasses(mark: Pick<Mark, 'shape'> & Partial<Mark>): string[] {
  return [
    `mark-${mark.shape}`,
    mark.about ? 'is-about' : '',
    mark.uncertain ? 'is-uncertain' : '',
    mark.vagueEnds ? 'has-vague-ends' : '',
    mark.endUnknown ? 'is-end-unknown' : '',
  ].filter((name) => name !== '')
}

function articleClasses(item: DrawnArticles, chosen: string | null, pointed: string | null): string {
  return classes(
    'drawn-articles',
    item.articles.length > 1 && 'is-several',
    item.articles.every(({ published }) => published?.basis === 'inferred') && 'is-inferred',
    item.isQuiet && 'is-quiet',
    chosen !== null && item.citedBy.has(chosen) && 'is-chosen',
    pointed !== null && item.citedBy.has(pointed) && 'is-pointed',
  )
}

function classes(...names: (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ')
}
