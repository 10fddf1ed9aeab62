/** Says what an address of one version says, in the words of the next. */
export type Upgrader = (params: URLSearchParams) => URLSearchParams

/**
 * From each version of the addresses to the next: the first entry takes version 1 to 2, and so on. When a parameter gets
 * another name or meaning, its upgrader is added here, and the old address stays in `old-addresses.test.ts`.
 */
const upgraders: readonly Upgrader[] = []

/** What `v` names in the addresses that are written now; null for the first version, which goes unnamed. */
export const namedVersion = upgraders.length === 0 ? null : upgraders.length + 1

/** The version that `v` says; null where it is none. */
export function addressVersion(v: string): number | null {
  return /^[1-9]\d{0,3}$/.test(v) ? Number(v) : null
}

/** True for a version that was not known when this page was built. */
export function isLaterVersion(v: string): boolean {
  return (addressVersion(v) ?? 1) > upgraders.length + 1
}

/** An address in the words of today. One of a later version than is known is read as it stands. */
export function upgraded(params: URLSearchParams, steps: readonly Upgrader[] = upgraders): URLSearchParams {
  const version = addressVersion(params.get('v') ?? '') ?? 1
  return steps.slice(version - 1).reduce((older, upgrade) => upgrade(older), params)
}
