import type { TextSpan } from '../../corpus/model.ts'

/** A name found in a text, and what kind of actor the words there make it. */
export interface FoundName {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'state'
  /** Given in brackets behind the name: "Popular Mobilization Forces (PMF)". */
  readonly acronym: string | null
}

const titles =
  '(?:Prime Minister|Deputy|Vice|Mr|Mrs|Ms|Dr|Prof|Sir|Judge|Justice|Gen|Maj|Col|Lt|Sgt|Capt|Adm|Brig|Sen|Rep|Gov|President|Premier|Chancellor|Minister|Secretary|Spokesman|Spokeswoman|Spokesperson|Ambassador|Mayor|Governor|Senator|King|Queen|Prince|Princess|Pope|Sheikh|Ayatollah|Colonel|General|Major|Captain|Lieutenant|Sergeant|Admiral|Commander|Chairman|Chairwoman|Director|Adviser|Officer|Leader|Chief)'
const titleBefore = new RegExp(`(?:^|[\\s(“"])${titles}\\.?,?\\s+$`, 'i')
const titleStart = new RegExp(`^(?:${titles}\\.?\\s+)+(?=\\p{Lu})`, 'u')
const organisationNouns =
  /\b(?:Agency|Air Force|Alliance|Army|Assembly|Association|Authority|Bank|Board|Brigades?|Bureau|Church|Club|Coalition|Command|Commission|Committee|Company|Congress|Corporation|Corps|Council|Court|Department|Embassy|Federation|Forces?|Foundation|Front|Group|Guard|House|Institute|League|Ministry|Mission|Movement|Navy|Office|Organi[sz]ation|Parliament|Party|Police|Press|Senate|Society|Squad|Task Force|Union|University)\b/
const nameStart = /\p{Lu}/u
const nameWord = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*\.?`
const joint = String.raw`(?:\s+(?:of|al|bin|ibn|de|del|von|van|el|the)){0,2}`
const namePattern = new RegExp(`${nameWord}(?:${joint}\\s+(?:(?:al|el|as|ul)-)?${nameWord}){0,7}`, 'gu')
const acronymPattern = /^\s+\(\s*(?:the\s+)?(\p{Lu}[\p{Lu}\p{N}&-]{1,9})\b[^)]{0,60}\)/u
const endsInTitle = new RegExp(`(?:^|\\s)${titles}\\.?$`)
/** "Joint Command Major General Ada Brek" is two names: an office, and whoever holds it. */
const titleInside = new RegExp(`(?<!\\s)\\s+(?:${titles}\\.?\\s+)+(?=\\p{Lu})`, 'gu')
const possessiveStart = /^\S+(?:[’']s|s[’'])\s+/
/** Capitalised because a sentence begins with them, or because they name a time; no actors. */
const commonStart =
  /^(?:The|A|An|In|On|At|By|But|And|Or|As|It|Its|He|She|They|We|I|You|This|That|These|Those|There|Then|Thus|After|Before|While|When|However|Moreover|Meanwhile|Following|Some|Many|Most|Several|Both|Each|For|From|With|Without|Iran-backed|Pro-\S+|Top|Lengthy|Stop|No|Moving|Going|Also|His|Her|Their|Our|According|Read|More|Photo)\s+/
const notAnActor =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b/

/** In UTF-16 code units. No name is longer; without a bound, few would be so long that to compare them takes all day. */
export const longestName = 200

/** The names in stretches of a text that are likely to be actors', each once, in order; `isState` tells the states. */
export function findNames(
  text: string,
  stretches: readonly TextSpan[],
  isState: (name: string) => boolean,
): FoundName[] {
  const found = stretches.flatMap((stretch) => namesIn(text, stretch, isState))
  return [...new Map(found.map((one) => [`${one.name} ${one.kind} ${one.acronym}`, one])).values()]
}

function namesIn(text: string, stretch: TextSpan, isState: (name: string) => boolean): FoundName[] {
  const words = text.slice(stretch.start, stretch.end)
  return [...words.matchAll(namePattern)].flatMap((match) =>
    partsOf(match[0]).flatMap(({ at, part }): FoundName[] => {
      const trimmed = withoutCommonStart(part, match.index + at === 0)
      if (!trimmed || notAnActor.test(trimmed.name) || endsInTitle.test(trimmed.name)) return []
      const start = match.index + at + trimmed.skipped
      const before = words.slice(Math.max(0, start - 30), start)
      const after = words.slice(start + trimmed.name.length, start + trimmed.name.length + 80)
      // The place that a dateline begins with.
      if (start === 0 && /^(?:,| \(| [-–—])/.test(after) && !/\p{Ll}/u.test(trimmed.name)) return []
      const acronym = acronymPattern.exec(after)?.[1] ?? null
      const kind = kindOf(trimmed.name, before, acronym, isState)
      return kind ? [{ name: trimmed.name, kind, acronym }] : []
    }),
  )
}

function partsOf(name: string): { at: number; part: string }[] {
  if (name.search(titleInside) === -1) return [{ at: 0, part: name }]
  const inner = [...name.matchAll(titleInside)]
  const starts = [0, ...inner.map((title) => title.index + title[0].length)]
  const ends = [...inner.map((title) => title.index), name.length]
  return starts.map((at, i) => ({ at, part: name.slice(at, ends[i]) }))
}

function withoutCommonStart(name: string, isFirst: boolean): { name: string; skipped: number } | null {
  let rest = name
  for (let match = commonStart.exec(rest); match; match = commonStart.exec(rest)) rest = rest.slice(match[0].length)
  rest = rest.replace(titleStart, '').replace(possessiveStart, '')
  const ended = rest.replace(/(?<![.’'-])[.’'-]+$/, '').replace(/[’']s$/, '')
  // One capitalised word at the head of a sentence is as likely any word.
  const isAnyWord = isFirst && rest === name && !/\s/.test(ended) && !/^\p{Lu}{2,}$/u.test(ended)
  return ended.length < 2 || ended.length > longestName || !nameStart.test(ended) || isAnyWord
    ? null
    : { name: ended, skipped: name.length - rest.length }
}

function kindOf(
  name: string,
  before: string,
  acronym: string | null,
  isState: (name: string) => boolean,
): FoundName['kind'] | null {
  if (isState(name)) return 'state'
  if (titleBefore.test(before) && !organisationNouns.test(name)) return 'person'
  if (acronym !== null || organisationNouns.test(name) || /^\p{Lu}{3,8}$/u.test(name)) return 'organisation'
  return null
}
