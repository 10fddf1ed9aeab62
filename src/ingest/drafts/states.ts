const shortNames: Readonly<Record<string, string>> = {
  US: 'United States',
  'U.S': 'United States',
  USA: 'United States',
  America: 'United States',
  UK: 'United Kingdom',
  'U.K': 'United Kingdom',
  Britain: 'United Kingdom',
  UAE: 'United Arab Emirates',
}

/** Finds the English name of a state or territory by any of its usual names (ISO 3166 regions, by `Intl`). */
export function stateNames(): (name: string) => string | null {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []))
  const known = new Set(
    all.filter((name) => !/^(?:Pseudo|Unknown|Outlying|European Union|Eurozone|United Nations)/.test(name)),
  )
  return (name) => shortNames[name] ?? (known.has(name) ? name : null)
}
