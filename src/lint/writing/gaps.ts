import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { liesIn, quotedStretches } from '../../support/texts/quoted-stretches.ts'
import type { TextRun } from '../../support/texts/text-run.ts'
import { twoByte } from '../../support/two-byte.ts'
import { months } from '../../support/writing/calendar.ts'

/** Where a text of no run, such as a fact of the title page, has a gap that was to be filled in later. */
export function firstGap(text: string): string | undefined {
  const words = twoByte(text)
  return patterns
    .map(({ pattern }) => allMatches(words, pattern)[0]?.[0])
    .find((found) => found !== undefined)
}

/** The gaps of a run in their order: of two that overlap, the one that begins first. */
export function gapsIn(run: TextRun): Stretch[] {
  const found = patterns.flatMap(({ pattern, evenQuoted = false, inProse = false }) => {
    if (inProse && (run.part !== 'body' || run.kind !== 'paragraph')) return []
    return allMatches(run.text, pattern)
      .filter(({ index }) => evenQuoted || !liesIn(quotedStretches(run), index))
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  })
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((one, index) => !sorted.slice(0, index).some(({ end }) => end > one.start))
}

interface Gap {
  pattern: RegExp
  /** What stands in a quotation is somebody else’s, unless it can only be the author’s. */
  evenQuoted?: boolean
  /** “Police to confirm the date” is a note of the author’s in a paragraph, and an order in a recommendation. */
  inProse?: boolean
}

const done =
  'added|inserted|completed|confirmed|supplied|provided|written|agreed|updated|finalised|checked|decided|advised'
const asked =
  'confirm|check|comment|clarify|advise|insert|add|fill in|complete|supply|provide|update'
const begin = '(?<=^|[.!?:] )'
const whoever =
  '(?:(?:the |all )?(?:panel(?: members?)?|chair|author|administrator|police|trust|csp|partnership|council|icb|hospital|surgery|school|agenc(?:y|ies)|imr authors?|family|coroner)|(?:dr|mr|mrs|ms|pc|ds|dc) [a-z])'
const things =
  '(?:figures?|numbers?|details?|dates?|names?|text|data|wording|words|information|comments?|statistics|quotes?|responses?|section|paragraph|references?)'

const counted =
  'times|occasions|days|weeks|months|years|hours|people|members|meetings|calls|visits|contacts|referrals|incidents|agencies|officers|staff|children'

const patterns: Gap[] = [
  {
    pattern:
      /\b(?:TODO|FIXME|TBC|TBD|TBA|TKTK|[Tt]b[cda])\b:?(?! Bank\b)|\bT\.B\.[CDA]\.|@{2,}|(?<!\S)(?:QUERY|NOTE TO SELF):/g,
  },
  // “xx/xx/2023”, “12.XX.2023”
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:xx|XX|\d\d)[/.-](?:xx|XX)[/.-](?:xx|XX|xxxx|XXXX|\d{4}|\d\d)(?![\p{L}\p{N}])/gu,
  },
  // “DD/MM/YYYY”, “20XX”, “£XX”
  {
    pattern: /(?<![\p{L}\p{N}])(?:DD|dd)([/. -])(?:MM|mm)\1(?:YY|yy)(?:YY|yy)?(?![\p{L}\p{N}])/gu,
  },
  { pattern: /(?<![\p{L}\p{N}])(?:19|20)(?:XX|xx)(?![\p{L}\p{N}])/gu },
  { pattern: /£ ?(?:x+|X+)(?![\p{L}\p{N}])/gu },
  // “XX times”, “xx%”, “XX 2019”
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:X{2,}|x{2,})(?= (?:${counted})\\b| ?%| per ?cent\\b| (?:19|20)\\d\\d\\b)`,
      'gu',
    ),
  },
  // “on XX May”, “sentenced to X years”; not “Child X months later”
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:X{1,2}|x{1,2})(?:st|nd|rd|th)?(?= (?:of )?(?:${months.join('|')})\\b)|(?<=(?<!\\p{L})\\p{Ll}+ )X(?= (?:years|months|weeks|days|hours|minutes|times|occasions)\\b)`,
      'gu',
    ),
  },
  { pattern: new RegExp(`[([](?:still )?to be (?:${done})(?: [^\\])]{0,60})?[)\\]]`, 'gi') },
  { pattern: new RegExp(`${begin}(?:still )?to be (?:${done})\\b`, 'gi'), inProse: true },
  {
    pattern:
      /\b(?:author|chair|administrator|CSP|partnership) to (?:insert|add|fill in|complete|supply)\b/gi,
  },
  { pattern: new RegExp(`${begin}${whoever} to (?:${asked})\\b`, 'gi'), inProse: true },
  { pattern: new RegExp(`\\(${whoever} to (?:${asked})\\b[^)]{0,60}\\)`, 'gi') },
  // “[Hazel to confirm she is happy with this]”
  {
    pattern: new RegExp(
      `\\[(?!(?:[^\\]]* )?(?:had|has|have|was|is|were|went|tried|asked|wanted) to)[^\\][]{1,40}? to (?:${asked})\\b[^\\][]{0,80}\\]`,
      'gi',
    ),
  },
  { pattern: /(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|Xx{2,})(?![\p{L}\p{N}])/gu },
  // Marks that stand where a word or a number should; “……”, “** May”
  { pattern: /\?{3,}|(?<![^\s(£])\?{2,}(?=[ )])|_{3,}|…{2,}|\.{5,}|(?<= )\*{1,3}(?= \p{L})/gu },
  // What Word prints for a reference that leads nowhere, and what its forms and mail programs leave.
  {
    pattern:
      /\bError! (?:Reference|Bookmark|Hyperlink|Filename|Unknown|Not?|Main)\b[^.!?]{0,60}(?:[.!](?=\s|$))?|\b(?:Click|Tap|Click or tap) (?:here )?to (?:enter (?:text|a date)|choose an item)\b\.?|(?<=^|[.:] )Choose an item\.|\[(?:image|cid): ?[^[\]]{1,80}\]/g,
    evenQuoted: true,
  },
  // Of a letter that is to be merged, or of a template.
  { pattern: /\{\{[^{}\n]{1,60}\}\}/g, evenQuoted: true },
  { pattern: /(?<!\{)\{(?!sic\})\p{L}[\p{L}\p{N} _-]{0,40}\}(?!\})/gu },
  // “[insert date]”, “<add reference>”, “[…]” not: it leaves words out of a quotation.
  {
    pattern:
      /[[<{](?:please |to )?(?:insert|add|enter|complete|fill in|tbc|xx+)(?: [^\]>}]{0,60})?[\]>}]/gi,
    evenQuoted: true,
  },
  {
    pattern:
      /[[<{](?:please |to )?(?:delete|check|confirm|update|expand|name|date|number|month|agency|author|text|ref(?:erence)?|page|paragraph)(?! (?:removed|redacted|withheld|omitted|supplied|changed))(?: [^\]>}]{0,60})?[\]>}]/gi,
  },
  // “[Your Name]”, “[Victim’s name]”, “[describe what was known]”, “[X years]”
  {
    pattern:
      /\[(?:(?:[\p{L}’']+[ /]){0,3}(?:names?|dates?|numbers?|details|job title|address|signature|month|year|source)|your [^\][]{1,40}|(?:describe|specify|list|explain|state|give|summarise|include|provide|attach|choose|select) [^\][]{1,80}|x+ \p{L}+)\]/giu,
  },
  // “(INSERT DATE)”
  { pattern: /\((?:INSERT|ADD|ENTER|COMPLETE) [A-Z][A-Z ]{1,40}\)/g, evenQuoted: true },
  // “[x]”, “[?]”, “[ME: is this right?]”
  { pattern: /\[(?:x{1,3}|\?+)\]|\[[A-Z]{2,3}\d{0,2}: [^\][]{1,100}\]|\[[^\][]{3,100}\?\]/g },
  {
    pattern:
      /[([](?:(?:ref(?:erence)?|source|citation|date|quote|name)s? ?(?:needed|required|missing|to follow|to come|\?)|(?:please )?(?:check|confirm|verify) (?:this|these|with|dates?|names?|spelling|figures?|numbers?)\b[^)\]]{0,60}|delete (?:if|as)\b[^)\]]{0,40})[)\]]/gi,
  },
  { pattern: new RegExp(`${begin}add ref(?:erence)?s?(?=[.:]|$)`, 'gi') },
  {
    pattern: new RegExp(
      `${begin}NB:? (?:check|confirm|ask|add|find out|update|(?:\\p{Lu}\\p{Ll}+ ){1,2}to (?:${asked}))\\b`,
      'gu',
    ),
  },
  // “Figures for attendance to follow from …”
  {
    pattern: new RegExp(
      `${begin}(?:(?:further |more )?${things}|more)(?: (?:for|of|on|from|about) [^.;:,!?]{1,40}?)? (?:still )?(?:to (?:follow|come)|awaited)\\b(?! (?:up|through|the|an?|his|her|these|this|from the outset)\\b)`,
      'gi',
    ),
    inProse: true,
  },
  {
    pattern: new RegExp(
      `${begin}awaiting (?:an? |further |more )?(?:response|reply|confirmation|${things})\\b[^.,;]{0,40}(?=\\.|$)`,
      'gi',
    ),
    inProse: true,
  },
  { pattern: new RegExp(`${begin}(?:insert|add|include) [^.!?]{1,50}? here\\b`, 'gi') },
  {
    pattern:
      /\b(?:lorem ipsum|(?:details|text|section|paragraph|date|name|words|information|wording|figures?) (?:still )?to be (?:added|inserted|completed|confirmed|supplied|provided|written))\b/gi,
  },
]
