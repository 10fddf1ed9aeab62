import { expect, test } from 'vitest'
import * as persian from '../messages/fa.ts'
import { languageFrom } from './language.ts'
import { reasonOf, SaidError } from './said-error.ts'

const { say } = languageFrom(persian)

test('a fault that the page knows is told in the reader’s language, and kept in English', () => {
  const error = new SaidError((speak) => speak('fault.notLoaded', { path: 'a.json', status: '404' }))
  expect(error.message).toBe('a.json could not be loaded: 404')
  expect(reasonOf(error, say)).toBe('a.json بارگذاری نشد: 404')
})

test('any other fault is told in its own words', () => {
  expect(reasonOf(new Error('no network'), say)).toBe('no network')
  expect(reasonOf('gone', say)).toBe('gone')
})
