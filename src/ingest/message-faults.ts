type Forms = Readonly<Record<string, string>>

/** What the file of a language exports, and its name. */
export interface MessageFile {
  readonly file: string
  readonly head: { readonly code: string; readonly plurals: string }
  readonly messages: Readonly<Record<string, string | Forms>>
  readonly dates: () => { readonly phrases: Forms }
}

/** What is wrong with languages, a line each, with file and key; the first one is the one that the others follow. */
export function messageFaults([first, ...others]: readonly MessageFile[]): string[] {
  if (!first) return []
  return [first, ...others].flatMap((one) => [
    ...(one.file === `${one.head.code}.ts` ? [] : [`${one.file}: its code is “${one.head.code}”, not its name`]),
    ...tableFaults(first, one, first.messages, one.messages),
    ...tableFaults(first, one, first.dates().phrases, one.dates().phrases),
  ])
}

function tableFaults(
  first: MessageFile,
  one: MessageFile,
  wanted: MessageFile['messages'],
  had: typeof wanted,
): string[] {
  const missing = Object.keys(wanted).filter((key) => !Object.hasOwn(had, key))
  return [
    ...missing.map((key) => `${one.file}: “${key}” is missing`),
    ...Object.entries(had).flatMap(([key, message]) => {
      const model = wanted[key]
      if (model === undefined) return [`${one.file}: “${key}” is not in ${first.file}`]
      return messageFault(model, message, one).map((fault) => `${one.file}: “${key}” ${fault}`)
    }),
  ]
}

function messageFault(model: string | Forms, message: string | Forms, { head }: MessageFile): string[] {
  const [wanted, had] = [placesIn(model), placesIn(message)]
  const places = [
    ...[...wanted].filter((place) => !had.has(place)).map((place) => `lacks {${place}}`),
    ...[...had].filter((place) => !wanted.has(place)).map((place) => `has {${place}}, which it is never given`),
  ]
  if (typeof message === 'string') {
    return typeof model === 'string' ? places : [...places, 'has no plural forms']
  }
  const categories = new Intl.PluralRules(head.plurals).resolvedOptions().pluralCategories
  const forms = Object.keys(message)
  return [
    ...places,
    ...(wanted.has('count') ? [] : ['has plural forms, and no {count} to choose one']),
    ...categories.filter((form) => !forms.includes(form)).map((form) => `lacks the plural form “${form}”`),
    ...forms
      .filter((form) => !(categories as readonly string[]).includes(form))
      .map((form) => `has the form “${form}”, which its language has not`),
  ]
}

/** The names in braces. A plural form may leave its count to a word; the form for all other numbers has every place. */
function placesIn(message: string | Forms): ReadonlySet<string> {
  const text = typeof message === 'string' ? message : (message['other'] ?? '')
  return new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))
}
