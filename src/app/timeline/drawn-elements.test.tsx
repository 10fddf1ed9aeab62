import { describe, expect, test } from 'vitest'
import { allOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { headOf } from '../../corpus/event-head.ts'
import { countValues } from '../../corpus/list-column.ts'
import type { Corpus } from '../../corpus/model.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { englishLanguage } from '../language/language.ts'
import { articleDaysOf, articlesOfEvent, layoutArticles, layoutReports } from './article-ticks.ts'
import { layoutDrawing } from './drawing-layout.ts'
import { hasSign, itemClasses, labelElement, rowElement } from './drawn-elements.ts'
import type { DrawnItem, Lit } from './drawn-items.ts'

const headsOf = (corpus: Corpus) => corpus.events.map((event, place) => headOf(event, place, indexCorpus(corpus)))
const events = headsOf(corpusFrom`
  2021-12-09~ | about | <img src=x onerror=alert(1)> | happened | | k24: about
  2021-12-31 | leave | They leave | planned | | k24: leaving
`)

/** The events drawn with room, or all in one cluster. */
function drawn(pxPerDay: number): readonly DrawnItem[] {
  const lanes = [{ id: 'all', label: '', events }]
  return layoutDrawing(lanes, { pxPerDay, rowsPerLane: 1, labelWidth: () => 100, number: String }).items
}
const [about, leave] = drawn(20)
const [cluster] = drawn(0.01)
const none: Pick<Lit, 'chosenArticles' | 'pointedArticles'> = { chosenArticles: new Set(), pointedArticles: new Set() }
const classesOf = (
  item: DrawnItem | undefined,
  chosen: string | null = null,
  pointed: string | null = null,
  articles: Partial<typeof none> = {},
) => (item ? itemClasses(item, { chosen, pointed, ...none, ...articles }).split(' ') : [])

describe('what an item holds', () => {
  test('is its title as text, whatever it looks like', () => {
    const element = about && labelElement(about)
    expect(element?.textContent).toBe('<img src=x onerror=alert(1)>')
    expect(element?.querySelector('img')).toBeNull()
    expect(element?.querySelector('bdi')).not.toBeNull()
  })

  test('is cut where there is no more room beside the mark', () => {
    expect(leave && labelElement(leave)?.querySelector('bdi')?.style.maxWidth).toBe('100px')
  })

  test('is the number of its events, for a cluster', () => {
    expect(cluster && labelElement(cluster)?.textContent).toBe('+2')
  })

  test('has the sign of an uncertain date beside an arrow, which is drawn where else the sign would be', () => {
    const [arrow] = layoutDrawing(
      [
        {
          id: 'all',
          label: '',
          events: headsOf(corpusFrom`
            ../2021-12-09? | until | Until then | happened | | k24: until
          `),
        },
      ],
      { pxPerDay: 20, rowsPerLane: 1, labelWidth: () => 100, number: String },
    ).items
    expect([arrow, about].map((item) => item && hasSign(item))).toEqual([true, false])
  })

  test('is the lane’s name as text, for a row', () => {
    expect(rowElement('<b>ISIS</b>').outerHTML).toBe('<bdi>&lt;b&gt;ISIS&lt;/b&gt;</bdi>')
  })
})

describe('the look of an item', () => {
  test('says shape and status, and that a date is only about', () => {
    expect(classesOf(about)).toEqual(expect.arrayContaining(['mark-day', 'status-happened', 'is-about']))
    expect(classesOf(leave)).toEqual(expect.arrayContaining(['mark-day', 'status-planned']))
    expect(classesOf(leave)).not.toContain('is-about')
  })

  test('lights the chosen and the pointed-at one, and no other', () => {
    expect(classesOf(about, 'about', 'leave')).toContain('is-chosen')
    expect(classesOf(about, 'about', 'leave')).not.toContain('is-pointed')
    expect(classesOf(leave, 'about', 'leave')).toContain('is-pointed')
    expect(classesOf(leave)).not.toContain('is-chosen')
  })

  test('lights a cluster that holds the chosen or the pointed-at one', () => {
    expect(classesOf(cluster, 'leave', 'about')).toEqual(expect.arrayContaining(['is-chosen', 'is-pointed']))
    expect(classesOf(cluster, 'elsewhere')).not.toContain('is-chosen')
  })

  test('tells what was drafted from what was edited', () => {
    const draft = about?.kind === 'event' ? { ...about, event: { ...about.event, origin: 'drafted' as const } } : about
    expect(classesOf(draft)).toContain('is-draft')
    expect(classesOf(about)).not.toContain('is-draft')
  })
})

describe('articles, reports and parts', () => {
  const dated = corpusFrom`
    article k24 | <b>K24</b> | 2021-12-09
    article rudaw | Rudaw | 2021-12-29?
    [2021-12-01,2021-12-05] | vote | A vote | planned | | k24: to vote
    2021-12-28 | drill | A drill | happened | | rudaw: drilled
  `
  const index = indexCorpus(dated)
  const lanes = [{ id: 'all', label: '', events: headsOf(dated) }]
  const layout = layoutDrawing(lanes, { pxPerDay: 20, rowsPerLane: 4, labelWidth: () => 50, number: String })
  const articles = articleDaysOf(index)
  const columns = index.eventIndex.columns.articles
  const nameOf = (article: number) => dated.articles[article]?.publisher ?? null
  const { say } = englishLanguage
  const [k24, rudaw] = layoutArticles(articles, { pxPerDay: 20, cited: countValues(columns, allOf(2)), nameOf, say })
  const cited = { chosenArticles: articlesOfEvent(columns, 0), pointedArticles: articlesOfEvent(columns, 1) }

  test('an article is named as text, and lit with the events that cite it', () => {
    expect(k24 && labelElement(k24)?.querySelector('bdi')?.textContent).toBe('<b>K24</b>')
    expect(classesOf(k24, 'vote', 'drill', cited)).toEqual(['drawn-articles', 'is-chosen'])
    expect(classesOf(rudaw, 'vote', 'drill', cited)).toEqual(['drawn-articles', 'is-inferred', 'is-pointed'])
  })

  test('a part has the status of its event, and no text', () => {
    const part = layout.items.find(({ kind }) => kind === 'part')
    expect(classesOf(part, 'vote')).toEqual(['drawn-part', 'part-day', 'status-planned', 'is-chosen'])
    expect(part && labelElement(part)).toBeNull()
  })

  test('a day of report says whether it is inferred', () => {
    const [report] = layoutReports([{ key: 'all/drill', row: 'all:0' }], articlesOfEvent(columns, 1), articles, 20)
    expect(classesOf(report)).toEqual(['drawn-report', 'is-inferred'])
  })
})
