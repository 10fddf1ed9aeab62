import { expect, test } from 'vitest'
import { usualPreferences } from './preferences.ts'
import { readPreferences, storePreferences } from './stored-preferences.ts'

function memory(first: string | null = null) {
  const held = { text: first }
  const storage = {
    getItem: () => held.text,
    setItem: (_: string, text: string) => {
      held.text = text
    },
  }
  return () => storage
}
const refused = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

test('what was stored is read again', () => {
  const storage = memory()
  storePreferences(storage, { characterKeys: false, previews: true })
  expect(readPreferences(storage)).toEqual({ characterKeys: false, previews: true })
})

test.each([null, '', 'null', '7', '[]', '{', '{"previews":"no"}', '{"__proto__":{"previews":false}}'])(
  'what says nothing (%s) leaves the usual',
  (text) => {
    expect(readPreferences(memory(text))).toEqual(usualPreferences)
  },
)

test('storage that throws, when asked for or when written, fails nothing', () => {
  expect(readPreferences(refused)).toEqual(usualPreferences)
  storePreferences(refused, usualPreferences)
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  storePreferences(() => full, usualPreferences)
  expect(readPreferences(() => full)).toEqual(usualPreferences)
})
