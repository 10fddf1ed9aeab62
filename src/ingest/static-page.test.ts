import { expect, test } from 'vitest'
import { corpusFrom } from '../corpus/testing.ts'
import { staticPage, withStaticPage } from './static-page.ts'

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The end of a mission
  2021-12-09 | talks | Talks end | happened | us | k24: ended
  2021-12-31 | leave | They leave | planned | us | k24: will leave
`
const page =
  '<html><head><title>Dateline</title><meta name="description" content="x"></head><body><div id="root"></div></body></html>'

test('every event has its title, date, status and quotes with their source', () => {
  const html = staticPage(corpus)
  expect(html.match(/<li class="event-item"/g)).toHaveLength(2)
  expect(html).toContain('<bdi lang="en">They leave</bdi>')
  expect(html).toContain('31 December 2021')
  expect(html).toContain('>planned<')
  expect(html).toContain('>will leave</blockquote>')
  expect(html).toContain('<bdi>Kurdistan 24</bdi>, 9 December 2021')
})

test('the words of the page are English, and each text from outside says its own language', () => {
  const articles = corpus.articles.map((article) => ({ ...article, language: 'ar' }))
  const html = staticPage({ ...corpus, title: 'سد', description: 'عن سد', language: 'ckb', articles })
  expect(html).toMatch(/^<div class="page static-page" lang="en" dir="ltr">/)
  expect(html).toContain('<h1><bdi lang="ckb">سد</bdi></h1>')
  expect(html).toContain('<bdi lang="ckb">عن سد</bdi>')
  expect(html).toContain('<h3><bdi lang="ckb">They leave</bdi></h3>')
  expect(html).toContain('<blockquote lang="ar" dir="auto">')
  expect(html).toContain('<ol class="event-list" aria-label="Events">')
})

test('of many events the first ones are there, and where the others are', () => {
  const [event] = corpus.events
  const events = Array.from({ length: 301 }, (_, n) => (event ? [{ ...event, id: `e${n}` }] : [])).flat()
  const html = staticPage({ ...corpus, events })
  expect(html.match(/<li class="event-item"/g)).toHaveLength(200)
  expect(html).toContain('1 more events are in <a class="link" href="timeline.json">')
})

test('text is text: no markup, no direction, no placeholder of a replacement comes out of it', () => {
  const hostile = '<img src=x onerror=alert(1)> "$&" $1 \u202Eevil\u202C </title><script>alert(1)</script>'
  const [event] = corpus.events
  const html = withStaticPage(page, {
    ...corpus,
    title: hostile,
    description: hostile,
    events: event
      ? [
          {
            ...event,
            id: '"><img src=x>',
            title: hostile,
            unchecked: [{ url: 'javascript:alert(1)', publisher: hostile, quote: hostile }],
          },
        ]
      : [],
  })
  expect(html).not.toMatch(/<(?:img|script)|\u202E|href="javascript/)
  expect(html).toContain('&quot;$&amp;&quot; $1 <bdi class="hidden-character" data-name="U+202E">&#8238;</bdi>evil')
  expect(html.match(/<title>/g)).toHaveLength(1)
})
