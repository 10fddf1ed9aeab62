import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { ExportMenu } from './export-menu.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2021-12-09 | talks | The talks end | happened | | k24: ended
  2021-12-31 | leave | They leave | planned | | rudaw: leaving
  [..2021-12-09] | over | It is over | happened | | rudaw: over
`

afterEach(() => {
  vi.restoreAllMocks()
})

/** Draws the menu and opens it: happy-dom knows no popover, so the test says what a browser would. */
async function openMenu(filter = emptyFilter, shown = corpus, event: string | null = null) {
  const page = renderWithCorpus(<ExportMenu />, shown, { filter, event })
  const box = screen.getByRole('dialog', { name: 'Formats', hidden: true })
  fireEvent(box, Object.assign(new Event('toggle'), { newState: 'open' }))
  await waitFor(() => expect(box.textContent).not.toMatch(/^$|being loaded/))
  return { ...page, box: within(box) }
}

/** What is downloaded from then on: names, and what is in the files. */
function watchDownloads() {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { blobs, names }
}

test('every format is a button by its name, with what one does with it', async () => {
  const { box } = await openMenu()
  expect(box.getAllByRole('button', { hidden: true }).map((button) => button.textContent)).toEqual([
    'CSV',
    'JSON',
    'Markdown',
    'iCalendar',
    'JSON-LD',
    'Web Annotations',
    'TimelineJS',
    'TimelineJS sheet',
    'SVG',
    'PNG',
    'Print',
    'Embed',
  ])
  expect(box.getByText('3 events, as shown now, as a file:')).not.toBeNull()
})

test('the calendar says how many events it cannot hold, and is silent where it can hold all', async () => {
  const { box } = await openMenu()
  expect(box.queryByText('1 event without a first or a last day will be left out')).not.toBeNull()
  const planned = await openMenu({ ...emptyFilter, statuses: ['planned'] })
  expect(planned.box.queryByText(/left out/)).toBeNull()
})

test('a format is downloaded with the events that the filters let through', async () => {
  const { blobs, names } = watchDownloads()
  const { box, user } = await openMenu({ ...emptyFilter, statuses: ['planned'] })
  await user.click(box.getByRole('button', { name: 'JSON', hidden: true }))
  await waitFor(() => expect(names).toEqual(['a-made-up-collection-filtered.json']))
  const { events, export: exported } = JSON.parse((await blobs[0]?.text()) ?? '')
  expect(events.map(({ id }: { id: string }) => id)).toEqual(['leave'])
  expect(exported).toMatchObject({ filter: 'the status planned', events: 1, of: 3 })
  expect(blobs[0]?.type).toBe('application/json')
})

test('a file that cannot be made says why, and the other formats stay', async () => {
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('no hashes today'))
  const { box, user } = await openMenu()
  await user.click(box.getByRole('button', { name: 'CSV', hidden: true }))
  const alert = await box.findByRole('alert', { hidden: true })
  expect(alert.textContent).toContain('The CSV file could not be made (no hashes today).')
})

test('a frame shows the open event, or what is shown; its markup is that of one element', async () => {
  const foreign = corpusFrom`2021-12-09 | talks | "Talks" <end> | happened | | k24: ended`
  const { box, user } = await openMenu({ ...emptyFilter, statuses: ['happened'] }, foreign, 'talks')
  await user.click(box.getByRole('button', { name: 'Embed', hidden: true }))
  const markupOf = (name: string) => (box.getByLabelText(name) as HTMLTextAreaElement).value
  expect(markupOf('This event')).toMatch(
    /^<iframe src="[^"]*\?event=talks&amp;embed=1" title="&quot;Talks&quot; &lt;end&gt;" [a-z0-9=" ]+><\/iframe>$/,
  )
  expect(markupOf('The drawing and the list, 1 event')).toMatch(/^<iframe src="[^"]*\?status=happened&amp;embed=1" /)
})

test('without events there is nothing to take along', async () => {
  const { box } = await openMenu({ ...emptyFilter, q: 'nothing-has-this' })
  expect(box.queryByText(/No event is shown/)).not.toBeNull()
  expect(box.queryByRole('button', { hidden: true })).toBeNull()
})
