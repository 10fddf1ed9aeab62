// A browser reads the file after the press that asked for it; none says when it has done so.
const keptFor = 60_000

/** Gives the reader a file, as a download. */
export function saveFile(name: string, mediaType: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
