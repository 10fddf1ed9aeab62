/** In pixels from the window's corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Between the preview and what it is of: no wider, so that the pointer crosses nothing else on its way. */
const gap = 4
const margin = 8

/**
 * Where a preview stands: below what it is of, or above, or beside it, wherever all of it is in the window; null where it
 * is nowhere without covering what it is of. `near`: the pixel, from the left, at which the reader points.
 */
export function previewPlace(of: Box, near: number, preview: Size, window: Size): { left: number; top: number } | null {
  const most = { left: window.width - preview.width - margin, top: window.height - preview.height - margin }
  if (most.left < margin || most.top < margin) return null
  const left = within(near - 3 * gap, margin, most.left)
  const below = of.bottom + gap
  if (below <= most.top) return { left, top: Math.max(margin, below) }
  const above = of.top - gap - preview.height
  if (above >= margin) return { left, top: Math.min(above, most.top) }
  const top = within(of.top, margin, most.top)
  const after = of.right + gap
  if (after <= most.left) return { left: Math.max(margin, after), top }
  const before = of.left - gap - preview.width
  return before >= margin ? { left: Math.min(before, most.left), top } : null
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
