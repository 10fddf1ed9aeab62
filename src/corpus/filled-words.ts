/** A text with the values of its `{names}` in their places; a name without a value stays as it is written. */
export function filledWords(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
