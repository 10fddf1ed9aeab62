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

/** A person's gender where the titles before the name tell it; null where none does, or where they disagree. */
export function genderOf(
  actor: string,
  { text, mentions }: { readonly text: string; readonly mentions: readonly (TextSpan & { readonly actor: string })[] },
): Gender | null {
  const told = new Set<Gender>()
  for (const mention of mentions) {
    if (mention.actor !== actor) continue
    const words = text.slice(Math.max(0, mention.start - longestTitle), mention.start)
    if (titleBefore.male.test(words)) told.add('male')
    if (titleBefore.female.test(words)) told.add('female')
  }
  const [gender] = told
  return told.size === 1 && gender ? gender : null
}
