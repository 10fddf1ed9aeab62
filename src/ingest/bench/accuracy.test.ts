import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { type DiskFolder, onDisk } from '../testing.ts'
import { measureAccuracy } from './accuracy.ts'

let clones: DiskFolder | null = null
afterEach(() => clones?.removeAll())

const silent = () => undefined
const timeMl = (words: string, value: string) =>
  `<TimeML><DCT><TIMEX3 value="2019-05-08">8 May</TIMEX3></DCT><TEXT>It fell <TIMEX3 value="${value}">${words}</TIMEX3>.</TEXT></TimeML>`
const right = timeMl('yesterday', '2019-05-07')
const wrong = timeMl('yesterday', '1999-01-01')
const page = (body: string) => `<!doctype html><html><body><article>${body}</article></body></html>`
const body = Array.from(
  { length: 12 },
  (_, index) => `The council of Orrin met ${index + 2} times over the dam, and left.`,
)

it('says where each set belongs that is not at hand', async () => {
  const { rows } = await measureAccuracy('/no/such/folder', silent)
  expect(rows.map(({ cells, note }) => [cells.length, note?.replaceAll('\\', '/')])).toEqual([
    [0, 'not at hand: clone github.com/jspotter/TempEval-3 into /no/such/folder/TempEval-3'],
    [0, 'not at hand: clone github.com/networkdynamics/PolNeAR into /no/such/folder/PolNeAR'],
    [
      0,
      'not at hand: clone github.com/scrapinghub/article-extraction-benchmark into /no/such/folder/article-extraction-benchmark',
    ],
  ])
  const unnamed = await measureAccuracy(null, silent)
  expect(unnamed.rows[0]?.note).toContain('DATELINE_SETS')
})

it('measures the tuning parts of the sets that are there, by halves, and never the parts held out', async () => {
  clones = await onDisk({
    'TempEval-3/data/TBAQ-cleaned/TimeBank/a.tml': right,
    'TempEval-3/data/TBAQ-cleaned/TimeBank/b.tml': wrong,
    'TempEval-3/data/TBAQ-cleaned/TimeBank/._a.tml': 'a resource of another system',
    'TempEval-3/data/TBAQ-cleaned/AQUAINT/a.tml': right,
    'TempEval-3/data/TBAQ-cleaned/AQUAINT/b.tml': right,
    'TempEval-3/data/te3-platinum/c.tml': wrong,
    'PolNeAR/data/train/text/a.txt': '“It held,” Lee said.',
    'PolNeAR/data/train/attributions/a_01.ann':
      'T1\tContent 0 10\t“It held,”\nT2\tSource 11 14\tLee\nT3\tAttribution 15 19\tsaid\nE1\tAttribution:T3 Content:T1 Source:T2',
    'PolNeAR/data/train/attributions/a_02.ann': 'E1\tsomebody else’s',
    'PolNeAR/data/test/text/b.txt': '“It held.”',
    'article-extraction-benchmark/ground-truth.json': JSON.stringify({ '00': { articleBody: body.join('\n') } }),
    'article-extraction-benchmark/html/00.html.gz': gzipSync(page(body.map((line) => `<p>${line}</p>`).join(''))),
  })
  const { rows } = await measureAccuracy(clones.path, silent)
  expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
    ['times, TimeBank: value (F1)', '50.0', '100.0', '0.0'],
    ['times, TimeBank: same words (F1)', '100.0', '100.0', '100.0'],
    ['times, TimeBank: overlapping words (F1)', '100.0', '100.0', '100.0'],
    ['times, AQUAINT: value (F1)', '100.0', '100.0', '100.0'],
    ['times, AQUAINT: same words (F1)', '100.0', '100.0', '100.0'],
    ['times, AQUAINT: overlapping words (F1)', '100.0', '100.0', '100.0'],
    ['speakers of direct quotations, PolNeAR', '100.0', '100.0', '–'],
    ['article of a page’s visible lines (F1)', '100.0', '100.0', '–'],
    ['article of a saved page (F1)', '100.0', '100.0', '–'],
  ])
})
