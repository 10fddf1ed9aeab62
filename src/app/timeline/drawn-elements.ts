import type { EventHead } from '../../corpus/event-head.ts'
import { characterName, hiddenCharacters } from '../../corpus/hidden-characters.ts'
import type { DrawnArticles, DrawnItem, Lit } from './drawn-items.ts'
import type { Mark, MarkShape } from './marks.ts'

const arrowed: readonly MarkShape[] = ['before', 'after', 'until', 'onwards']

/** The words of an item: its title or name, or a cluster's count; null where it has none. Text only, never markup. */
export function labelElement(item: DrawnItem): HTMLElement | null {
  const words = wordsOf(item)
  if (words === null) return null
  const label = document.createElement('div')
  label.className = 'mark-label'
  // By the object model, which the content security policy allows.
  const isBeside = item.kind === 'articles' || (item.kind === 'event' && item.label === 'beside')
  if (isBeside) words.style.maxWidth = `${item.labelPx}px`
  label.append(words)
  return label
}

function wordsOf(item: DrawnItem): HTMLElement | null {
  if (item.kind === 'cluster') return sourceText(item.label)
  if (item.kind === 'event') return sourceText(item.event.title)
  return item.kind === 'articles' && item.labelPx > 0 ? sourceText(item.label) : null
}

/** True of a mark with an arrow that also asks for the sign of an uncertain date: the arrow has the place of that. */
export function hasSign(item: DrawnItem): boolean {
  return item.kind === 'event' && item.mark.uncertain && arrowed.includes(item.mark.shape)
}

export function signElement(): HTMLElement {
  const sign = document.createElement('span')
  sign.className = 'mark-sign'
  return sign
}

/** A lane's name beside its first row. */
export function rowElement(label: string): HTMLElement {
  return sourceText(label)
}

/** What `SourceText` is, without React. */
function sourceText(text: string): HTMLElement {
  const element = document.createElement('bdi')
  // Odd parts are the hidden characters themselves.
  const parts = text.split(hiddenCharacters).map((part, i) => (i % 2 === 1 ? hiddenCharacter(part) : part))
  element.append(...parts)
  return element
}

function hiddenCharacter(character: string): HTMLElement {
  const sign = document.createElement('bdi')
  sign.className = 'hidden-character'
  sign.dataset['name'] = characterName(character)
  sign.textContent = character
  return sign
}

/** Shape says certainty and status; the chosen and the pointed-at are lit. */
export function itemClasses(item: DrawnItem, lit: Lit): string {
  const lightOf = (...ids: readonly string[]) => [
    ids.some((id) => id === lit.chosen) && 'is-chosen',
    ids.some((id) => id === lit.pointed) && 'is-pointed',
  ]
  switch (item.kind) {
    case 'articles':
      return articleClasses(item, lit)
    case 'cluster':
      return classes('drawn-cluster', ...lightOf(...item.ids))
    case 'report':
      return classes('drawn-report', item.isInferred && 'is-inferred')
    case 'awaited':
      return 'drawn-awaited'
    case 'part': {
      const shape = classes('drawn-part', `part-${item.part.shape}`, item.isUnderLabel && 'is-under-label')
      return classes(shape, ...eventClasses(item.event), ...lightOf(item.event.id))
    }
    case 'event': {
      const shape = classes('drawn-event', ...markClasses(item.mark), `label-${item.label}`)
      return classes(shape, ...eventClasses(item.event), ...lightOf(item.event.id))
    }
  }
}

function eventClasses({ status, origin, isUnchecked }: EventHead): (string | false)[] {
  return [`status-${status}`, origin === 'drafted' && 'is-draft', isUnchecked && 'is-unchecked']
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

function articleClasses({ articles, isInferred, isQuiet }: DrawnArticles, lit: Lit): string {
  const holds = (some: ReadonlySet<number>) =>
    some.size > 0 && Array.from(articles).some((article) => some.has(article))
  return classes(
    'drawn-articles',
    articles.length > 1 && 'is-several',
    isInferred && 'is-inferred',
    isQuiet && 'is-quiet',
    holds(lit.chosenArticles) && 'is-chosen',
    holds(lit.pointedArticles) && 'is-pointed',
  )
}

function classes(...names: (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ')
}
