import { expect, test } from 'vitest'
import { type MessageFile, messageFaults } from './message-faults.ts'
import { readMessages } from './whole-messages.ts'

const phrases = { about: 'about {date}' }
const english: MessageFile = {
  file: 'en.ts',
  head: { code: 'en', plurals: 'en' },
  messages: { bird: { one: '{count} bird', other: '{count} birds' }, sky: 'The sky of {place}' },
  dates: () => ({ phrases }),
}
const polish: MessageFile = {
  file: 'pl.ts',
  head: { code: 'pl', plurals: 'pl' },
  messages: {
    bird: { one: 'ptak', few: '{count} ptaki', many: '{count} ptaków', other: '{count} ptaka' },
    sky: 'Niebo: {place}',
  },
  dates: () => ({ phrases: { about: 'około {date}' } }),
}

test('every language of the page has every message, with the places and plural forms that it needs', async () => {
  const files = await readMessages('src/app/messages')
  expect(files.map(({ file }) => file)).toEqual(['en.ts', 'ar.ts', 'ckb.ts', 'fa.ts'])
  expect(messageFaults(files)).toEqual([])
})

test('messages stand in the order of their keys', async () => {
  for (const { messages } of await readMessages('src/app/messages')) {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted())
  }
})

test('a language whose messages are whole has no faults', () => {
  expect(messageFaults([english, polish])).toEqual([])
})

const { bird, sky } = polish.messages
test.each<[string, Partial<MessageFile>, string]>([
  ['lacks a message', { messages: { bird: bird ?? '' } }, 'pl.ts: “sky” is missing'],
  ['has one too many', { messages: { ...polish.messages, sun: 'Słońce' } }, 'pl.ts: “sun” is not in en.ts'],
  ['lacks a place', { messages: { ...polish.messages, sky: 'Niebo' } }, 'pl.ts: “sky” lacks {place}'],
  [
    'has a place that is never filled',
    { messages: { ...polish.messages, sky: '{place} {time}' } },
    'pl.ts: “sky” has {time}, which it is never given',
  ],
  [
    'lacks a plural form',
    { messages: { sky: sky ?? '', bird: { one: 'ptak', few: '{count} ptaki', other: '{count} ptaka' } } },
    'pl.ts: “bird” lacks the plural form “many”',
  ],
  [
    'has a plural form of another language',
    { messages: { sky: sky ?? '', bird: { ...Object(bird), two: 'dwa ptaki' } } },
    'pl.ts: “bird” has the form “two”, which its language has not',
  ],
  [
    'has no plural forms',
    { messages: { sky: sky ?? '', bird: '{count} ptaków' } },
    'pl.ts: “bird” has no plural forms',
  ],
  ['lacks a phrase of dates', { dates: () => ({ phrases: {} }) }, 'pl.ts: “about” is missing'],
  ['has a code that is not its name', { head: { code: 'po', plurals: 'pl' } }, 'pl.ts: its code is “po”, not its name'],
])('a language that %s is told by file and key', (_, change, fault) => {
  expect(messageFaults([english, { ...polish, ...change }])).toEqual([fault])
})
