import type { Point } from './driven.ts'

/** The middle of an element, or of its last so many pixels from top to bottom. */
export function middleOf(element: Element | null, height = Number.POSITIVE_INFINITY): Point | null {
  if (!element) return null
  const { left, right, bottom, height: whole } = element.getBoundingClientRect()
  return { x: (Math.max(0, left) + Math.min(innerWidth, right)) / 2, y: bottom - Math.min(height, whole) / 2 }
}
