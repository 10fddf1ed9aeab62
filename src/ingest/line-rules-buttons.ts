import { type LineRule, whole } from './line-rule.ts'

const network =
  'share|tweet|pin|e-?mail|print|save|copy|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard|telegram|messenger|tumblr|instagram|youtube|snapchat|rss|sms|pocket|link|google\\+?|more|send'
/** Buttons and menus. */
export const buttonRules: readonly LineRule[] = [
  {
    name: 'share buttons',
    where: 'page',
    reason: 'share buttons',
    examples: ['Share on Facebook', 'Tweet', 'Facebook Twitter E-mail', 'Copy link', '12 shares'],
    pattern: whole(
      `(?:${network})(?:[ ,|/&·•]+(?:${network}|this|on|to|via|by|with|in|a|it|article|story|page|post|friends?|now|options?|and|the|us)){0,12}`,
      'share (?:this|on|via|to|with|story|article|options|close)\\b.{0,60}',
      '(?:copy|get|show) (?:short)?link(?: to clipboard)?',
      'show more sharing options',
      'click to (?:share|e-?mail|print|tweet) .{0,60}',
      '\\d+(?:\\.\\d)?k? shares?',
      'e-?mail this .{0,30}',
      '\\(?opens? in (?:a )?new window\\)?',
      'link copied',
    ),
  },
  {
    name: 'share line',
    where: 'always',
    reason: 'share buttons',
    examples: ['Share this article on Facebook', 'Click to share on Twitter (Opens in new window)'],
    pattern: whole(
      '(?:share|tweet|e-?mail) this (?:article|story|page|post)(?: (?:on|via|with) .{1,40})?',
      'click to (?:share|e-?mail|print|tweet) .{0,60}',
      'share (?:on|via) (?:facebook|twitter|whatsapp|linkedin|reddit|telegram|e-?mail)',
    ),
  },
  {
    name: 'comment buttons',
    where: 'page',
    reason: 'comment buttons',
    examples: ['Leave a comment', '12 Comments', 'Reply', 'Comments are closed', 'Report this comment'],
    pattern: whole(
      '(?:(?:\\d{1,5}|no|view|show|see|hide|read|all|add|post|leave|write|join|report)(?: (?:a|the|this|all|your|\\d{1,5}))?(?: of)? )?(?:comments?|repl(?:y|ies)|discussion|conversation)(?: ?\\(\\d{1,5}\\)| \\d{1,5}| (?:on this|below|here|now|off|closed|policy|guidelines)\\b.{0,30}| on .{0,120})?',
      'comments? (?:are|have been)\\b.{0,60}',
      'what do you think.{0,60}',
      'have your say.{0,40}',
      'join the conversation.{0,40}',
      '(?:dis)?like|flag|cancel reply',
      'sort by.{0,40}',
      'be the first to comment.{0,20}',
    ),
  },
  {
    name: 'advertisement',
    where: 'page',
    reason: 'an advertisement',
    examples: ['Advertisement', 'Sponsored content', 'Story continues below', 'Skip to content', 'Loading…'],
    pattern: whole(
      'advertis(?:ements?|ing)(?:[ –—:-].{0,60})?',
      'ads?',
      '(?:sponsored|promoted|paid)(?: (?:content|links?|by.{0,60}|stories|posts?))?',
      '(?:story|article) continues (?:below|after).{0,40}',
      'continue reading(?: (?:below|the main story))?.{0,40}',
      'scroll (?:down )?(?:for more|to continue).{0,40}',
      'around the web',
      'skip (?:advertisement|ad|past .{0,40}|to .{0,40})',
      'loading',
      'report this ad',
    ),
  },
  {
    name: 'menu',
    where: 'page',
    reason: 'a menu',
    examples: ['Home', 'Sign in', 'View all', 'Tags: dams, floods', 'Back to top'],
    pattern: whole(
      '(?:tags?|topics?|filed under|categor(?:y|ies)|in this article|keywords?|tagged|posted in)(?:\\b.{0,200})?',
      '(?:see|view) all.{0,40}',
      '(?:load|show) more.{0,40}',
      'site (?:index|map|information)|sitemap|sections?|explore|navigation|toggle navigation|menu|home|close|expand|collapse',
      'back to top|top|more|about us|contact us|advertise.{0,40}|careers|help|faqs?|search.{0,30}',
      'log ?(?:in|out)|sign ?in|register|my account',
      'play(?: video)?|gallery|photos?|videos?|slideshow|highlights?',
    ),
  },
]
