import { expect, it } from 'vitest'
import { readTimeMl } from './timeml.ts'

const file = (text: string) => `<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2019-05-08">20190508</TIMEX3></DCT>
<TEXT>${text}</TEXT></TimeML>`

it('reads the text without tags, and the times marked in it', () => {
  const source = file(
    'Brek &amp; Lee <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" value="2019-05-06">on Monday</TIMEX3>.',
  )
  const { text, times } = readTimeMl(source)
  expect(text).toBe('Brek & Lee met on Monday.')
  expect(times).toEqual([{ start: 15, end: 24, value: '2019-05-06' }])
})

it('reads the day of writing, which is no time of the text', () => {
  expect(readTimeMl(file('No time.'))).toEqual({ text: 'No time.', written: '2019-05-08', times: [] })
  expect(readTimeMl('<TimeML><TEXT>No time.</TEXT></TimeML>').written).toBeNull()
})

it('leaves blanks at the ends of marked words out', () => {
  const { text, times } = readTimeMl(file('In <TIMEX3 tid="t1" value="2018">\r\n2018 </TIMEX3>it fell.'))
  expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['2018'])
})

it('reads a time inside a time, and numbered signs', () => {
  const inner = '<TIMEX3 tid="t2" value="2018">2018</TIMEX3>'
  const { text, times } = readTimeMl(file(`&#8220;<TIMEX3 tid="t1" value="2018-SP">spring ${inner}</TIMEX3>&#x201d;`))
  expect(text).toBe('“spring 2018”')
  expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['2018', '2018'],
    ['spring 2018', '2018-SP'],
  ])
})
