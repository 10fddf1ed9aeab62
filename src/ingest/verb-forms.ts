/** Forms of verbs that no rule builds: third person, past, participles. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  read: ['reads', 'read', 'reading'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  hear: ['hears', 'heard', 'hearing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  seek: ['seeks', 'sought', 'seeking'],
  send: ['sends', 'sent', 'sending'],
  show: ['shows', 'showed', 'shown', 'showing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  think: ['thinks', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  understand: ['understands', 'understood', 'understanding'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'bringing'],
  build: ['builds', 'built', 'building'],
  buy: ['buys', 'bought', 'buying'],
  come: ['comes', 'came', 'coming'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  fight: ['fights', 'fought', 'fighting'],
  flee: ['flees', 'fled', 'fleeing'],
  give: ['gives', 'gave', 'given', 'giving'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  lead: ['leads', 'led', 'leading'],
  leave: ['leaves', 'left', 'leaving'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  sell: ['sells', 'sold', 'selling'],
  shoot: ['shoots', 'shot', 'shooting'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  strike: ['strikes', 'struck', 'striking'],
  take: ['takes', 'took', 'taken', 'taking'],
  win: ['wins', 'won', 'winning'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
}

const doublesConsonant =
  /^(?:admit|quip|brag|snap|dub|pan|rip|slam|refer|plan|prefer|kidnap|ban|stop|ship|drop|rob|stab|commit|permit|transfer|equip)$/

/** The other forms of a verb besides its base form, built by rule, or written out where no rule builds them. */
export function otherForms(verb: string): readonly string[] {
  return irregular[verb] ?? regularForms(verb)
}

/** True where two words are forms of one verb: "kidnaps" and "kidnapped", "take" and "took". */
export function isSameVerb(one: string, other: string): boolean {
  const bases = basesOf(one)
  return basesOf(other).some((base) => bases.includes(base))
}

const irregularBases: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => [base, ...forms].map((form) => [form, base] as const)),
)

/** The verbs that a word may be a form of. */
function basesOf(word: string): string[] {
  const base = irregularBases.get(word)
  if (base !== undefined) return [base]
  const stems = [word, ...[/s$/, /es$/, /ed$/, /d$/, /ing$/].map((ending) => word.replace(ending, ''))]
  const verbs = stems.flatMap((stem) => [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')])
  return [...new Set(verbs)].filter((verb) => verb === word || otherForms(verb).includes(word))
}

function regularForms(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = doublesConsonant.test(verb) ? verb + verb.slice(-1) : verb
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [third, `${stem}ed`, `${stem}ing`]
}
