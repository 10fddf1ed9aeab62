import { FocusReturn } from './keyboard/focus-return.tsx'
import { KeyHelp } from './keyboard/key-help.tsx'
import { EventPreview } from './preview/event-preview.tsx'

/** What helps along, and what the page can be read without: loaded behind the list. */
export function ReaderAids() {
  return (
    <>
      <KeyHelp />
      <EventPreview />
      <FocusReturn />
    </>
  )
}
