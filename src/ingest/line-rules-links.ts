import { begins, type LineRule, whole } from './line-rule.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}'
const weekday = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?'

/** Links to other articles, and what stands about the author. */
export const linkRules: readonly LineRule[] = [
  {
    name: 'read more',
    where: 'page',
    leads: true,
    reason: 'a link to another article',
    examples: ['Related articles', 'See also', 'Read the full story here', 'You may also like', 'More from the valley'],
    pattern: begins(
      '(?:read|see|watch|listen|view|hear|also|full story|click) ?(?:more|also|next|full|all|here|now|on|related|this|the full|original)?(?: (?:about|from|on|stories|articles|story|article|news|of|in|at|related))?\\s*(?:[:|–—>»→-]\\s*.{1,200})?$',
      '(?:related|recommended|suggested|similar|further)(?: (?:articles?|stor(?:y|ies)|posts?|content|news|topics?|links?|reading|videos?|items?|coverage|searches|for you|by|to this story|from .{1,40}))?\\s*(?:[:|–—>»-]\\s*.{0,200})?$',
      'more (?:from|on|about|in|stories|news|like this|to read|top stories|related|coverage|by|of)\\b.{0,60}$',
      "(?:don[’']t miss|also (?:read|see|on|in|from)|in (?:this|other) (?:article|story|news)|see also|up next|next(?: up)?|previous(?: article| story| post)?|next (?:article|story|post)).{0,3}(?:[:|–—>-].{0,200})?$",
      '(?:you )?(?:may|might) also (?:like|be interested)\\b.{0,60}$',
      '(?:story|related) (?:timeline|from .{1,60})\\s*:?$',
      'watch(?: (?:the )?(?:video|live|now|more|below|above|it))\\b.{0,80}$',
      'what to (?:read|watch) next\\b.{0,40}$',
      '(?:click|tap) here (?:to|for)\\b.{0,80}$',
      'read (?:more|also|next|the full|full|original|our|all|comments)\\b.{0,100}$',
      'also on .{1,150}$',
    ),
  },
  {
    name: 'list of articles',
    where: 'page',
    leads: true,
    reason: 'a list of other articles',
    examples: ['Most read', 'Trending now', 'Top stories', 'Latest news', 'Editor’s picks'],
    pattern: whole(
      '(?:the )?(?:most|top|best) (?:read|popular|viewed|shared|commented|recent|stories|news|watched|videos?|headlines|articles|discussed)(?:\\b.{0,40})?',
      '(?:now )?trending(?: (?:now|stories|news|topics|articles|videos?|today|on .{1,30}))?',
      '(?:the )?latest(?: (?:news|stories|articles|headlines|videos?|updates|posts|in .{1,30}|from .{1,40}|on .{1,30}))?',
      "(?:(?:breaking|popular|recent|featured|hot|other|new|today[’']s) )(?:now|news|stories|articles|posts?|videos?|comments|on .{1,30}|topics|headlines| ){1,20}",
      "editor[’']?s[’']? (?:picks?|choice)",
      'recommended|popular|featured|must reads?.{0,30}|outbrain|taboola|from our partners?|partner (?:content|stories)',
    ),
  },
  {
    name: 'byline',
    where: 'page',
    reason: 'the author’s name or the day, as the page gives them',
    examples: [
      'By Ada Brek',
      'Posted: Fri 6:45 PM, Feb 16, 2018 |',
      'Published 3 May 2019',
      '5 min read',
      '3 May 2019',
    ],
    pattern: new RegExp(
      [
        '^(?:by|words by|written by|reported by|posted by|reporting by|author|text by|story by|from)\\b:? .{2,80}(?<![.!?])$',
        '^by$',
        '^(?=.{0,100}\\d)(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|date|added|issued)\\b(?: (?:on|at|by))?)\\s*(?:[:|–-]\\s*)?.{0,100}$',
        '^\\d+ ?(?:min(?:ute)?s?|mins?) (?:read|ago|to read).{0,20}$',
        '^(?:an? |\\d+ )(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago.{0,20}$',
        `^(?:${weekday},? )?(?:${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,? \\d{4}|\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?|\\d\\d?[-/.]\\d\\d?[-/.]\\d{2,4}).{0,50}$`,
        '^\\d\\d?:\\d\\d\\b.{0,40}$',
      ].join('|'),
      'i',
    ),
  },
  {
    name: 'author box',
    where: 'page',
    reason: 'about the author',
    examples: [
      'Ada Brek is a reporter for the Herald.',
      '(Reporting by Bo Lind; editing by Cy Orm)',
      'About the author',
    ],
    pattern: new RegExp(
      [
        '^about (?:the )?authors?$',
        "^.{3,60} (?:is|was) (?:an?|the) (?:[\\w’'-]+ ){0,6}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|freelancer?|staffer|intern)\\b.{0,400}$",
        '^\\(?(?:reporting|editing|additional reporting|writing|compiled|edited) by .{2,300}$',
        '^our standards ?: .{0,200}$',
        '^this (?:article|story|post|report) (?:was|is|has been) .{0,200}$',
        '^.{0,60} contributed to this (?:report|story|article).{0,20}$',
        '^with (?:files|reporting|inputs?) (?:from|by) .{0,80}$',
        '^.{0,40}staff (?:writer|reporter|report)$',
      ].join('|'),
      'i',
    ),
  },
]
