import { formatIsoDay } from '../../corpus/utc-day.ts'
import { monthAndDay } from './made-up-dates.ts'
import { madeUpLead, madeUpParagraph, type Scene } from './made-up-paragraphs.ts'
import { madeUpStory } from './made-up-story.ts'
import { papers, things } from './made-up-words.ts'
import { seededRandom } from './seeded-random.ts'

export interface MadeUpArticle {
  readonly id: string
  readonly text: string
  /** Its record, as YAML. */
  readonly record: string
}

const articlesOfStory = 8
const daysOfStory = 14
/** In UTF-16 code units, which is about as many bytes. */
const usualLength = 5000

/**
 * An article that nobody wrote: about 5 kB of English news prose, with names, deeds, quotations and words for times.
 * Eight in a row tell of the same people, so that there is something to merge. The same seed and index give the same.
 */
export function madeUpArticle(seed: number, index: number): MadeUpArticle {
  const random = seededRandom(seed * 1_000_003 + index)
  const story = madeUpStory(seed, Math.floor(index / articlesOfStory))
  const published = story.begins + random.below(daysOfStory)
  const scene: Scene = { random, story, published }
  const paper = `${story.town} ${random.pick(papers)}`
  const title = `${story.town}: what became of ${random.pick(things)}`
  const dateline = random.below(3) === 0 ? `${story.town.toUpperCase()}, ${monthAndDay(published)} (${paper}) – ` : ''
  const paragraphs = [title, `${dateline}${madeUpLead(scene)}`]
  for (let length = 0; length < usualLength; length += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(madeUpParagraph(scene))
  }
  return {
    id: `article-${String(index).padStart(6, '0')}`,
    text: `${paragraphs.join('\n')}\n`,
    record: `publisher: ${paper}\ntitle: "${title}"\npublished: ${formatIsoDay(published)}\n`,
  }
}
