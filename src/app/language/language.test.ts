import { expect, test } from 'vitest'
import { usualLanguage } from './chosen-language.ts'
import { languages, loadLanguage } from './languages.ts'

test('each language is known by its code and its own name before it is loaded', () => {
  expect(languages.map(({ code, name, dir }) => [code, name, dir])).toEqual([
    ['ar', 'العربية', 'rtl'],
    ['ckb', 'کوردیی ناوەندی', 'rtl'],
    ['en', 'English', 'ltr'],
    ['fa', 'فارسی', 'rtl'],
  ])
})

test('a language that is not there is English', async () => {
  expect((await loadLanguage('xx')).code).toBe('en')
})

test.each([
  [0, 'لا أحداث للعرض'],
  [1, 'عرض حدث واحد'],
  [2, 'عرض حدثين'],
  [3, 'عرض ٣ أحداث'],
  [11, 'عرض ١١ حدثًا'],
  [100, 'عرض ١٠٠ حدث'],
  [103, 'عرض ١٠٣ أحداث'],
])('Arabic counts %i events in the form for it', async (count, words) => {
  const { say } = await loadLanguage('ar')
  expect(say('filters.show', { count })).toBe(words)
})

test.each([
  ['en', 'Show 1 event', 'Show 12 events'],
  ['ckb', '١ ڕووداو پیشان بدە', '١٢ ڕووداو پیشان بدە'],
  ['fa', 'نمایش ۱ رویداد', 'نمایش ۱۲ رویداد'],
])('%s counts one event, and more, in its own digits', async (code, one, more) => {
  const { say } = await loadLanguage(code)
  expect([say('filters.show', { count: 1 }), say('filters.show', { count: 12 })]).toEqual([one, more])
})

test('what is put into a message is never read as a place of it', async () => {
  const { say } = await loadLanguage('en')
  expect(say('filters.option', { name: '{count} $& {name}', count: 3 })).toBe('{count} $& {name}, 3')
})

test.each<[string, string | null, readonly string[], string]>([
  ['what the reader chose before comes first', 'ckb', ['fa'], 'ckb'],
  ['what was kept and is no language counts for nothing', 'xx', ['fa'], 'fa'],
  ['then the first language of the browser that the page has', null, ['de-DE', 'ar-EG', 'fa'], 'ar'],
  ['a tag is read however it is written', null, ['FA-ir'], 'fa'],
  ['English, where none is known', null, ['de', 'tr'], 'en'],
  ['English, where the browser says nothing', null, [], 'en'],
])('%s', (_, kept, preferred, code) => {
  expect(usualLanguage(kept, preferred, languages)).toBe(code)
})
