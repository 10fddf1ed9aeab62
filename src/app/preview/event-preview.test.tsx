import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EventPreview } from './event-preview.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2020-01-03 | strike | A strike in Baghdad | happened | | k24: struck
  2021-12 | talks | The talks end | planned | | k24: talks ended | rudaw: the talks are over
`

beforeEach(() => {
  vi.useFakeTimers()
  // Nothing is laid out here; a window has some size.
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280)
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function open() {
  const page = renderWithCorpus(
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the drawing is */}
      <section className="timeline-region" aria-label="Timeline" tabIndex={0}>
        <i data-preview="strike" data-testid="mark" />
      </section>
      <button type="button" data-preview="talks">
        The talks
      </button>
      <p>Elsewhere</p>
      <EventPreview />
    </>,
    corpus,
  )
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  const point = (element: Element, more: object = {}) =>
    act(() => fireEvent.pointerMove(element, { pointerType: 'mouse', ...more }))
  return { ...page, pass, point, link: screen.getByRole('button'), elsewhere: screen.getByText('Elsewhere') }
}
const preview = () => screen.queryByRole('complementary', { name: 'Preview' })

test('after a rest of half a second it says title, date in words, status, sources and the first quote', () => {
  const { link, point, pass } = open()
  point(link)
  pass(499)
  expect(preview()).toBeNull()
  pass(1)
  const words = [...(preview()?.children ?? [])].map((part) => part.textContent)
  expect(words).toEqual(['The talks end', 'December 2021planned2 sources', 'talks ended — k24'])
})

test('a pointer that moves on does not rest', () => {
  const { link, point, pass } = open()
  point(link)
  pass(400)
  point(link)
  pass(400)
  expect(preview()).toBeNull()
  pass(100)
  expect(preview()).not.toBeNull()
})

test('the pointer may go to it within 300 ms, stay there, and leave', () => {
  const { link, elsewhere, point, pass } = open()
  point(link)
  pass(500)
  point(elsewhere)
  pass(299)
  point(preview() ?? elsewhere)
  pass(5000)
  expect(preview()).not.toBeNull()
  point(elsewhere)
  pass(299)
  expect(preview()).not.toBeNull()
  pass(1)
  expect(preview()).toBeNull()
})

test('Escape closes it, and nothing else', () => {
  const { link, point, pass, store } = open()
  point(link)
  pass(500)
  const goBack = vi.fn<(event: Event) => void>()
  document.addEventListener('keydown', goBack, { once: true })
  act(() => fireEvent.keyDown(link, { key: 'Escape' }))
  expect(preview()).toBeNull()
  expect(goBack).not.toHaveBeenCalled()
  act(() => fireEvent.keyDown(link, { key: 'Escape' }))
  expect(goBack).toHaveBeenCalledOnce()
  expect(store.getState().view.event).toBeNull()
})

test.each([
  ['a finger', { pointerType: 'touch' }],
  ['a drag', { buttons: 1 }],
])('%s opens none', (_, more) => {
  const { link, point, pass } = open()
  point(link, more)
  pass(2000)
  expect(preview()).toBeNull()
})

test('a press, a scroll and a step of the page close it', () => {
  const { link, point, pass, store } = open()
  const steps = [
    () => fireEvent.pointerDown(link),
    () => fireEvent.scroll(document),
    () => store.getState().actions.queryTyped('troops'),
  ]
  for (const step of steps) {
    point(link)
    pass(500)
    expect(preview()).not.toBeNull()
    act(() => void step())
    expect(preview()).toBeNull()
  }
})

test('the focus of a keyboard shows it, that of a pointer does not', () => {
  const { link, point, pass, elsewhere } = open()
  point(elsewhere)
  act(() => link.focus())
  pass(500)
  expect(preview()).toBeNull()
  act(() => link.blur())
  act(() => fireEvent.keyDown(document.body, { key: 'Tab' }))
  act(() => link.focus())
  pass(500)
  expect(preview()?.textContent).toContain('The talks end')
  act(() => link.blur())
  expect(preview()).toBeNull()
})

test('an event that the keys go to in the drawing is shown at its mark', () => {
  const { pass, store } = open()
  const { pointedAt } = store.getState().actions
  screen.getByRole('region', { name: 'Timeline' }).focus()
  act(() => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' }))
  act(() => pointedAt('strike'))
  pass(500)
  expect(preview()?.textContent).toContain('A strike in Baghdad')
  act(() => pointedAt('talks'))
  expect(preview()).toBeNull()
})

test('it is silent, and no stop of the keyboard', () => {
  const { link, point, pass } = open()
  point(link)
  pass(500)
  expect(preview()?.closest('[aria-live], [role=status], [role=alert]')).toBeNull()
  expect(preview()?.querySelector('a, button, input, [tabindex]')).toBeNull()
})

test('it can be turned off', () => {
  const { link, point, pass, store } = open()
  act(() => store.getState().actions.preferred({ previews: false }))
  point(link)
  pass(2000)
  expect(preview()).toBeNull()
})
