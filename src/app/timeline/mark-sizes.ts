/** In pixels. */
export const arrowPx = 46
export const dotPx = 14
export const labelGapPx = 8
export const rowGapPx = 10
export const clusterPx = 44
