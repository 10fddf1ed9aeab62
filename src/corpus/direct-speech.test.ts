import { expect, test } from 'vitest'
import { isDirectSpeech } from './direct-speech.ts'

test.each<[string, string, string, boolean]>([
  ['marks in it', 'He said: ', '“We stay,” he said', true],
  ['the end of a quotation', 'it went on, ', 'and we stay,” she added', true],
  ['a part of a quotation', 'He said, “First of all, ', 'we stay', true],
  ['a part of a quotation in straight marks', 'He said, "First of all, ', 'we stay', true],
  ['words after a quotation', 'He said, “We stay.” Then ', 'the ship left', false],
  ['words after a quotation in straight marks', 'said "so" and ', 'the ship left', false],
  ['a report', 'The mayor said ', 'that she would stay', false],
  ['an apostrophe', '', 'the port’s crew would stay', false],
])('%s', (_, prefix, quote, isDirect) => {
  expect(isDirectSpeech({ prefix, quote })).toBe(isDirect)
})
