import { type ComponentType, createContext, lazy, useContext } from 'react'

/** How often the reader tried again, in the pane around. */
export const Attempt = createContext(0)

/**
 * As React's `lazy`, which never asks again for code that it could not have: here each attempt asks anew.
 */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const parts = new Map<number, ComponentType<Props>>()
  const partOf = (attempt: number) => {
    const part = parts.get(attempt) ?? lazy(async () => ({ default: await load() }))
    parts.set(attempt, part)
    return part
  }
  return function LaterPart(props: Props) {
    const Part = partOf(useContext(Attempt))
    return <Part {...props} />
  }
}
