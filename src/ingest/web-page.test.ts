import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from './web-page.ts'

const paragraphs = [
  'The council of Orrin voted on Monday to close the old dam, which has leaked since the floods of last spring.',
  'Engineers had warned for years that the wall would not hold another winter, and asked for money to mend it.',
  'The mayor, Ada Brek, said that nobody would lose a house, and that the valley would be green again by summer.',
  'Farmers below the dam are not so sure: some of them have watered their fields from it for forty years, they said.',
]
const article = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
const page = (head: string, body = article) =>
  `<!doctype html><html lang="en-gb"><head><title>Dam closes | The Herald</title>${head}</head>
   <body>${menu}<main><article><h1>Dam closes</h1>${body}</article></main><footer>© The Herald</footer></body></html>`

describe('readPage', () => {
  it('has a line for each block that is seen, and names those outside the article', () => {
    const { text, outside } = readPage(page(''))
    expect(text.split('\n')).toEqual(['Home', 'Sport', 'Dam closes', ...paragraphs, '© The Herald'])
    expect(outside.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
      ['Home\nSport', 'the page around the article: menus, links and notices'],
      ['Dam closes', 'the headline'],
      ['© The Herald', 'the page around the article: menus, links and notices'],
    ])
  })

  it.each([
    [
      'folds blanks, and keeps those between inline elements',
      '<p>On  <b>3</b>&nbsp;<i>May</i>\n it<br>rained</p>',
      'On 3 May it\nrained',
    ],
    [
      'leaves out what is not seen',
      '<p>a<script>b</script><span hidden>c</span><i style="display:none">d</i></p>',
      'a',
    ],
    ['leaves out signs without a width', '<p>a&shy;b&#8203;c&#0;d</p>', 'abc\uFFFDd'],
    ['takes a page without any frame', 'Only <b>text</b>', 'Only text'],
    [
      'keeps markup that is written out as text',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
      '<script>alert(1)</script>',
    ],
  ])('%s', (_, body, expected) => {
    expect(readPage(body).text).toBe(expected)
  })

  it.each([
    [
      'nothing',
      '',
      { title: 'Dam closes', publisher: null, author: null, url: null, language: 'en-GB', published: null },
    ],
    [
      'OpenGraph',
      `<meta property="og:site_name" content="The Herald"><meta property="og:title" content="Dam closes - Herald">
       <meta property="og:url" content="https://herald.example/dam"><meta name="author" content="By Bo Lind">
       <meta property="article:published_time" content="2019-05-08T23:30:00-05:00">
       <meta property="article:modified_time" content="2019-05-10T08:00:00Z">`,
      {
        title: 'Dam closes',
        publisher: 'The Herald',
        author: 'Bo Lind',
        url: 'https://herald.example/dam',
        published: {
          date: '2019-05-08',
          basis: 'stated',
          note: 'article:published_time 2019-05-08T23:30:00-05:00; article:modified_time 2019-05-10T08:00:00Z',
        },
      },
    ],
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Dam",
        "author": [{"name": "Bo Lind"}, {"name": "Cy Orm"}], "publisher": {"name": "Herald"}, "inLanguage": "en",
        "datePublished": "2019-05-08"}]}</script>`,
      { author: 'Bo Lind, Cy Orm', publisher: 'Herald', published: { note: 'datePublished 2019-05-08' } },
    ],
    [
      'a time element',
      '</head><time datetime="2019-05-08T10:00">8 May</time>',
      { published: { note: '<time> 2019-05-08T10:00' } },
    ],
    ['words', '<meta name="date" content="Wed, 08 May 2019 10:00 GMT">', { published: { date: '2019-05-08' } }],
    [
      'faulty values',
      `<meta property="article:published_time" content="2019-13-45"><meta name="date" content="05/08/2019">
       <link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type": "NewsArticle",</script>`,
      { published: null, url: null },
    ],
  ])('takes what a page says of itself from %s', (_, head, facts) => {
    expect(readPage(page(head)).facts).toMatchObject(facts)
  })

  it('runs no script and loads nothing', () => {
    const body = `${article}<script>globalThis.pwned = true</script><img src=x onerror="globalThis.pwned = true">
      <iframe srcdoc="<script>parent.pwned = true</script>"></iframe><link rel=stylesheet href=http://127.0.0.1:9/x>`
    expect(
      readPage(page('<meta http-equiv=refresh content="0;url=javascript:globalThis.pwned=true">', body)).text,
    ).toContain(paragraphs[0])
    expect(globalThis).not.toHaveProperty('pwned')
  })

  it.each([
    ['deep nesting', '<div>'.repeat(30_000) + article],
    ['deep inline nesting', '<b>'.repeat(30_000) + article],
    ['many elements, deep down', '<div>'.repeat(500) + article + '<p>a, b</p>'.repeat(20_000)],
    ['very many elements', '<p>x</p>'.repeat(100_000) + article],
    ['very many attributes', `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>${article}`],
    ['entities inside entities', `<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>${article}&a;`],
    ['marks of our own', article.replaceAll('dam', '\u{f0000}\u{f0001}')],
    ['no end', `${article}<p title="`],
  ])('comes through %s', { timeout: 30_000 }, (_, source) => {
    expect(readPage(source).text).toContain('The mayor, Ada Brek, said')
  })

  it('never throws, and gives spans that are sorted, disjoint and inside the text', () => {
    const piece = fc.constantFrom(
      article,
      menu,
      '<div>',
      '</div>',
      '<p>',
      '<table><tr><td>',
      '</body>',
      '<html>',
      '<head>',
      '&#xd800;',
      '<svg>',
      '<!--',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const { text, outside } = readPage(pieces.join(''))
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
        let last = -1
        for (const { start, end } of outside) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 40 },
    )
  })
})
