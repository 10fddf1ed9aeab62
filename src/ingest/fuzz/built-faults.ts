import type { Citation, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { type BuiltCorpus, buildCorpus } from '../build-corpus.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { sha256 } from '../sha256.ts'
import type { SourceFile } from '../source-file.ts'

/** What no folder may bring about, as a line each; [] where a build of these files keeps every promise. */
export function builtFaults(files: readonly SourceFile[]): string[] {
  try {
    return brokenPromises(buildCorpus(files, { folderName: 'fuzz', hash: sha256 }))
  } catch (error) {
    return [`it throws: ${error instanceof Error ? error.stack : String(error)}`]
  }
}

function brokenPromises({ corpus, texts, diagnostics }: BuiltCorpus): string[] {
  const actors = new Set(corpus.actors.map(({ id }) => id))
  return [
    ...corpus.events.flatMap((event) => faultsOfEvent(event, actors)),
    ...corpus.events.flatMap(({ id, citations }) =>
      citations.flatMap((citation) => faultsOfCitation(citation, texts).map((fault) => `the event ${id}: ${fault}`)),
    ),
    ...diagnostics.filter(helpsNobody).map((one) => `a diagnostic that helps nobody: ${JSON.stringify(one)}`),
  ]
}

function faultsOfEvent({ id, citations, unchecked = [], actors }: TimelineEvent, known: ReadonlySet<string>): string[] {
  return [
    ...(citations.length + unchecked.length === 0 ? [`the event ${id} has no citation`] : []),
    ...actors.filter((actor) => !known.has(actor)).map((actor) => `the event ${id} names nobody: ${actor}`),
  ]
}

function faultsOfCitation(citation: Citation, texts: ReadonlyMap<string, string>): string[] {
  const text = texts.get(citation.article)
  if (text === undefined) return [`it cites what is not there: ${citation.article}`]
  const isSlice = (span: TextSpan, words: string) => text.slice(span.start, span.end) === words
  return [
    ...(isSlice(citation, citation.quote) ? [] : [`its quote is not its slice of ${citation.article}`]),
    ...citation.times
      .filter((time) => !isSlice(time, time.text))
      .map(({ start }) => `the time at ${start} is no slice`),
  ]
}

function helpsNobody({ file, message, code }: Diagnostic): boolean {
  const hasPlace = file !== '' || code === 'folder-missing'
  return !hasPlace || message.trim() === '' || /call stack|undefined|\[object|\n {4}at /.test(message)
}
