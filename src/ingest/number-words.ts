// Numbers as English writes them: in figures, in words, and as "a" or "a couple of".

const small: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth']

// Short, as every rule pays for its pattern: "party" is let through here, and is no number to `countOf`.
const ones = '(?:one|two|three|four|five|six|seven|eight|nine)'
const tensAndTeens = `(?:[a-z]{3,5}ty(?:[- ]${ones})?|[a-z]{3,5}teen|ten|eleven|twelve)`

/** Source of a pattern for a number above nought, in figures or words. */
export const numberSource = String.raw`(?:\d{1,3}(?:,\d{3})?(?:\.\d{1,2}|[ -]\d/\d(?!\d))?|(?:a|one)[- ]hundred|(?:half[- ])?a[- ]dozen|${tensAndTeens}|${ones})`

/** Source of a pattern for the words of a year, as broadcasts are written down: "nineteen ninety-six". */
export const spokenYearSource = `(?:(?:eigh|nine)teen[- ]${tensAndTeens}|two[- ]thousand(?:[- ]and)?(?:[- ](?:${tensAndTeens}|${ones}))?)`

/** A number in figures or words, `a` and `a couple of` too; null for anything else. */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase().replace(/[\s-]+/g, ' ')
  const [, whole, over, under] = /^(\d+) (\d)\/(\d)$/.exec(lower) ?? []
  if (whole !== undefined) return Number(whole) + Number(over) / Number(under)
  if (/^\d[\d,]*(?:\.\d+)?$/.test(lower)) return Number(lower.replaceAll(',', ''))
  if (lower === 'a' || lower === 'an') return 1
  if (/^(?:a )?couple(?: of)?$/.test(lower)) return 2
  if (lower === 'half a dozen') return 6
  if (lower === 'a dozen') return 12
  if (lower === 'a hundred' || lower === 'one hundred') return 100
  return wordsBelowHundred(lower)
}

/** The year that words such as "nineteen ninety-six" name; null for anything else. */
export function spokenYear(words: string): number | null {
  const lower = words.toLowerCase().replace(/[\s-]+/g, ' ')
  const [, century = '', rest = ''] = /^(eighteen|nineteen|two thousand)(?: and)?(?: (.+))?$/.exec(lower) ?? []
  const base = { eighteen: 1800, nineteen: 1900, 'two thousand': 2000 }[century]
  if (base === undefined) return null
  const added = rest === '' ? 0 : wordsBelowHundred(rest)
  return added === null ? null : base + added
}

/** 1 to 4 of "first" to "fourth" and "1st" to "4th"; null for anything else. */
export function ordinalOf(word: string): number | null {
  if (/^(?:last|latter)$/i.test(word)) return 2
  const index = ordinals.indexOf(word.toLowerCase())
  if (index !== -1) return index + 1
  return /^[1-4](?:st|nd|rd|th)$/i.test(word) ? Number(word[0]) : null
}

function wordsBelowHundred(lower: string): number | null {
  const [first = '', second] = lower.split(' ')
  const ten = tens.indexOf(first)
  const unit = small.indexOf((ten === -1 ? first : second) ?? '')
  if (ten === -1) return unit === -1 || second !== undefined ? null : unit
  if (second === undefined) return (ten + 2) * 10
  return unit === -1 ? null : (ten + 2) * 10 + unit
}
