import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SourceQuote, SourceText, SourceTexts } from './source-text.tsx'

afterEach(cleanup)

const shown = (text: string) => render(<SourceText>{text}</SourceText>).container

test('text from outside keeps its own direction', () => {
  expect(shown('روداو').querySelector('bdi')?.textContent).toBe('روداو')
})

test('a quote is a block of its own direction, which says its language', () => {
  const { container } = render(<SourceQuote lang="ckb">{'\u202Eروداو'}</SourceQuote>)
  const quote = container.querySelector('blockquote')
  expect([quote?.dir, quote?.lang]).toEqual(['auto', 'ckb'])
  // The sign in place of a hidden character is no word of the text: it must not say where its lines begin.
  expect(quote?.querySelector<HTMLElement>('.hidden-character')?.dir).toBe('ltr')
})

test('text from outside is never markup', () => {
  const container = shown('<img src=x onerror=alert(1)>&amp;')
  expect(container.textContent).toBe('<img src=x onerror=alert(1)>&amp;')
  expect(container.querySelector('img')).toBeNull()
})

test.each([
  ['a reversal of direction', 'a\u202Eb', 'aU+202Eb'],
  ['an isolate', 'a\u2066b', 'aU+2066b'],
  ['a zero-width space', 'a\u200Bb', 'aU+200Bb'],
  ['a byte order mark', '\uFEFFa', 'U+FEFFa'],
  ['a control character', 'a\u0007b', 'aU+0007b'],
  ['a soft hyphen', 'a\u00ADb', 'aU+00ADb'],
  ['a tag character', 'a\u{E0041}b', 'aU+E0041b'],
  ['several in a row', '\u200B\u200B', 'U+200BU+200B'],
  ['a joiner in a Latin word', 'ad\u200Dmin', 'adU+200Dmin'],
  ['a line separator', 'a\u2028b\u2029', 'aU+2028bU+2029'],
  ['a letter that is drawn as nothing', 'a\u3164', 'aU+3164'],
])('%s is shown, and obeyed by nothing outside of its sign', (_, text, seen) => {
  const container = shown(text)
  // What is copied.
  expect(container.textContent).toBe(text)
  const signs = container.querySelectorAll<HTMLElement>('bdi.hidden-character')
  expect(signs.length).toBeGreaterThan(0)
  for (const sign of signs) sign.textContent = sign.dataset['name'] ?? ''
  expect(container.textContent).toBe(seen)
})

test.each([
  ['line ends and tabs', 'a\r\n\tb'],
  ['joiners, which scripts need', 'می\u200Cخواهم 👩\u200D🚀'],
  ['Arabic signs that count as format characters', '\u0600\u06DD'],
])('%s stay as they are', (_, text) => {
  const container = shown(text)
  expect(container.textContent).toBe(text)
  expect(container.querySelector('.hidden-character')).toBeNull()
})

test('of several names each keeps its own direction', () => {
  const { container } = render(<SourceTexts lang="en">{['روداو', 'Rudaw']}</SourceTexts>)
  expect(container.textContent).toBe('روداو, Rudaw')
  expect([...container.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual(['روداو', 'Rudaw'])
})
