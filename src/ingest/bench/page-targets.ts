/** A page that is measured: a column of the table. */
export interface PageTarget {
  readonly id: string
  readonly name: string
  /** What is compared, with what, and what no page with texts can reach. */
  readonly role: 'app' | 'rival' | 'limit'
  /** What the page has not, or does otherwise. */
  readonly note: string
}

/** By the names that `--targets` and the driver know them by. */
export const pageTargets: readonly PageTarget[] = [
  {
    id: 'app',
    name: 'Dateline',
    role: 'app',
    note:
      'the built site. Readable is the list with its quotes that the build wrote into the page; itself is the list with ' +
      'filters, search and evidence. A filter is settled when the sentence, the list and the counts of all statuses show it, ' +
      'and the drawing has followed.',
  },
  {
    id: 'vis',
    name: 'vis-timeline',
    role: 'rival',
    note: 'the drawing alone, with ten lanes: no list, no counts, no evidence. A filter takes items out in one batch.',
  },
  {
    id: 'cluster',
    name: 'its cluster',
    role: 'rival',
    note: 'the same with `cluster: { maxItems: 5 }`.',
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS3',
    role: 'rival',
    note: 'has no filter: it is built anew with fewer slides. A click goes from a marker to its slide, which has no quote.',
  },
  {
    id: 'canvas',
    name: 'bare canvas',
    role: 'limit',
    note: 'a rectangle an event and nothing else: the limit, no rival.',
  },
]
