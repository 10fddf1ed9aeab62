import { expect, test } from 'vitest'
import { dateInWords } from '../../corpus/date-words.ts'
import { edtfTexts, forAll } from '../../corpus/testing.ts'
import { tileInWords } from '../../corpus/time-tiles.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { languages, loadLanguage } from './languages.ts'

test.each([
  ['2021-12-09', '٩ كانون الأول ٢٠٢١', '٩ی کانوونی یەکەمی ٢٠٢١', '۱۸ آذر ۱۴۰۰'],
  ['2021-12', 'كانون الأول ٢٠٢١', 'کانوونی یەکەمی ٢٠٢١', 'دسامبر ۲۰۲۱'],
  ['2021', '٢٠٢١', '٢٠٢١', '۲۰۲۱ میلادی'],
  ['2021-23', 'خريف ٢٠٢١', 'پاییزی ٢٠٢١', 'پاییز ۲۰۲۱ میلادی'],
  ['202X', 'عقد ٢٠٢٠', 'دەیەی ٢٠٢٠', 'دههٔ ۲۰۲۰ میلادی'],
  ['19XX', 'السنوات من ١٩٠٠ إلى ١٩٩٩', 'ساڵانی ١٩٠٠ تا ١٩٩٩', 'سال‌های ۱۹۰۰ تا ۱۹۹۹ میلادی'],
  ['2021-12~', 'نحو كانون الأول ٢٠٢١', 'دەوروبەری کانوونی یەکەمی ٢٠٢١', 'حدود دسامبر ۲۰۲۱'],
  ['2021-12?', 'كانون الأول ٢٠٢١ (غير مؤكد)', 'کانوونی یەکەمی ٢٠٢١ (نادڵنیا)', 'دسامبر ۲۰۲۱ (نامطمئن)'],
  ['2021-12-01/2021-12-09', 'من ١ إلى ٩ كانون الأول ٢٠٢١', 'لە ١ تا ٩ی کانوونی یەکەمی ٢٠٢١', 'از ۱۰ تا ۱۸ آذر ۱۴۰۰'],
  // One Gregorian month, two Persian ones.
  [
    '2021-12-09/2021-12-31',
    'من ٩ إلى ٣١ كانون الأول ٢٠٢١',
    'لە ٩ تا ٣١ی کانوونی یەکەمی ٢٠٢١',
    'از ۱۸ آذر تا ۱۰ دی ۱۴۰۰',
  ],
  // One Gregorian year, two Persian ones.
  [
    '2021-03-01/2021-04-01',
    'من ١ آذار إلى ١ نيسان ٢٠٢١',
    'لە ١ی ئازار تا ١ی نیسانی ٢٠٢١',
    'از ۱۱ اسفند ۱۳۹۹ تا ۱۲ فروردین ۱۴۰۰',
  ],
  ['2021-12-09/..', 'منذ ٩ كانون الأول ٢٠٢١', 'لە ٩ی کانوونی یەکەمی ٢٠٢١ بەدواوە', 'از ۱۸ آذر ۱۴۰۰ به بعد'],
  ['../2021-12', 'حتى كانون الأول ٢٠٢١', 'تا کانوونی یەکەمی ٢٠٢١', 'تا دسامبر ۲۰۲۱'],
  ['[..2014-10]', 'في موعد أقصاه تشرين الأول ٢٠١٤', 'ئەوپەڕەکەی تا تشرینی یەکەمی ٢٠١٤', 'حداکثر تا اکتبر ۲۰۱۴'],
  ['[2021-04..]', 'نيسان ٢٠٢١ أو بعد ذلك', 'نیسانی ٢٠٢١ یان دواتر', 'آوریل ۲۰۲۱ یا پس از آن'],
  [
    '[2021-04..2021-12]',
    'بين نيسان وكانون الأول ٢٠٢١',
    'لە نێوان نیسان و کانوونی یەکەمی ٢٠٢١',
    'بین آوریل و دسامبر ۲۰۲۱',
  ],
  ['[2019,2020,2021]', '٢٠١٩ أو ٢٠٢٠ أو ٢٠٢١', '٢٠١٩، ٢٠٢٠ یان ٢٠٢١', '۲۰۱۹ میلادی،‏ ۲۰۲۰ میلادی، یا ۲۰۲۱ میلادی'],
])('%s in Arabic, Sorani and Persian', async (date, ...words) => {
  const spoken = await Promise.all(['ar', 'ckb', 'fa'].map(loadLanguage))
  expect(spoken.map(({ dates }) => dateInWords(date, dates))).toEqual(words)
})

test('a week of the drawing is put in the words of the language', async () => {
  const { dates } = await loadLanguage('fa')
  expect(tileInWords(parseIsoDay('2021-12-06') ?? 0, 'week', dates)).toBe('هفته‌ای که از ۱۵ آذر ۱۴۰۰ آغاز می‌شود')
})

test.each(languages.map(({ code }) => code))('no date in %s has a sign of EDTF or an empty place', async (code) => {
  const { dates } = await loadLanguage(code)
  forAll([edtfTexts(300)], (text) => {
    expect(dateInWords(text, dates)).not.toMatch(/[[\]{}/~%?X]|\.\.|undefined|null|NaN/)
  })
})
