import type { TextSpan } from '../../corpus/model.ts'
import { overlapping, spanWithin } from '../../corpus/text-span.ts'
import {
  adverbs,
  clauseOpeners,
  conjunctions,
  determiners,
  prepositions,
  speakerPronouns,
  timeWords,
} from '../speech-words.ts'
import type { ActorKind, ActorMention } from './actor-mentions.ts'
import { deedPattern } from './event-words.ts'

/** Whom the sentences before were about; null where it is nobody known. */
interface Topic {
  readonly person: string | null
  readonly thing: string | null
  readonly body: string | null
}

type Named = TextSpan & { readonly actor: string | null }

const nobody: Topic = { person: null, thing: null, body: null }
const personWord = /\b(?:he|she|his|her|him)\b/gi
const thingWord = /\bits?\b/gi
/** What no state is called. */
const bodyWord =
  /\bthe (?:company|firm|group|bank|agency|party|union|club|league|organi[sz]ation|ministry|council|court|committee|commission|manufacturer|maker|carmaker|automaker|planemaker|airline|lender|retailer|publisher)\b/gi
/** "It is clear that", "it was raining": no pronoun for anybody. */
const emptyIt =
  /^it\s+(?:(?:is|was|has been|will be|would be)\s+(?:\S+\s+){1,3}?(?:that|to|how|when|why|whether)\b|seems?|appears?|takes?|took|rained|should be)/i
const namePattern = /\p{Lu}[\p{L}\p{N}’'&-]*(?:\s+\p{Lu}[\p{L}\p{N}’'&-]*)*/gu
const leans = /(?:^|\s)(?:in|at|on|of|for|from|by|with|to|after|following|against|near|about|than|like)\s+(?:the\s+)?$/i
const owns = /^[’']s?\s/
const functionWords = [adverbs, clauseOpeners, conjunctions, determiners, prepositions, speakerPronouns, timeWords]

/**
 * Mentions of actors by a pronoun or by their kind ("he", "the company"), for a text whose names are found, in order. They mean
 * whom the sentence, or else the one before it, is about by its first name; after a name that nobody knows they mean
 * nobody, and so do "they" and whatever the article does not name.
 */
export function pronounMentions(
  text: string,
  sentences: readonly TextSpan[],
  mentions: readonly ActorMention[],
  actors: readonly ActorKind[],
): ActorMention[] {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
  const found: ActorMention[] = []
  let topic = nobody
  for (const sentence of sentences) {
    const names = namesIn(text, sentence, mentions)
    const words = text.slice(sentence.start, sentence.end)
    const refer = (pattern: RegExp, key: keyof Topic) => {
      for (const { 0: word, index } of words.matchAll(pattern)) {
        const start = sentence.start + index
        if (/^it$/i.test(word) && emptyIt.test(words.slice(index))) continue
        const actor = topicAfter(
          topic,
          names.filter(({ end }) => end <= start),
          kinds,
        )[key]
        if (actor !== null) found.push({ start, end: start + word.length, actor })
      }
    }
    refer(personWord, 'person')
    refer(thingWord, 'thing')
    refer(bodyWord, 'body')
    const verb = sentence.start + Math.max(0, words.search(deedPattern))
    topic = topicAfter(
      topic,
      names.filter(({ start }) => start < verb),
      kinds,
    )
  }
  return found
}

function topicAfter(topic: Topic, names: readonly Named[], kinds: ReadonlyMap<string, string | null>): Topic {
  const name = names[0]
  if (!name) return topic
  if (name.actor === null) return nobody
  const kind = kinds.get(name.actor) ?? null
  return {
    person: kind === null || kind === 'person' ? name.actor : topic.person,
    thing: kind === 'person' ? topic.thing : name.actor,
    body: kind === 'person' || kind === 'state' ? topic.body : name.actor,
  }
}

/** The names of a sentence that it may be about, of actors and others, in order; none behind a preposition or owning. */
function namesIn(text: string, sentence: TextSpan, mentions: readonly ActorMention[]): Named[] {
  const words = text.slice(sentence.start, sentence.end)
  // Not all mentions of a long article, once more for each of its sentences.
  const known = overlapping(mentions, sentence).filter((mention) => spanWithin(mention, sentence))
  const others = [...words.matchAll(namePattern)].flatMap((match): Named[] => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const isKnown = known.some((mention) => mention.start < end && start < mention.end)
    return isKnown || match[0].split(/\s+/).every(isFunctionWord) ? [] : [{ start, end, actor: null }]
  })
  return [...known, ...others]
    .filter(({ start, end }) => !leans.test(text.slice(sentence.start, start)) && !owns.test(text.slice(end, end + 3)))
    .sort((a, b) => a.start - b.start)
}

function isFunctionWord(name: string): boolean {
  const word = name.toLowerCase().replace(/[’']s$/, '')
  return functionWords.some((words) => words.has(word)) || /ly$/.test(word)
}
