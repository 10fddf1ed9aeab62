import type { DrawnItem } from './drawing-layout.ts'

/** The content of an item: its label, or a cluster's count. Text only, never markup. */
export function itemElement(item: DrawnItem): HTMLElement {
  const element = document.createElement('span')
  if (item.kind === 'cluster') {
    element.textContent = `+${item.events.length}`
    return element
  }
  const text = document.createElement('bdi')
  text.textContent = item.event.title
  element.append(text)
  // By the object model, which the content security policy allows.
  if (item.label === 'beside') element.style.maxWidth = `${item.labelPx}px`
  return element
}

/** A lane's name beside its first row. */
export function rowElement(label: string): HTMLElement {
  const element = document.createElement('bdi')
  element.textContent = label
  return element
}

/** Shape says certainty and status; the chosen and the pointed-at are lit. */
export function itemClasses(item: DrawnItem, chosen: string | null, pointed: string | null): string {
  if (item.kind === 'cluster') {
    const holds = (id: string | null) => item.events.some((event) => event.id === id)
    return classes('drawn-cluster', holds(chosen) && 'is-chosen', holds(pointed) && 'is-pointed')
  }
  const { event, mark } = item
  return classes(
    'drawn-event',
    `mark-${mark.shape}`,
    `status-${event.status}`,
    `label-${item.label}`,
    mark.about && 'is-about',
    event.origin === 'drafted' && 'is-draft',
    event.id === chosen && 'is-chosen',
    event.id === pointed && 'is-pointed',
  )
}

function classes(...names: (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ')
}
