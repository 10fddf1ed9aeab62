import { describe, expect, it } from 'vitest'
import { furnitureRuleOf, lineRules, shapeOf } from './line-shape.ts'

describe.each(lineRules.map((rule) => [rule.name, rule] as const))('the rule “%s”', (_, rule) => {
  it.each(rule.examples)('takes “%s”', (line) => {
    expect(rule.pattern.test(line)).toBe(true)
  })
})

describe('furnitureRuleOf', () => {
  it.each([
    'Share prices fell in Orrin on Monday, and nobody knew why.',
    'Like his father, the mayor has never left the valley.',
    'More than forty farmers came to the meeting.',
    'The dam was closed in May, the council said in a statement.',
    'Home prices in the valley have doubled since the dam was built.',
    'By Monday, the dam was dry.',
    'From the hill one sees the whole valley.',
    'Watching the water fall took all day.',
    'Follow-up talks on the dam will be held in June.',
    'Subscribers to the water company were told nothing, according to the letter that the council sent out to the press in the morning and again at night.',
    'We used to have cookies at every meeting of the council.',
    'Comments by the mayor angered the farmers.',
    'Photographs of the dam were shown to the judges on Tuesday.',
    'Related charges against the engineer were dropped.',
    'Top engineers from three countries came to see it.',
    '(c) the council shall pay for the wall;',
    'Sign up or be drafted, the young men of the valley were told that year.',
    'Like the mayor, he is on Facebook all day.',
    'Subscribers were told.',
    'Get out of the valley, she told the men, and take your letters with you.',
    'Posted to the border for two years, he learned to wait.',
  ])('leaves “%s” alone', (line) => {
    expect(furnitureRuleOf(line)?.name).toBeUndefined()
  })

  it('comes to an end on what patterns stumble over', () => {
    for (const piece of ['share ', 'more ', '(photo ', 'by ', 'all rights ', 'read', '1 ', 'comments on ', ' ', '©'])
      for (let length = 1; length < 600; length += 7) furnitureRuleOf(piece.repeat(length).slice(0, 590))
    expect(furnitureRuleOf('')).toBeNull()
  })
})

describe('shapeOf', () => {
  it.each([
    ['The council of Orrin voted on Monday to close the dam.', true],
    ['Le conseil d’Orrin a voté lundi la fermeture du barrage.', true],
    ['Rada Orrinu hlasovala v pondelok o zatvorení priehrady.', true],
    ['市议会周一投票决定关闭大坝，居民们对此表示担忧和不满。', true],
    ['Dam Closes After Years Of Talks', false],
    [
      'Sport News Weather Travel Culture Money, Cars, Homes, Jobs And Everything Else That Is On This Page Of Ours',
      false,
    ],
    ['The council will close the old dam because it…', false],
    ['“No.”', false],
  ])('takes “%s” for prose: %s', (line, prose) => {
    expect(shapeOf(line).prose).toBe(prose)
  })
})
