import { clauseVerbs, infinitiveVerbs, objectVerbs, prepositionVerbs } from './speech-frames.ts'
import { otherForms } from './verb-forms.ts'

/**
 * Verbs that bring in somebody's words. `saying` verbs do so always ("said", "tweeted"), and may have a clause of their
 * own ("she said that it rains"); `judging` verbs do so where a quotation stands in their clause ("she dismissed the
 * plan as “a joke”"). The forms are built by rule; irregular ones are written out.
 */
const saying =
  'acknowledge add admit advise affirm allege announce answer argue ask assert assure boast caution claim clarify comment complain conclude concede confess confirm contend counter cry declare demand deny disclose elaborate emphasize emphasise estimate exclaim exhort explain exult fume gush hint imply inform insist instruct interject intone joke lament maintain marvel mention mumble muse murmur mutter note observe opine plead pledge point post predict proclaim promise question pronounce quip recall recount reiterate remark remind repeat reply report respond retort retweet reveal roar say scoff scream shout signal sniff snap speculate state stipulate stress suggest surmise swear tell testify text threaten thunder tweet urge volunteer vow warn whisper wonder write yell confide chant continue email e-mail conjecture crack crow deadpan quote read underscore underline'

const judging =
  'accuse acclaim address agree applaud appeal assail attack attribute bash believe bemoan berate blame blast brag brand bill bristle call celebrate challenge characterize characterise chide cite commend compare condemn consider criticize criticise curse decry defend demur denounce depict deride describe dismiss dispute dub encourage endorse envision expect express extol fault fear feel find greet hail hope identify invoke introduce issue label laud list liken lambaste mock mourn name object offer oppose outline paint pan portray praise press proffer propose protest quote rail rebuff rebuke recite refer reference refuse regard reject release rip scold seek see send sign sing skewer slam speak spell support taunt tease term think throw tout trash trumpet use utter view voice want worry understand hear know learn grumble imagine talk lecture coach beam frame contrast highlight'

/** A word that brings in speech, and how sure that is. */
export interface ReportingVerb {
  /** The verb that it is a form of. */
  readonly base: string
  readonly says: boolean
  /** A quotation can stand in its clause. */
  readonly quotes: boolean
  /** “saying”, “telling”: it leans on another verb's subject. */
  readonly participle: boolean
  /** “said”, “told”: it may follow “was”, and then its subject is not who speaks. */
  readonly past: boolean
}

const telling = [
  ...new Set(
    [clauseVerbs, infinitiveVerbs, objectVerbs, ...Object.values(prepositionVerbs)].flatMap((verbs) => [...verbs]),
  ),
]

/** Every form of every verb; the base form too ("I say"). */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...telling.flatMap((verb) => formsOf(verb, false, false)),
  ...judging.split(' ').flatMap((verb) => formsOf(verb, false, true)),
  ...saying.split(' ').flatMap((verb) => formsOf(verb, true, true)),
])

function formsOf(base: string, says: boolean, quotes: boolean): [string, ReportingVerb][] {
  return [base, ...otherForms(base)].map((form) => [
    form,
    {
      base,
      says,
      quotes,
      participle: form.endsWith('ing'),
      past: form !== base && !form.endsWith('s') && !form.endsWith('ing'),
    },
  ])
}
