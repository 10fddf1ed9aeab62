import type { TextSpan } from '../../corpus/model.ts'

export type Gender = 'male' | 'female'

/** Words before a name, or for an office, that tell a person's gender. */
const genderTitles: Readonly<Record<Gender, readonly string[]>> = {
  male: [
    'Mr',
    'Sir',
    'King',
    'Prince',
    'Lord',
    'Sheikh',
    'Spokesman',
    'Chairman',
    'Congressman',
    'Councilman',
    'Father',
  ],
  female: [
    'Mrs',
    'Ms',
    'Miss',
    'Queen',
    'Princess',
    'Lady',
    'Dame',
    'Madam',
    'Spokeswoman',
    'Chairwoman',
    'Congresswoman',
    'Councilwoman',
    'Sister',
  ],
}

const titleBefore = {
  male: patternOf(genderTitles.male),
  female: patternOf(genderTitles.female),
}
const longestTitle = 20

function patternOf(titles: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s(“"])(?:${titles.join('|')})\\.?\\s$`, 'i')
}

/** The gender of each person whom titles before the name tell it of; nobody's of whom they disagree. By actor. */
export function gendersIn(
  text: string,
  mentions: readonly (TextSpan & { readonly actor: string })[],
): ReadonlyMap<string, Gender> {
  const told = new Map<string, Gender | 'both'>()
  for (const { actor, start } of mentions) {
    const words = text.slice(Math.max(0, start - longestTitle), start)
    for (const gender of ['male', 'female'] as const) {
      if (titleBefore[gender].test(words)) told.set(actor, (told.get(actor) ?? gender) === gender ? gender : 'both')
    }
  }
  return new Map([...told].flatMap(([actor, gender]) => (gender === 'both' ? [] : [[actor, gender] as const])))
}
