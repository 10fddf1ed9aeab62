import { expect, test } from 'vitest'
import { readPageOptions } from './page-options.ts'

const pages = ['app', 'vis', 'canvas']
const usual = { sizes: [20, 1000, 10_000, 100_000, 1_000_000], rounds: 3, targets: pages, isMarkdown: false }

test.each([
  [[], usual],
  [['--quick'], { ...usual, sizes: [20, 1000], rounds: 1 }],
  [['--quick', '--sizes', '50', '--rounds', '2'], { ...usual, sizes: [50], rounds: 2 }],
  [['--sizes', '1000,20,1000'], { ...usual, sizes: [20, 1000] }],
  [['--targets', 'app,vis', '--markdown'], { ...usual, targets: ['app', 'vis'], isMarkdown: true }],
])('%j', (args, options) => {
  expect(readPageOptions(args, pages)).toEqual(options)
})

test.each([
  [['--sizes', '20,many'], '--sizes wants whole numbers from 1, not many'],
  [['--sizes', '20,'], '--sizes wants whole numbers from 1, not nothing'],
  [['--rounds', '0'], '--rounds wants whole numbers from 1, not 0'],
  [['--targets', 'app,d3'], 'there is no page d3; there are app, vis, canvas'],
  [['--fast'], /--fast/],
  [['20'], /20/],
])('senseless: %j', (args, message) => {
  expect(() => readPageOptions(args, pages)).toThrow(message)
})
