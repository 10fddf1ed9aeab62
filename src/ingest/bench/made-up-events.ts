import { boundsOf } from '../../corpus/edtf.ts'
import { sortEvents } from '../../corpus/event-order.ts'
import {
  type Actor,
  type Article,
  type Citation,
  type Corpus,
  eventStatuses,
  type TimelineEvent,
} from '../../corpus/model.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

const firstDay = 16_000
const days = 3650
const publishers = 40
const verbs = ['meets', 'strikes', 'warns', 'visits', 'leaves', 'accuses', 'joins', 'denies']

/**
 * A made-up collection, the same at every run: events over ten years, most on a day, some vague in every way that EDTF
 * has; one to four actors each, one to three citations, few actors in many events and many in few.
 */
export function madeUpCorpus(size: number, actorCount: number, seed: number): Corpus {
  const random = seededRandom(seed)
  const actors = Array.from({ length: actorCount }, (_, at): Actor => {
    return { id: `actor-${at}`, name: `Actor ${at}`, kind: null, aliases: [] }
  })
  const articles = Array.from({ length: Math.max(2, Math.ceil(size / 5)) }, (_, at) => madeUpArticle(at, random))
  const events = Array.from({ length: size }, (_, at) => madeUpEvent(at, actors, articles, random))
  return {
    format: 'dateline/1',
    title: `${size} made-up events`,
    description: null,
    language: 'en',
    articles,
    actors,
    events: sortEvents(events),
    parked: [],
  }
}

function madeUpArticle(at: number, random: SeededRandom): Article {
  return {
    id: `article-${at}`,
    publisher: `Paper ${random.below(publishers)}`,
    title: null,
    author: null,
    url: null,
    language: 'en',
    published: { date: formatIsoDay(firstDay + random.below(days)), basis: 'stated', note: null },
    captured: null,
    sha256: '',
    text: `articles/article-${at}.txt`,
    original: null,
    removed: [],
  }
}

function madeUpEvent(
  at: number,
  actors: readonly Actor[],
  articles: readonly Article[],
  random: SeededRandom,
): TimelineEvent {
  const date = madeUpDate(random)
  const some = [...new Set(Array.from({ length: 1 + random.below(4) }, () => fewOftener(actors, random).id))]
  const [first = ''] = some
  return {
    id: `event-${at}`,
    title: `Actor ${first} ${random.pick(verbs)}`,
    date,
    ...(boundsOf(date) ?? { earliest: null, latest: null }),
    status: random.below(10) < 7 ? 'happened' : random.pick(eventStatuses),
    origin: random.below(4) === 0 ? 'edited' : 'drafted',
    actors: some,
    parts: null,
    citations: Array.from({ length: 1 + random.below(3) }, () =>
      madeUpCitation(random.pick(articles).id, random.below(2) === 0 ? null : random.pick(some), random),
    ),
  }
}

function madeUpCitation(article: string, speaker: string | null, random: SeededRandom): Citation {
  const quote = `${random.pick(verbs)} ${random.below(9) + 2} ships`
  return { article, start: 0, end: quote.length, quote, prefix: '', suffix: '', speaker, times: [] }
}

/** Squared chance: the first tenth of a list is taken three times in ten. */
function fewOftener<T>(list: readonly T[], random: SeededRandom): T {
  const place = Math.floor((random.below(list.length) * random.below(list.length)) / list.length)
  return list[place] as T
}

function madeUpDate(random: SeededRandom): string {
  const day = firstDay + random.below(days)
  const [on, later] = [day, day + 1 + random.below(400)].map(formatIsoDay) as [string, string]
  const chance = random.below(100)
  if (chance < 72) return on
  if (chance < 86) return on.slice(0, 7)
  if (chance < 90) return on.slice(0, 4)
  if (chance < 94) return `${on}/${later}`
  const rest = [`${on}/..`, `[..${on}]`, `[${on},${later}]`, `${on.slice(0, 3)}X`, `[${on}..]`, `[${on}..${later}]`]
  return random.pick(rest)
}
