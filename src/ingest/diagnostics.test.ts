import { describe, expect, it } from 'vitest'
import {
  errorAt,
  formatDiagnostic,
  formatReport,
  hasErrors,
  sortDiagnostics,
  warningAt,
  wholeFile,
} from './diagnostics.ts'

const at = (file: string, line: number, column: number) => ({ file, line, column })
const fault = errorAt(at('events.yaml', 3, 5), 'shape', '"title" is missing', 'write it')

describe('formatDiagnostic', () => {
  it.each([
    ['seeds', 'seeds/events.yaml:3:5  error  "title" is missing\n    → write it'],
    ['./seeds/', './seeds/events.yaml:3:5  error  "title" is missing\n    → write it'],
    ['.', 'events.yaml:3:5  error  "title" is missing\n    → write it'],
    ['', 'events.yaml:3:5  error  "title" is missing\n    → write it'],
  ])('names the file from the folder as it was given: %j', (folder, text) => {
    expect(formatDiagnostic(fault, folder)).toBe(text)
  })

  it('leaves out the line where the whole file or folder is meant, and the mend where there is none', () => {
    expect(formatDiagnostic(warningAt(wholeFile('a.yml'), 'file-not-read', 'not read', null), 's')).toBe(
      's/a.yml  warning  not read',
    )
    expect(formatDiagnostic(errorAt(wholeFile(''), 'folder-missing', 'gone', null), 'no/such')).toBe(
      'no/such  error  gone',
    )
  })
})

describe('sortDiagnostics', () => {
  it('orders by file, line, column, and drops what is said twice', () => {
    const places = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 10), at('a', 2, 9)]
    const sorted = sortDiagnostics(places.map((place) => errorAt(place, 'yaml', 'x', null)))
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a:2:9',
      'a:2:10',
      'a:10:1',
      'b:1:1',
    ])
  })
})

describe('formatReport', () => {
  it('ends in how many there are', () => {
    const warning = warningAt(at('a', 1, 1), 'yaml', 'odd', null)
    expect(formatReport([fault, warning], 's').split('\n').at(-1)).toBe('1 error, 1 warning')
    expect(hasErrors([warning])).toBe(false)
    expect(hasErrors([warning, fault])).toBe(true)
  })
})
