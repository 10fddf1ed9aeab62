const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that bring in a clause besides those of saying: “she thinks it rains”, “a poll shows that it rains”. */
export const clauseVerbs = words(
  'believe think feel hope know understand worry fear agree expect learn hear imagine find propose show indicate decide figure guess doubt suspect realize realise recognize recognise discover assume foresee forecast project theorize theorise prefer recommend determine regret pretend appreciate demonstrate',
)

/** Verbs that bring in what somebody means to do: “she vowed to leave”. */
export const infinitiveVerbs = words(
  'vow pledge promise threaten offer agree volunteer swear want plan decline refuse urge expect hope seek ask demand claim decide propose prefer intend profess purport',
)

/** Verbs whose object is what somebody speaks of: “she denounced the plan”. */
export const objectVerbs = words(
  'announce endorse describe accuse criticize criticise oppose discuss mention explain claim express declare propose defend cite praise blame blast reject recall acknowledge mock reveal denounce tout portray dismiss predict highlight confirm slam emphasize emphasise disclose decry reference echo applaud assail outline condemn retweet lament stress reiterate deride characterize characterise dub disavow question deny demand prefer favor favour consider deem urge chide scold berate lambaste rebuke hail commend laud skewer ridicule detail depict recount repeat repudiate renounce vilify disparage belittle malign bemoan protest contradict dispute rebut refute debunk compare liken advocate articulate suggest report call recommend note insult allege imply admit concede demonize demonise caution signal doubt warn remember voice view ask show indicate',
)

/** Prepositions between a verb and what somebody speaks of: “she called for calm”. */
export const prepositionVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  for: words('call push argue advocate ask plead press apologize apologise hope'),
  on: words('call comment insist report elaborate expound'),
  about: words('talk speak ask complain warn worry joke brag boast write comment rant testify say wonder'),
  to: words('refer respond point allude object confess'),
  against: words('rail argue speak warn advise protest inveigh'),
  of: words('warn complain boast speak dream approve disapprove'),
  with: words('agree disagree sympathize sympathise'),
  at: words('hint scoff'),
}

/** What adjectives bring in that tell what somebody thinks: “she is sure that it rains”, “she is wary of rain”. */
export const adjectiveFrames: Readonly<Record<string, ReadonlySet<string>>> = {
  that: words(
    'confident sure convinced certain aware optimistic hopeful afraid worried concerned adamant clear glad happy proud surprised disappointed',
  ),
  to: words('eager willing reluctant determined unwilling hesitant keen happy glad'),
  of: words('critical skeptical sceptical supportive wary dismissive proud aware fond afraid disdainful suspicious'),
  about: words(
    'worried concerned optimistic skeptical sceptical pessimistic angry upset nervous excited enthusiastic unhappy anxious',
  ),
  with: words('concerned frustrated unhappy disappointed upset angry obsessed impressed'),
  by: words('troubled concerned disappointed encouraged outraged appalled impressed'),
}

/** What nouns bring in that tell what somebody says: “her claim that it rains”, “his plan to leave”. */
export const nounFrames: Readonly<Record<string, ReadonlySet<string>>> = {
  that: words(
    'claim claims suggestion suggestions assertion assertions allegation allegations argument arguments belief view concern concerns fear fears hope hopes promise promises pledge pledges warning warnings prediction predictions conclusion statement insistence contention accusation accusations complaint complaints charge charges announcement position stance idea denial acknowledgment admission declaration',
  ),
  to: words(
    'plan plans decision pledge pledges promise promises vow vows refusal desire offer threat threats call calls intention proposal proposals',
  ),
  for: words('support call calls proposal proposals plan plans'),
  of: words(
    'endorsement criticism criticisms denunciation condemnation description portrayal rejection characterization support disapproval',
  ),
  about: words(
    'concern concerns comment comments remark remarks claim claims statement statements doubt doubts complaint complaints warning warnings',
  ),
  on: words('stance position comments'),
  against: words('accusations allegations'),
}

/** Sentences for the frames above, each with what it tells and whose that is. */
export const frameExamples: readonly (readonly [sentence: string, told: readonly string[]])[] = [
  ['Engineers fear the dam will break.', ['Engineers: the dam will break']],
  ['Soundings show that the dam leaks.', ['Soundings: that the dam leaks']],
  ['Lee wonders whether the dam leaks.', ['Lee: whether the dam leaks']],
  ['A survey published on Friday found that the dam leaks.', ['A survey: that the dam leaks']],
  ['A survey of divers late last week found that the dam leaks.', ['A survey of divers: that the dam leaks']],
  ['Lee wants to leave the town.', ['Lee: to leave the town']],
  ['Lee declined not to leave.', ['Lee: not to leave']],
  ['The mayor walked to leave the town.', []],
  ['Lee denounced the plan and left.', ['Lee: the plan']],
  ['Lee praised the builders, who wept.', ['Lee: the builders']],
  ['Lee described the dam as a pit after the vote.', ['Lee: the dam as a pit']],
  ['Lee accused the mayor of neglect.', ['Lee: the mayor of neglect']],
  ['Lee is not saying what he wants.', ['Lee: what he wants']],
  ['The plan was denounced on Monday.', []],
  ['The mayor opened the new dam.', []],
  ['Lee called for calm in the town.', ['Lee: calm in the town']],
  ['Lee warned of a flood in spring.', ['Lee: a flood in spring']],
  ['Lee talked about the dam.', ['Lee: the dam']],
  ['Lee called at the office of the mayor.', []],
  ['She is sure that the dam will hold.', ['She: that the dam will hold']],
  ['Lee has made it clear that the dam must go.', ['Lee: that the dam must go']],
  ['Lee is critical of the new dam.', ['Lee: the new dam']],
  ['The dam is full of old water.', []],
  ['Nobody liked his claim that the dam leaks.', ['his: that the dam leaks']],
  ['They laughed at Lee’s plan to leave the town.', ['Lee’s: to leave the town']],
  ['Lee made a promise to leave the town.', ['Lee: to leave the town']],
  ['The plan to leave the town failed.', []],
]
