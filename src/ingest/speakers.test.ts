import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './speakers.ts'
import { frameExamples } from './speech-frames.ts'

/** Each quotation of a kind as `speaker: words`. */
const found = (text: string, kind: 'direct' | 'indirect') =>
  findQuotations(text)
    .filter((quotation) => quotation.kind === kind)
    .map(({ start, end, speaker }) => {
      const who = speaker ? text.slice(speaker.start, speaker.end) : '?'
      return `${who}: ${text.slice(start, end)}`
    })

describe('direct quotations', () => {
  it.each([
    ['speaker after', '“The dam will hold,” said Ann Lee.', ['Ann Lee: “The dam will hold,”']],
    ['speaker after, subject first', '"The dam will hold," the mayor said.', ['the mayor: "The dam will hold,"']],
    [
      'with an office',
      '“It held,” said Ann Lee, the mayor of Orsk, on Monday.',
      ['Ann Lee, the mayor of Orsk: “It held,”'],
    ],
    [
      'with an office before the verb',
      '“It held,” Ann Lee, the mayor of Orsk, said on Monday.',
      ['Ann Lee, the mayor of Orsk: “It held,”'],
    ],
    ['speaker before', 'Ann Lee said: “It held.”', ['Ann Lee: “It held.”']],
    ['a pronoun', 'The mayor left. “It held,” she told reporters.', ['she: “It held,”']],
    ['speaker between', '“It held,” Lee said, “and it will hold.”', ['Lee: “It held,”', 'Lee: “and it will hold.”']],
    [
      'sentences that go on',
      '“It held,” Lee said. “It will hold.” “For ever.”',
      ['Lee: “It held,”', 'Lee: “It will hold.”', 'Lee: “For ever.”'],
    ],
    ['a question', '“Will it hold?” asked a woman in the crowd.', ['a woman in the crowd: “Will it hold?”']],
    ['a question, subject first', '“Will it hold?” reporter Bo Ek asked.', ['reporter Bo Ek: “Will it hold?”']],
    ['an unknown verb', '“It held!” beamed Ann Lee of Orsk.', ['Ann Lee of Orsk: “It held!”']],
    ['a fragment', 'Lee called the dam “a disgrace” on Monday.', ['Lee: “a disgrace”']],
    ['two verbs', 'Lee praised the engineers and called the dam “a marvel.”', ['Lee: “a marvel.”']],
    ['a participle', 'Lee defended the dam, calling it “a marvel.”', ['Lee: “a marvel.”']],
    ['a clause inside', 'Lee said the builders were “tired men.”', ['Lee: “tired men.”']],
    [
      'according to',
      '“The dam is safe,” according to a report by the ministry.',
      ['a report by the ministry: “The dam is safe,”'],
    ],
    ['a passive', 'The dam was called “a disgrace” by Ann Lee.', ['Ann Lee: “a disgrace”']],
    ['a day before the verb', 'Ann Lee on Tuesday said, “It held.”', ['Ann Lee: “It held.”']],
    [
      'an interview before the verb',
      'In an interview on Friday, Lee told the Orsk Post: “It held.”',
      ['Lee: “It held.”'],
    ],
    ['a relative clause', 'The letter came from Bo Ek, who called the dam “a joke.”', ['who: “a joke.”']],
    [
      'an organisation',
      '“The dam is safe,” the Ministry of Water said in a statement.',
      ['the Ministry of Water: “The dam is safe,”'],
    ],
    [
      'a spokesman',
      '“No comment,” said a spokesman for the ministry.',
      ['a spokesman for the ministry: “No comment,”'],
    ],
    ['a label', 'Lee: “It held.”', ['Lee: “It held.”']],
    ['a tweet', 'Bo Ek tweeted: “Stay away from the dam!”', ['Bo Ek: “Stay away from the dam!”']],
    ['a possessive', '“It held,” Orsk’s mayor, Ann Lee, added.', ['Orsk’s mayor, Ann Lee: “It held,”']],
    [
      'a telling participle',
      'Lee praised it as “fine,” telling reporters it is “a joy.”',
      ['Lee: “fine,”', 'Lee: “a joy.”'],
    ],
    ['a relative clause between', '“It held,” Lee, who built it, told the Post.', ['Lee: “It held,”']],
    ['a clause before', 'When Ek said the dam broke, Lee called him “a liar.”', ['Lee: “a liar.”']],
    ['a reduced clause', 'A man standing near the dam said: “It held.”', ['A man standing near the dam: “It held.”']],
    ['a long subject', 'A man who built the dam said: “It held.”', ['A man who built the dam: “It held.”']],
    ['what is only called so', 'They mocked a hole called “the pit.”', ['They: “the pit.”']],
    ['a noun of speech', 'Nobody liked her remark that “dams are for beavers.”', ['her: “dams are for beavers.”']],
    [
      'a tag for the whole',
      'Lee had wept and “slept in the mud,” a guard said on Monday.',
      ['a guard: “slept in the mud,”'],
    ],
    ['a bracket', '“It held,” said Ann Lee (D-Orsk), the mayor.', ['Ann Lee (D-Orsk), the mayor: “It held,”']],
    ['a thing that says', 'Lee saw a sign that said, “Keep out.”', ['a sign: “Keep out.”']],
    ['an escort', 'The vote failed, with Ann Lee calling it “a shame.”', ['Ann Lee: “a shame.”']],
    [
      'a colon at the end of a sentence',
      'The ministry issued this statement:\n\n“It held.”',
      ['The ministry: “It held.”'],
    ],
    ['a man named Will', 'On Monday Will called the dam “a joke.”', ['Will: “a joke.”']],
    ['a clause that tells which', 'Lee criticized men who call dams “useless.”', ['Lee: “useless.”']],
    ['an opening participle', 'Calling the dam “a joke,” Lee left.', ['Lee: “a joke,”']],
    ['a thousand', 'Lee called 1,300 dams “a joke.”', ['Lee: “a joke.”']],
    ['a title, which nobody says', 'The song is “Hold the Dam” by the river.', ['The song: “Hold the Dam”']],
    ['nobody', '“It held.”', ['?: “It held.”']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'direct')).toEqual(expected)
  })
})

describe('quotation marks', () => {
  it.each([
    ['nested', '“He told me, ‘Go,’ and I went,” Lee said.', ['Lee: “He told me, ‘Go,’ and I went,”']],
    ['nested in kind', '“He shouted “Go” at me,” Lee said.', ['Lee: “He shouted “Go” at me,”']],
    ['single', '‘It held,’ Lee said.', ['Lee: ‘It held,’']],
    ['single and straight', "'It's the voters' will,' Lee said.", ["Lee: 'It's the voters' will,'"]],
    ['apostrophes', "Lee's dam and the voters' will aren't 'ours.", []],
    ['two apostrophes', "''It held,'' Lee said.", ["Lee: ''It held,''"]],
    [
      'bracketed insertions',
      '“[The dam] held … [it] will hold,” Lee said.',
      ['Lee: “[The dam] held … [it] will hold,”'],
    ],
    ['inches', 'A 5" pipe broke, and a 6" one held.', []],
    [
      'carried across paragraphs',
      '“It held,” Lee said. “We slept.\n\n“We ate.\n\n“We left.”\n\nIt rained.',
      ['Lee: “It held,”', 'Lee: “We slept.', 'Lee: “We ate.', 'Lee: “We left.”'],
    ],
    [
      'carried to a speaker in the next paragraph',
      'Ek said: “No.”\n\n“It held.\n\n“We slept,” Lee said.',
      ['Ek: “No.”', 'Lee: “It held.', 'Lee: “We slept,”'],
    ],
    ['a closing mark forgotten', '“It held, she said. “It will hold.”', ['she: “It held,', 'she: “It will hold.”']],
    ['an opening mark forgotten', 'It held. It will hold,” Lee said.', ['Lee: It will hold,”']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'direct')).toEqual(expected)
  })

  it('reads lines of one width as one paragraph', () => {
    const line = 'The dam at Orsk is a hundred years old, and nobody knows who built it.'
    const text = `${line}\n${line}\n${line}\nLee said: “It held\nand it will hold.”\n\nIt rained.\n`
    expect(found(text, 'direct')).toEqual(['Lee: “It held\nand it will hold.”'])
  })
})

describe('indirect quotations', () => {
  it.each([
    ['with that', 'Ann Lee said that the dam is safe.', ['Ann Lee: that the dam is safe']],
    ['without that', 'Lee said the dam is safe.', ['Lee: the dam is safe']],
    ['at the end', 'The dam is safe, the ministry said on Friday.', ['the ministry: The dam is safe']],
    ['according to, before', 'According to Ann Lee, the dam is safe.', ['Ann Lee: the dam is safe']],
    ['according to, after', 'The dam is not safe, according to the report.', ['the report: The dam is not safe']],
    ['a day between', 'Lee said on Monday that the dam is safe.', ['Lee: that the dam is safe']],
    ['told somebody', 'Lee told the council that the dam is safe.', ['Lee: that the dam is safe']],
    ['told somebody, without that', 'Lee told the council the dam was safe.', ['Lee: the dam was safe']],
    ['a promise', 'The ministry vowed to repair the dam.', ['The ministry: to repair the dam']],
    ['a belief', 'Engineers believe the dam will break.', ['Engineers: the dam will break']],
    [
      'with a fragment',
      'Lee said the dam was “a disgrace” to the town.',
      ['Lee: the dam was “a disgrace” to the town'],
    ],
    ['a headline', 'Lee: Dam Will Hold\n\nIt rained.', ['Lee: Dam Will Hold']],
    [
      'a participle',
      'Lee defended the plan, saying that the dam is safe.',
      ['Lee: the plan', 'Lee: that the dam is safe'],
    ],
    [
      'two speakers',
      'Lee said the dam is safe, but Ek said it will break.',
      ['Lee: the dam is safe', 'Ek: it will break'],
    ],
    [
      'a second verb without a comma',
      'Lee said it leaks and added that it will break.',
      ['Lee: it leaks', 'Lee: that it will break'],
    ],
    ['in the middle', 'The dam, the ministry said, is safe.', ['the ministry: The dam, the ministry said, is safe']],
    ['behind an opening', 'In spring, Lee said, the dam is safe.', ['Lee: In spring, Lee said, the dam is safe']],
    ['no opening alone', 'In a long letter, Lee wrote, “It held.”', []],
    ['to a listener', 'The dam is safe, a guard told the Orsk Post.', ['a guard: The dam is safe']],
    ['as somebody said', 'As Lee noted, the dam is safe.', ['Lee: the dam is safe']],
    ['according to, behind an opening', 'But according to Lee, the dam is safe.', ['Lee: the dam is safe']],
    [
      'according to somebody with an office',
      'According to Ann Lee, a guard, the dam is safe.',
      ['Ann Lee, a guard: the dam is safe'],
    ],
    ['an opening clause', 'Having announced that he would leave, Lee wept.', ['Lee: that he would leave']],
    ['an aside', 'Lee, who said that the dam leaks, left the town.', ['who: that the dam leaks']],
    ['who asks, in a passive', 'Asked by Ek whether the dam leaks, Lee left.', ['Ek: whether the dam leaks']],
    ['a question that others say', 'The women say the dam leaks.', ['The women: the dam leaks']],
    ['officials of a place', 'Aides to Lee said the dam leaks.', ['Aides to Lee: the dam leaks']],
    ['a headline, verb first', 'Ann Lee Says Old Dam Leaks Again', ['Ann Lee: Old Dam Leaks Again']],
    ['what a source adds', '“It held,” said Lee, adding that it leaks.', ['Lee: that it leaks']],
    ['a source that only follows', '“It held,” said Lee in the rain.', []],
    [
      'a pronoun with its verb',
      'He said it’s safe here. They’re calling for calm there.',
      ['He: it’s safe here', 'They’re: calm there'],
    ],
    ['a direct one only', 'Lee said: “It held.”', []],
    ['a thing called', 'The dam is called the Old Lady.', []],
    ['a noun', 'The claim was long. His remarks were short.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'indirect')).toEqual(expected)
  })
})

describe('what verbs, adjectives and nouns govern', () => {
  it.each(frameExamples)('%s', (text, expected) => {
    expect(found(text, 'indirect')).toEqual(expected)
  })

  it('tells apart what is said and what is only spoken of', () => {
    const topics = findQuotations('Lee denounced the plan. Lee said the plan is dead.').map(({ topic }) => topic)
    expect(topics).toEqual([true, false])
  })
})

describe('findQuotations', () => {
  const piece = fc.constantFrom(
    ...['“', '”', '"', "'", '’', "''", '\n', '\n\n', '. ', ', ', ' ', ': ', '(', ')', '—', '[', '?', '5"'],
    ...[
      'Ann Lee',
      'she',
      'the mayor',
      'who',
      'said',
      'told',
      'that',
      'according to',
      'and',
      'saying',
      'was',
      'by',
      '😀',
    ],
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))

  it('gives spans inside the text, in order, apart from those of their own kind', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const quotations = findQuotations(text)
        for (const { start, end, speaker } of quotations) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          if (!speaker) continue
          expect(speaker.start).toBeLessThan(speaker.end)
          expect(speaker.end).toBeLessThanOrEqual(text.length)
        }
        expect(quotations.map(({ start }) => start)).toEqual(quotations.map(({ start }) => start).sort((a, b) => a - b))
        for (const kind of ['direct', 'indirect']) {
          const own = quotations.filter((quotation) => quotation.kind === kind)
          for (const [index, { end }] of own.entries()) expect(own[index + 1]?.start ?? end).toBeGreaterThanOrEqual(end)
        }
      }),
    )
  })

  it('does not depend on what a paragraph of no speech says before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = 'It rained all day.\n\n'
        const shifted = findQuotations(before + text).map(({ start, end }) => [
          start - before.length,
          end - before.length,
        ])
        expect(shifted).toEqual(findQuotations(text).map(({ start, end }) => [start, end]))
      }),
    )
  })

  it.each([
    ['opening marks', '“a '],
    ['closing marks', 'a” '],
    ['straight marks', 'a "b '],
    ['verbs of speech', 'said and '],
    ['speech in one sentence', 'she said that “a” and '],
    ['commas', 'Ann Lee, '],
    ['paragraphs left open', '“a\n\n'],
    ['apostrophes', "s' "],
    ['brackets', 'a) (b '],
    ['verbs after quotations', ', “a” said '],
    ['claims', 'his claim was “a” '],
    ['openings', 'As she said and '],
    ['adjectives', 'is sure that and '],
    ['sources', ', according to Lee, '],
    ['leaning verbs', 'saying “a” '],
    // What took time beyond its length would outlast the runner's patience.
  ])('comes to an end with thousands of %s', (_, unit) => {
    const text = unit.repeat(5_000)
    for (const { start, end } of findQuotations(text)) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(findQuotations(text)).toEqual(findQuotations(text))
  })
})
