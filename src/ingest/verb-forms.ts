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
}

const doublesConsonant = /^(?:admit|quip|brag|snap|dub|pan|rip|slam|refer|plan|prefer)$/

/** The other forms of a verb besides its base form, built by rule, or written out where no rule builds them. */
export function otherForms(verb: string): readonly string[] {
  return irregular[verb] ?? regularForms(verb)
}

function regularForms(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = doublesConsonant.test(verb) ? verb + verb.slice(-1) : verb
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [third, `${stem}ed`, `${stem}ing`]
}
