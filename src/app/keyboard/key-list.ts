import type { MessageKey } from '../language/message.ts'

type KeysMessage<Start extends string> = Extract<MessageKey, `${Start}${string}`>

export interface KeyRow {
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[]
  readonly does: KeysMessage<'keys.does.'>
  /** Writes a character elsewhere: it can be turned off. */
  readonly isCharacter?: true
}

export interface KeyGroup {
  readonly title: 'keys.anywhere' | 'keys.both' | 'keys.drawing' | 'keys.list' | 'keys.many'
  readonly rows: readonly KeyRow[]
}

export const drawingKeys: KeyGroup = {
  title: 'keys.drawing',
  rows: [
    { keys: ['ArrowLeft', 'ArrowRight'], does: 'keys.does.step' },
    { keys: ['Home', 'End'], does: 'keys.does.ends' },
    { keys: ['Enter'], does: 'keys.does.open' },
    { keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], does: 'keys.does.move' },
    { keys: ['Escape'], does: 'keys.does.closePreview' },
    { keys: ['+', '-'], does: 'keys.does.zoom', isCharacter: true },
    { keys: ['0'], does: 'keys.does.showAll', isCharacter: true },
    { keys: ['w', 's'], does: 'keys.does.zoom', isCharacter: true },
    { keys: ['a', 'd'], does: 'keys.does.move', isCharacter: true },
    { keys: [',', '.'], does: 'keys.does.step', isCharacter: true },
  ],
}

const tileKeys: KeyGroup = {
  title: 'keys.many',
  rows: [
    { keys: ['PageUp', 'PageDown'], does: 'keys.does.stretch' },
    { keys: ['ArrowUp', 'ArrowDown'], does: 'keys.does.lane' },
    { keys: ['Enter'], does: 'keys.does.zoomStretch' },
  ],
}

export const listKeys: KeyGroup = {
  title: 'keys.list',
  rows: [
    { keys: ['ArrowUp', 'ArrowDown'], does: 'keys.does.step' },
    { keys: ['Home', 'End'], does: 'keys.does.ends' },
    { keys: [',', '.'], does: 'keys.does.step', isCharacter: true },
  ],
}

const sharedKeys: KeyGroup = {
  title: 'keys.both',
  rows: [
    { keys: ['f'], does: 'keys.does.centre', isCharacter: true },
    { keys: ['/'], does: 'keys.does.search', isCharacter: true },
    { keys: ['?'], does: 'keys.does.help', isCharacter: true },
  ],
}

const pageKeys: KeyGroup = {
  title: 'keys.anywhere',
  rows: [
    { keys: ['Tab', 'Shift+Tab'], does: 'keys.does.control' },
    { keys: ['Escape'], does: 'keys.does.closeOne' },
    { keys: ['Enter'], does: 'keys.does.findFirst' },
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
export const spokenNames: Readonly<Partial<Record<string, KeysMessage<'keys.spoken.'>>>> = {
  '←': 'keys.spoken.arrowLeft',
  '→': 'keys.spoken.arrowRight',
  '↑': 'keys.spoken.arrowUp',
  '↓': 'keys.spoken.arrowDown',
  '+': 'keys.spoken.plus',
  '−': 'keys.spoken.minus',
  ',': 'keys.spoken.comma',
  '.': 'keys.spoken.fullStop',
  '/': 'keys.spoken.slash',
  '?': 'keys.spoken.questionMark',
}
