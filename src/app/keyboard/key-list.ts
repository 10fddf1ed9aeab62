export interface KeyRow {
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[]
  readonly does: string
  /** Writes a character elsewhere: it can be turned off. */
  readonly isCharacter?: true
}

export interface KeyGroup {
  readonly title: string
  readonly rows: readonly KeyRow[]
}

export const drawingKeys: KeyGroup = {
  title: 'In the drawing',
  rows: [
    { keys: ['ArrowLeft', 'ArrowRight'], does: 'previous and next event' },
    { keys: ['Home', 'End'], does: 'first and last event' },
    { keys: ['Enter'], does: 'open the event' },
    { keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], does: 'move to earlier and later' },
    { keys: ['Escape'], does: 'close the preview, or go one step back' },
    { keys: ['+', '-'], does: 'zoom in and out', isCharacter: true },
    { keys: ['0'], does: 'show all', isCharacter: true },
    { keys: ['w', 's'], does: 'zoom in and out', isCharacter: true },
    { keys: ['a', 'd'], does: 'move to earlier and later', isCharacter: true },
    { keys: [',', '.'], does: 'previous and next event', isCharacter: true },
  ],
}

const tileKeys: KeyGroup = {
  title: 'In a drawing of many events',
  rows: [
    { keys: ['PageUp', 'PageDown'], does: 'previous and next stretch of time with events' },
    { keys: ['ArrowUp', 'ArrowDown'], does: 'the lane above and below' },
    { keys: ['Enter'], does: 'zoom into the stretch' },
  ],
}

export const listKeys: KeyGroup = {
  title: 'In the list',
  rows: [
    { keys: ['ArrowUp', 'ArrowDown'], does: 'previous and next event' },
    { keys: ['Home', 'End'], does: 'first and last event' },
    { keys: [',', '.'], does: 'previous and next event', isCharacter: true },
  ],
}

const sharedKeys: KeyGroup = {
  title: 'In both',
  rows: [
    { keys: ['/'], does: 'go to the search', isCharacter: true },
    { keys: ['?'], does: 'show these keys', isCharacter: true },
  ],
}

const pageKeys: KeyGroup = {
  title: 'Anywhere',
  rows: [
    { keys: ['Tab', 'Shift+Tab'], does: 'next and previous control' },
    { keys: ['Escape'], does: 'close what is open, one step at a time' },
    { keys: ['Enter'], does: 'in the search: go to the first event found' },
  ],
}

export const keyGroups: readonly KeyGroup[] = [drawingKeys, tileKeys, listKeys, sharedKeys, pageKeys]

const names: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page up',
  PageDown: 'Page down',
  '-': '−',
}

const mirrored: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  a: 'd',
  d: 'a',
}

/** The key that does the same where time runs from the right. */
export function mirroredKey(key: string): string {
  return key
    .split('+')
    .map((part) => mirrored[part] ?? part)
    .join('+')
}

/** A key as keyboards have it printed: 'Shift+ArrowLeft' is Shift and ←. */
export function keyNames(key: string): string[] {
  if (key === '+') return [key]
  return key.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
}

/** The same, for ears: signs have names. */
export const spokenNames: Readonly<Partial<Record<string, string>>> = {
  '←': 'arrow left',
  '→': 'arrow right',
  '↑': 'arrow up',
  '↓': 'arrow down',
  '+': 'plus',
  '−': 'minus',
  ',': 'comma',
  '.': 'full stop',
  '/': 'slash',
  '?': 'question mark',
}
