import { type DateFormats, type DateLanguage, intlFormats } from '../../corpus/date-language.ts'
import { partsOfDay, type UtcDay, weekdayOf } from '../../corpus/utc-day.ts'
import type { LanguageHead } from '../language/language-head.ts'
import type { Messages } from '../language/message.ts'

// Not every browser's Intl has Sorani. Of the plurals it has what English has: one, and all else.
export const head: LanguageHead = { code: 'ckb', name: 'کوردیی ناوەندی', dir: 'rtl', plurals: 'en' }

// As news in Iraq writes them.
const months = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەممووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
]

// From Sunday on, as calendars head their columns.
const weekdays = ['ی', 'د', 'س', 'چ', 'پ', 'ھ', 'ش']

export const dates = (): DateLanguage => ({
  formats: soraniFormats(),
  phrases: {
    about: 'دەوروبەری {date}',
    uncertain: '{date} (نادڵنیا)',
    aboutUncertain: 'دەوروبەری {date} (نادڵنیا)',
    from: 'لە {from} بەدواوە',
    fromEndUnknown: 'لە {from} بەدواوە، کۆتاییەکەی نادیارە',
    until: 'تا {to}',
    untilStartUnknown: 'تا {to}، سەرەتاکەی نادیارە',
    range: 'لە {from} تا {to}',
    by: 'ئەوپەڕەکەی تا {to}',
    orLater: '{from} یان دواتر',
    between: 'لە نێوان {from} و {to}',
    spring: 'بەهاری {year}',
    summer: 'هاوینی {year}',
    autumn: 'پاییزی {year}',
    winter: 'زستانی {year}',
    decade: 'دەیەی {year}',
    century: 'ساڵانی {from} تا {to}',
    week: 'ئەو هەفتەیەی لە {day} دەست پێ دەکات',
    months: '{from} تا {to}',
  },
})

function soraniFormats(): DateFormats {
  // The digits are the ones of Arabic, which every Intl has.
  const { number } = intlFormats('ar-u-nu-arab')
  const monthOfYear = (day: UtcDay) => months[partsOfDay(day).month - 1] ?? ''
  const dayOfMonth = (day: UtcDay) => number(partsOfDay(day).date)
  const month = (day: UtcDay) => `${monthOfYear(day)}ی ${number(partsOfDay(day).year)}`
  return {
    day: (day) => `${dayOfMonth(day)}ی ${month(day)}`,
    dayOfYear: (day) => `${dayOfMonth(day)}ی ${monthOfYear(day)}`,
    dayOfMonth,
    sharedMonth: month,
    sharedYear: (day) => number(partsOfDay(day).year),
    month,
    monthOfYear,
    shortMonth: monthOfYear,
    weekday: (day) => weekdays[weekdayOf(day)] ?? '',
    year: number,
    number,
    or: (parts) => [parts.slice(0, -1).join('، '), ...parts.slice(-1)].filter((part) => part !== '').join(' یان '),
  }
}

export const messages: Messages = {
  'agreement.agree': 'چەند سەرچاوەیەک هاوڕان',
  'agreement.differ': 'سەرچاوەکان جیاوازن',
  'agreement.one': 'تەنها یەک سەرچاوە',
  'app.about': 'دەربارەی ئەم کۆمەڵەیە',
  'app.actor': 'پەڕەی لایەنەکە',
  'app.article': 'وتارەکە',
  'app.comma': '، ',
  'app.coverage': 'خشتەی هەواڵەکان',
  'app.drawing': 'وێنەکێشانەکە',
  'app.event': 'ڕووداوەکە',
  'app.events': 'لیستی ڕووداوەکان',
  'app.evidence': 'بەڵگەکان',
  'app.evidenceRegion': 'بەڵگەکان',
  'app.filters': 'پاڵێوەرەکان',
  'app.notLoaded': 'نەتوانرا هەموو کۆمەڵەکە بار بکرێت ({reason}).',
  'app.record': 'تۆماری کۆمەڵەکە',
  'app.skip': 'بڕۆ بۆ ڕووداوەکان',
  'embed.allEvents': 'هەموو ڕووداوەکان',
  'embed.fullPage': 'پەڕە تەواوەکە بکەرەوە',
  'events.aYear': 'ساڵێک',
  'events.bringsBack': {
    one: '{count} ڕووداو دەگەڕێنێتەوە',
    other: '{count} ڕووداو دەگەڕێنێتەوە',
  },
  'events.dropAll': 'لابردنی هەموویان',
  'events.goTo': 'بڕۆ بۆ {year}',
  'events.none': 'ئەم کۆمەڵەیە هێشتا هیچ ڕووداوێکی تێدا نییە. لە پەڕگەی events.yaml لە بوخچەکەیدا بیاننووسە.',
  'events.noneFits': 'هیچ ڕووداوێک لەگەڵ هەموو داواکارییەکانت ناگونجێت. یەکێک لە مەرجەکان لاببە:',
  'events.stillNothing': 'هێشتا هیچ نییە',
  'events.title': 'ڕووداوەکان',
  'filters.actors': 'لایەنەکان',
  'filters.agreement': 'هاوڕایی سەرچاوەکان',
  'filters.articles': { one: '{used} لە {count} وتار', other: '{used} لە {count} وتار' },
  'filters.certain': 'بە دڵنیایی لە ماوەکەدا',
  'filters.certainly': 'بە دڵنیایی {dates}',
  'filters.clear': 'پاڵێوەرەکان بسڕەوە',
  'filters.dates': 'بەروارەکان',
  'filters.drop': 'لابردنی {condition}',
  'filters.events': '{shown} لە {count} ڕووداو',
  'filters.find': 'گەڕان لە {group}',
  'filters.findOne': 'گەڕان لە نێوان {count} هەڵبژاردە',
  'filters.from': 'لە',
  'filters.fromAfterTo': 'بەرواری دەستپێک دوای بەرواری کۆتاییە.',
  'filters.fromArticles': '{events}، لە {articles}',
  'filters.fromDay': 'لە {day} بەدواوە',
  'filters.fromDayToDay': 'لە {from} تا {to}',
  'filters.howCertain': 'ئاستی دڵنیایی',
  'filters.inDoubt': {
    one: '{count} ڕووداو لەوانە تەنها ئەگەری هەیە: «بە دڵنیایی لە ماوەکەدا» لای دەبات.',
    other: '{count} ڕووداو لەوانە تەنها ئەگەریان هەیە: «بە دڵنیایی لە ماوەکەدا» لایان دەبات.',
  },
  'filters.leftOut': '{count} ڕووداوی تر تەنها ئەگەرییە: لابراوە.',
  'filters.noName': 'هیچ ناوێک «{words}»ی تێدا نییە.',
  'filters.noneInDoubt': 'هیچ ڕووداوێک جێی گومان نییە: ئەم هەڵبژاردنە هیچ ناگۆڕێت.',
  'filters.option': '{name}، {count}',
  'filters.optionsShown': '{shown} لە {count} پیشان دراوە',
  'filters.outlet': 'دەزگا ڕاگەیاندنەکە خۆی',
  'filters.outletIn': 'دەزگا ڕاگەیاندنەکە',
  'filters.possible': 'ڕەنگە لە ماوەکەدا بێت',
  'filters.quoted': '«{words}»',
  'filters.review': 'پێداچوونەوە',
  'filters.search': 'گەڕان',
  'filters.searchAgain': 'دووبارە بگەڕێ',
  'filters.searchStopped': 'گەڕانەکە وەستا.',
  'filters.searchWhere': 'گەڕان لە ناونیشان و لایەن و وتەکان',
  'filters.searched': 'لە {share}٪ی دەقەکاندا گەڕان کراوە',
  'filters.setDates': 'بەرواری دەستپێک یان کۆتایی دابنێ: ئەوسا لێرە دەردەکەوێت هەڵبژاردنەکە چەند ڕووداو دەگۆڕێت.',
  'filters.show': { one: '{count} ڕووداو پیشان بدە', other: '{count} ڕووداو پیشان بدە' },
  'filters.sources': 'سەرچاوەکان',
  'filters.speakers': 'کێ قسە دەکات',
  'filters.status': 'دۆخ',
  'filters.swap': 'جێگۆڕکێیان پێ بکە',
  'filters.title': 'پاڵێوەرەکان',
  'filters.titleCounted': 'پاڵێوەرەکان ({count})',
  'filters.to': 'تا',
  'filters.toDay': 'تا {day}',
  'filters.unchecked': '{count} پشکنینی بۆ نەکراوە',
  'filters.wordsOf': 'قسەی {names}',
  'filters.years': '{first} تا {last}',
  'language.choice': 'زمان',
  'origin.drafted': 'ڕەشنووس',
  'origin.edited': 'پێداچوونەوەی بۆ کراوە',
  'status.cancelled': 'هەڵوەشێنراوەتەوە',
  'status.disputed': 'ناکۆکی لەسەرە',
  'status.happened': 'ڕووی داوە',
  'status.ongoing': 'بەردەوامە',
  'status.planned': 'پلانی بۆ دانراوە',
  'ui.articles': {
    one: '{count} وتار',
    other: '{count} وتار',
  },
  'ui.beingLoaded': 'بار دەکرێت: {name}.',
  'ui.events': {
    one: '{count} ڕووداو',
    other: '{count} ڕووداو',
  },
  'ui.howDated': 'ئەم بەروارە چۆن دیاری کراوە',
  'ui.notLoaded': 'نەتوانرا بار بکرێت: {name}.',
  'ui.notShown': 'نەتوانرا پیشان بدرێت: {name}. باقی پەڕەکە هێشتا کار دەکات.',
  'ui.sources': {
    one: '{count} سەرچاوە',
    other: '{count} سەرچاوە',
  },
  'ui.tryAgain': 'دووبارە هەوڵ بدەوە',
  'ui.unchecked': 'پشکنینی بۆ نەکراوە',
}
