import type { UtcDay } from '../../corpus/utc-day.ts'
import { comingWords, lastingWords, pastWords } from './made-up-dates.ts'
import { type MadeUpPerson, type MadeUpStory, madeUpPerson, madeUpTown } from './made-up-story.ts'
import {
  causes,
  claims,
  conditions,
  deeds,
  quotedClaims,
  quotedTails,
  speakersOfQuotes,
  things,
} from './made-up-words.ts'
import type { SeededRandom } from './seeded-random.ts'

/** An article that is being made up. */
export interface Scene {
  readonly random: SeededRandom
  readonly story: MadeUpStory
  readonly published: UtcDay
}

/** The kinds of paragraph that news is made of, each as often as it stands here. */
const kinds: readonly ((scene: Scene) => string)[] = [
  (scene) => `${deed(scene)} ${report(scene)}`,
  (scene) => `${deed(scene)} ${background(scene)}`,
  (scene) => `${quotationAfter(scene)} ${deed(scene)}`,
  (scene) => `${report(scene)} ${quotationAround(scene)}`,
  (scene) => `${plan(scene)} ${quotationBefore(scene)}`,
  (scene) => `${numbers(scene)} ${background(scene)} ${report(scene)}`,
  (scene) => longQuotation(scene),
]

/** One more paragraph of an article; a quotation may go on into a second one. */
export function madeUpParagraph(scene: Scene): string {
  return scene.random.pick(kinds)(scene)
}

/** The first paragraph: what happened, where, and who says so. */
export function madeUpLead(scene: Scene): string {
  const { random, story } = scene
  return `The ${random.pick(story.bodies)} ${act(scene)} ${past(scene)}, ${full(random.pick(story.people))} said.`
}

function deed(scene: Scene): string {
  const { random } = scene
  const when = past(scene)
  const who = random.pick([() => full(person(scene)), () => `The ${random.pick(scene.story.bodies)}`])()
  const told = `${who} ${act(scene)} ${random.pick(causes)}`
  return random.below(2) === 0 ? `${told} ${when}.` : `${capital(when)}, ${inside(who)}${told.slice(who.length)}.`
}

function act({ random, story }: Scene): string {
  const town = random.pick([story.town, madeUpTown(random)])
  const place = random.pick([`in ${town}`, `near ${town}`, `outside ${town}`, `in the north of ${story.country}`])
  return `${random.pick(deeds)[0]} ${random.pick(things)} ${place}`
}

function plan(scene: Scene): string {
  const { random, story, published } = scene
  const [, infinitive] = random.pick(deeds)
  const verb = random.pick(['will', 'is expected to', 'plans to', 'has promised to'])
  const when = comingWords(published, random)
  return `The ${random.pick(story.bodies)} ${verb} ${infinitive} ${random.pick(things)} ${when}.`
}

function report(scene: Scene): string {
  const { random } = scene
  const verb = random.pick(['said', 'told reporters', 'wrote in a letter', 'warned', 'admitted'])
  return `${full(person(scene))} ${verb} ${past(scene)} that ${random.pick(claims)}.`
}

function numbers(scene: Scene): string {
  const { random } = scene
  const count = (2 + random.below(900)) * 10
  const what = random.pick(['households', 'workers', 'tonnes of timber', 'litres of oil', 'visitors'])
  return `Some ${count.toLocaleString('en')} ${what} were counted in ${madeUpTown(random)} ${past(scene)}.`
}

function background(scene: Scene): string {
  return `${scene.random.pick(conditions)} ${lastingWords(scene.published, scene.random)}.`
}

function quotationAfter(scene: Scene): string {
  const who = person(scene)
  const office = scene.random.below(3) === 0 ? `, who ${act(scene)} ${past(scene)}` : ''
  return `“${said(scene)},” said ${full(who)}${office}.`
}

function quotationBefore(scene: Scene): string {
  return `${person(scene).surname} added: “${said(scene)}.”`
}

function quotationAround(scene: Scene): string {
  return `“${said(scene)},” ${person(scene).surname} said. “${said(scene)}.”`
}

function longQuotation(scene: Scene): string {
  return `“${said(scene)},” ${full(person(scene))} said ${past(scene)}. “${said(scene)}.\n“${said(scene)}.”`
}

function said({ random }: Scene): string {
  const clause = `${random.pick(speakersOfQuotes)} ${random.pick(quotedClaims)}`
  return `${clause}, ${random.pick(quotedTails)}`
}

/** Mostly somebody of the story, as in news; now and then somebody who is named once. */
function person({ random, story }: Scene): MadeUpPerson {
  return random.below(4) === 0 ? madeUpPerson(random) : random.pick(story.people)
}

function past({ published, random }: Scene): string {
  return pastWords(published, random)
}

function full({ office, given, surname }: MadeUpPerson): string {
  return `${office} ${given} ${surname}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function inside(who: string): string {
  return who.replace(/^The /, 'the ')
}
