/** Has work done whenever an element has another size than it began with; returns what ends it. */
export function followSize(element: HTMLElement, onResized: () => void): () => void {
  let { clientWidth, clientHeight } = element
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === clientWidth && element.clientHeight === clientHeight) return
    clientWidth = element.clientWidth
    clientHeight = element.clientHeight
    onResized()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
