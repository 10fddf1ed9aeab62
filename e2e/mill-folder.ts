/** A small collection, and the same a year later: two builds of one site. */
export const millFolder = {
  'collection.yaml': 'title: The mill at the weir\n',
  'articles/report.txt': 'The miller opened the sluice on 3 May 2021. Nobody was told of it before noon.\n',
  'articles/report.yaml': 'publisher: The Valley Post\npublished: 2021-05-04\n',
  'events.yaml': `- id: sluice
  title: The sluice is opened
  date: 2021-05-03
  status: happened
  citations:
    - article: report
      quote: The miller opened the sluice on 3 May 2021.
`,
}
export const newerMillFolder = { ...millFolder, 'collection.yaml': 'title: The mill, a year later\n' }
