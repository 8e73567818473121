import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { literally } from '../../../support/literally.ts'
import { isCitation } from '../../../support/texts/is-citation.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { numberWords } from '../../numbers/numbers-in-words.ts'
import { isOfAnother } from '../../numbers/own-or-other.ts'

const numbered =
  'appendix|app\\.|annexe?|table|figure|fig\\.?|chart|diagram|photograph|map|section|chapter|part|schedule'
const spelt = numberWords.slice(0, 12)
const spoken = new RegExp(
  `\\b(?<part>${numbered}) (?<name>\\d{1,2}(?:\\.\\d{1,2})?|[A-H]|[IVX]{1,4}|${spelt.join('|')})(?![\\p{L}\\p{N}-]|\\.\\d)|` +
    '\\b(?:the|this|our|attached|see|an(?= \\w+ (?:to|of) (?:this|the) (?:overview )?re(?:port|view)\\b)) (?<bare>appendix|appendices|annex|annexes)\\b|' +
    // An annexe that somebody is housed in is a part of a house.
    '\\b(?:is|are|be) (?:also )?(?:attached|included|reproduced|printed|set out|given|listed|found|provided) ' +
    '(?:as (?:an )?(?=app|annex)|(?:in|at) (?:an )?(?=app))(?<enclosed>appendix|appendices|annexe?|annexes)\\b(?! (?:\\d|[A-Z]\\b))|' +
    '\\b(?:(?:(?:the|this|our|see)(?= )|an?(?= glossary[^.;:]{0,20} (?:is|can be|may be|follows|appears))) (?<glossary>glossary(?: of terms)?)|(?<list>list of (?:abbreviations|acronyms)))\\b',
  'giu',
)

export const missingPart: Rule = {
  meta: {
    id: 'reference/missing-part',
    severity: 'warning',
    summary:
      'An appendix, annex, table, figure, section or glossary that the report speaks of and does not have',
  },
  check(report, say) {
    const parts = partsOf(report)
    for (const run of textRuns(report)) {
      if (run.kind === 'heading' || (run.part === 'note' && isCitation(run.text))) continue
      for (const match of allMatches(run.text, spoken)) {
        const { part = '', name = '', enclosed, glossary, list } = match.groups ?? {}
        const bare = match.groups?.bare ?? enclosed
        const word = bare ?? glossary ?? list
        const start = match.index + (word ? match[0].length - word.length : 0)
        const end = match.index + match[0].length
        const mention = { part, name, before: run.text.slice(0, start), after: run.text.slice(end) }
        if (part && isThing(mention)) continue
        if (bare && isOfABody(run.text)) continue
        if (isOfAnother(run, start, end) || isLinked(run, start, end)) continue
        const fault = word ? missingBare(word, parts) : missingNamed(mention, parts)
        if (!fault) continue
        const shown = run.text.slice(start, end)
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected mention of “${shown}”, ${fault}`,
        })
      }
    }
  },
}

/** A part by its name, with the words around it. */
interface NamedPart {
  part: string
  name: string
  before: string
  after: string
}

/** “the table 2 metres long”, “part two of the story”: those of a report have a capital, or are looked into. */
function isThing({ part, name, before }: NamedPart): boolean {
  const small = /^\p{Ll}/u.test(part)
  if (/^\p{Ll}{2}/u.test(name) && small) return true
  return (
    /^(?:table|figure|chart|diagram|photograph|map|chapter)$/.test(part) &&
    !/\b(?:see|in|from|by|also)\s$/i.test(before)
  )
}

/** “The appendix was removed by surgery”. */
const isOfABody = (text: string): boolean =>
  /\bappendix\b[^.]*\b(?:surg\w+|operation|ruptured|burst|inflamed|hospital)\b|\b(?:surg\w+|operation|appendicitis)\b[^.]*\bappendix\b/i.test(
    text,
  )

interface Parts {
  headings: string[]
  tables: number
  figures: number
  sections: number
  numbered: boolean
  glossary: boolean
}

function partsOf(report: Report): Parts {
  const nodes = report.files.flatMap(({ tree }) => tree.children)
  const headings = report.headings.map(({ node }) => textOf(node))
  // A table or picture may be named by the words above or below it: “Table 1: calls to the police”.
  const captions = textRuns(report).flatMap(({ text }) =>
    /^(?:table|figure|fig|chart|diagram|photograph|map)\.? \S{1,5}\s?[:.–—-](?:\s|$)/i.test(text)
      ? [text]
      : [],
  )
  return {
    headings: [...headings, ...captions],
    tables: nodes.filter(({ type }) => type === 'table').length,
    figures: report.pictures.length,
    sections: report.sections.length,
    numbered: report.facts.numbering === 'sectional',
    glossary:
      report.abbreviations.length > 0 ||
      headings.some((heading) => /glossary|abbreviations|acronyms/i.test(heading)),
  }
}

function missingBare(word: string, { headings, glossary }: Parts): string | undefined {
  if (/^[gl]/i.test(word)) {
    return glossary
      ? undefined
      : 'which the report does not have, expected “abbreviations:” in the front matter of a section, or no mention of it'
  }
  if (headings.some((heading) => /\b(?:appendix|appendices|annexe?s?)\b/i.test(heading)))
    return undefined
  return 'which the report does not have, expected a section with that heading, or the section that is meant'
}

// “section 47” is as a rule that of an Act; of this report are only those that say so, and “section 4.2”.
const ownBehind = /^ (?:of this report|of the report|above|below)\b/i

function missingNamed(mention: NamedPart, parts: Parts): string | undefined {
  const { part, name, before, after } = mention
  const place = spelt.indexOf(name.toLowerCase())
  const count = place === -1 ? Number.parseInt(name, 10) : place + 1
  const short = part.toLowerCase().replace('.', '')
  const stem = short === 'app' ? 'appendix' : short === 'fig' ? 'figure' : short
  const there = new RegExp(`\\b${stem}\\s+(?:${literally(name)}|${count})\\b`, 'i')
  if (parts.headings.some((heading) => there.test(heading))) return undefined
  switch (stem) {
    case 'table':
      return exceeds(count, parts.tables, 'tables')
    case 'figure':
    case 'chart':
    case 'diagram':
    case 'photograph':
    case 'map':
      return exceeds(count, parts.figures, stem === 'figure' ? 'figures' : 'pictures')
    case 'part':
    case 'schedule':
      return ownBehind.test(after)
        ? `which the report does not have, ${headed(mention)}`
        : undefined
    case 'section': {
      const seen = /\bsee\s$/i.test(before) && /^[.,;)]/.test(after)
      if (!seen && !ownBehind.test(after) && !name.includes('.')) return undefined
      return missingSection(count, parts)
    }
    case 'chapter':
      return missingSection(count, parts)
    default:
      return `which the report does not have, ${headed(mention)}`
  }
}

const headed = ({ part, name }: NamedPart): string =>
  `expected a section headed “${part} ${name}”, or another mention`

function missingSection(count: number, { numbered, sections }: Parts): string | undefined {
  return numbered
    ? exceeds(count, sections, 'sections')
    : 'but the sections of this report are printed without numbers, expected the title of the one that is meant: “[](#label)” prints it'
}

function exceeds(count: number, most: number, things: string): string | undefined {
  if (!Number.isInteger(count) || (count >= 1 && count <= most)) return undefined
  if (most === 0)
    return `which the report does not have, expected no mention of it: it has no ${things}`
  const there = most === 1 ? `its only ${things.slice(0, -1)}` : `one of its ${most} ${things}`
  return `which the report does not have, expected ${there}`
}

const isLinked = ({ links }: TextRun, start: number, end: number): boolean =>
  links.some((link) => link.start < end && link.end > start)
