import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { IngestWords } from './ingest-words.tsx'

afterEach(cleanup)

test('an author’s note among the reasons stands apart, with its hidden characters shown', () => {
  const { container } = render(<IngestWords>{'after that event (\u202Eeton \u200B)'}</IngestWords>)
  expect(container.querySelector('bdi')?.textContent).toBe('after that event (\u202Eeton \u200B)')
  const signs = [...container.querySelectorAll<HTMLElement>('.hidden-character')]
  expect(signs.map((sign) => sign.dataset['name'])).toEqual(['U+202E', 'U+200B'])
})
