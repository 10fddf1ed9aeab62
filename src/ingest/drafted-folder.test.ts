import { expect, it } from 'vitest'
import { dumpCorpus } from './corpus-dump.ts'
import { build } from './testing.ts'

/** A folder with articles of three kinds, and nothing else: all that is in the dump was found. */
const folder = {
  'harbour.txt': `ORRIN, 6 March 2024 - The Orrin Council closed the old bridge on Monday after an inspection.
Mayor Ada Brek said on Tuesday that the bridge will be repaired by the end of the year. “It was never safe,” she added.
The River Defence League (RDL) denied that its members damaged the bridge on Sunday. The league was founded in March 1998.
Judge Tom Hale was arrested by police on February 27, residents said. A hearing is expected next week.
Read more: Ten bridges of the valley
`,
  'valley.md': `---
title: The bridge and the vote
author: Una Voss
date: 2024-03-08
---
The Orrin Council closed the old bridge on Monday, officials said.
A year earlier Brek had asked for money, and in 2021 the council voted against it. It may rain soon.
`,
  'archive.html': `<!doctype html><html lang="en"><head><title>Hale freed - The Post</title>
<meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2024-03-12T09:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Hale freed</h1>
<p>Judge Tom Hale was freed on Monday, two weeks after police arrested him in the harbour of Orrin.</p>
<p>“I was told nothing for thirteen days,” Hale said outside the court, where his daughters waited in the rain for hours.</p>
<p>The hearing of the River Defence League is to be held on March 20, the court said in a statement on Tuesday.</p>
</article><footer>Share this on every network. Cookie settings.</footer></body></html>
`,
}

it('a folder of articles alone reads as in golden/drafted-folder.txt', async () => {
  const { corpus, diagnostics } = build(folder)
  expect(diagnostics).toEqual([])
  await expect(dumpCorpus(corpus)).toMatchFileSnapshot('golden/drafted-folder.txt')
})
