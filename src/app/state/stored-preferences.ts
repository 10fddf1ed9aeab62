import { type Preferences, usualPreferences } from './preferences.ts'

type Store = Pick<Storage, 'getItem' | 'setItem'>

const key = 'dateline-preferences'

/** What was stored earlier, as far as it is readable; the usual where storage is refused. */
export function readPreferences(storage: () => Store): Preferences {
  try {
    const stored: unknown = JSON.parse(storage().getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return usualPreferences
    return {
      characterKeys: !('characterKeys' in stored) || stored.characterKeys !== false,
      previews: !('previews' in stored) || stored.previews !== false,
    }
  } catch {
    return usualPreferences
  }
}

/** Keeps them for the next visit; where storage is refused or full they hold for this one. */
export function storePreferences(storage: () => Store, preferences: Preferences): void {
  try {
    storage().setItem(key, JSON.stringify(preferences))
  } catch {
    // Nothing is lost but the memory of it.
  }
}
