import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { EventList } from '../events/event-list.tsx'
import { englishLanguage } from '../language/language.ts'
import { renderWithCorpus } from '../testing.tsx'
import { TimelineKeys } from '../timeline/timeline-keys.tsx'
import { KeyHelp } from './key-help.tsx'
import { drawingKeys, keyGroups, keyNames, listKeys, mirroredKey } from './key-list.ts'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2020-01-03 | strike | A strike in Baghdad | happened | | k24: struck
  2021-12-09 | talks | The talks end | happened | | k24: ended
  2021-12-31 | leave | They leave | planned | | k24: leaving
`
const window = { start: 18_000, end: 19_000 }

/** happy-dom opens no popover: this one says that it was. */
function open(storage?: () => Storage) {
  if (storage) vi.spyOn(globalThis.window, 'localStorage', 'get').mockImplementation(storage)
  const shown = vi.fn<() => void>()
  vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(shown)
  const page = renderWithCorpus(
    <>
      <input aria-label="Elsewhere" />
      <TimelineKeys window={window} range={window} onWindowMoved={() => {}}>
        <p>A drawing</p>
      </TimelineKeys>
      <EventList />
      <KeyHelp />
    </>,
    corpus,
  )
  const box = document.getElementById('key-help')
  if (!box) throw new Error('There is no help.')
  const toggle = (newState: 'open' | 'closed') => fireEvent(box, Object.assign(new Event('toggle'), { newState }))
  return { ...page, shown, toggle, drawing: screen.getByRole('region', { name: 'Timeline' }) }
}

beforeEach(() => {
  HTMLElement.prototype.showPopover ??= () => {}
  globalThis.window.localStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const wasTaken = (element: Element, key: string) => {
  const shiftKey = key.startsWith('Shift+')
  return !fireEvent.keyDown(element, { key: shiftKey ? key.slice('Shift+'.length) : key, shiftKey })
}
const rowAt = (at: number) => screen.getAllByRole('heading', { level: 3 })[at]?.querySelector('button')

test.each(drawingKeys.rows.flatMap(({ keys }) => keys))('the drawing takes the key %s that the help names', (key) => {
  expect(wasTaken(open().drawing, key)).toBe(true)
})

test.each(listKeys.rows.flatMap(({ keys }) => keys))('the list takes the key %s that the help names', (key) => {
  open()
  const row = rowAt(1)
  if (!row) throw new Error('The list has no second row.')
  expect(wasTaken(row, key)).toBe(true)
})

test('keys in the list go from event to event, and stop at both ends', async () => {
  const { user } = open()
  rowAt(0)?.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(rowAt(1))
  await user.keyboard('{End}{ArrowDown}')
  expect(document.activeElement).toBe(rowAt(2))
  await user.keyboard('{Home}{ArrowUp}')
  expect(document.activeElement).toBe(rowAt(0))
})

test('“?” opens the help from the drawing and from the list, and from nowhere else', async () => {
  const { user, shown, drawing } = open()
  await user.type(screen.getByLabelText('Elsewhere'), '?')
  expect(shown).not.toHaveBeenCalled()
  drawing.focus()
  await user.keyboard('?')
  rowAt(1)?.focus()
  await user.keyboard('?')
  expect(shown).toHaveBeenCalledTimes(2)
})

test('opened, it has the focus, and names every key with what it does', () => {
  open().toggle('open')
  const help = screen.getByRole('dialog', { name: 'Keys and previews' })
  expect(document.activeElement).toBe(within(help).getByRole('heading', { level: 2 }))
  const rows = keyGroups.flatMap((group) => group.rows)
  expect(
    within(help)
      .getAllByRole('definition')
      .map((one) => one.textContent),
  ).toEqual(rows.map(({ does }) => englishLanguage.say(does)))
})

test('keys that write a character are turned off and on, at once and for the next visit', async () => {
  const { user, toggle, drawing, shown } = open()
  toggle('open')
  await user.click(screen.getByRole('checkbox', { name: /^Letters, digits and signs/ }))
  for (const key of ['+', 'w', '0', ',', '?', '/']) expect(wasTaken(drawing, key)).toBe(false)
  expect(wasTaken(drawing, 'ArrowRight')).toBe(true)
  expect(shown).not.toHaveBeenCalled()
  expect(open().store.getState().preferences).toEqual({ characterKeys: false, previews: true })
})

test('where storage is refused, the switch still works for this visit', async () => {
  const { user, toggle, store } = open(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  toggle('open')
  await user.click(screen.getByRole('checkbox', { name: /preview/ }))
  expect(store.getState().preferences.previews).toBe(false)
})

test('where time runs from the right, the keys of both sides are told the other way round', () => {
  const told = ['Shift+ArrowLeft', 'ArrowRight', 'a', '+', 'Home'].map(mirroredKey)
  expect(told).toEqual(['Shift+ArrowRight', 'ArrowLeft', 'd', '+', 'Home'])
})

test.each([
  ['Shift+ArrowLeft', ['Shift', '←']],
  ['+', ['+']],
  ['-', ['−']],
  ['w', ['W']],
  ['PageUp', ['Page up']],
])('%s is printed as on a keyboard', (key, names) => {
  expect(keyNames(key)).toEqual(names)
})
