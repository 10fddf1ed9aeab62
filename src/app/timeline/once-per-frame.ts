/** Work that is asked for often and done once a frame, or now. */
export function oncePerFrame(work: () => void) {
  let asked: number | null = null
  const cancel = () => {
    if (asked !== null) cancelAnimationFrame(asked)
    asked = null
  }
  const now = () => {
    cancel()
    work()
  }
  const soon = () => {
    asked ??= requestAnimationFrame(now)
  }
  return { now, soon, cancel }
}
