import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { isCitation } from '../../../support/is-citation.ts'
import { textOf } from '../../../support/text-of.ts'
import type { TextRun } from '../../../support/text-run.ts'
import { textRuns } from '../../../support/text-runs.ts'
import { isOfAnother } from '../../own-or-other.ts'

const spoken =
  /\b(?<part>appendix|annexe?|table|figure|section) (?<name>\d{1,2}|[A-H]|[IVX]{1,4})(?![\p{L}\p{N}-])|\b(?:the|this|our|attached|see) (?<bare>appendix|appendices|annex|annexes|glossary)\b/giu

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
      for (const match of run.text.matchAll(spoken)) {
        const { part = '', name = '', bare = '' } = match.groups ?? {}
        const start = match.index + (bare ? match[0].length - bare.length : 0)
        const end = match.index + match[0].length
        if (isThing(part, run.text.slice(0, start))) continue
        if (isOfAnother(run, start, end) || isLinked(run, start, end)) continue
        const fault = bare
          ? missingBare(bare, parts)
          : missingNamed(part, name, parts, run.text.slice(end))
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

/** “the table 2 metres long”: those of a report have a capital, or are looked into. */
const isThing = (part: string, before: string): boolean =>
  /^(?:table|figure)$/.test(part) && !/\b(?:see|in|from|by|also)\s$/i.test(before)

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
  const data = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'data'))
  const headings = report.headings.map(({ node }) => textOf(node))
  return {
    headings,
    tables: nodes.filter(({ type }) => type === 'table').length + data.length,
    figures: report.pictures.length,
    sections: report.sections.length,
    numbered: report.facts.numbering === 'sectional',
    glossary:
      report.abbreviations.length > 0 ||
      headings.some((heading) => /glossary|abbreviations|acronyms/i.test(heading)),
  }
}

function missingBare(word: string, { headings, glossary }: Parts): string | undefined {
  if (/^g/i.test(word)) {
    return glossary
      ? undefined
      : 'which the report does not have, expected “abbreviations:” in the front matter of a section, or no mention of it'
  }
  if (headings.some((heading) => /\b(?:appendix|appendices|annexe?s?)\b/i.test(heading)))
    return undefined
  return 'which the report does not have, expected a section with that heading, or the section that is meant'
}

function missingNamed(part: string, name: string, parts: Parts, after: string): string | undefined {
  const count = Number(name)
  switch (part.toLowerCase()) {
    case 'table':
      return exceeds(count, parts.tables, 'tables')
    case 'figure':
      return exceeds(count, parts.figures, 'figures')
    case 'section': {
      // “section 47” is as a rule that of an Act; of this report are only those that say so.
      const own = /^ (?:of this report|of the report|above|below)\b/i.test(after)
      if (!own) return undefined
      if (!parts.numbered)
        return 'whose sections bear no numbers, expected its title: “[](#label)” prints it'
      return exceeds(count, parts.sections, 'sections')
    }
    default: {
      const there = new RegExp(`\\b${part}\\s+${name}\\b`, 'i')
      if (parts.headings.some((heading) => there.test(heading))) return undefined
      return `which the report does not have, expected a section headed “${part} ${name}”, or another mention`
    }
  }
}

function exceeds(count: number, most: number, things: string): string | undefined {
  if (!Number.isInteger(count) || (count >= 1 && count <= most)) return undefined
  if (most === 0)
    return `which the report does not have, expected no mention of it: it has no ${things}`
  return `which the report does not have, expected one of its ${most === 1 ? `1 ${things.slice(0, -1)}` : `${most} ${things}`}`
}

const isLinked = ({ links }: TextRun, start: number, end: number): boolean =>
  links.some((link) => link.start < end && link.end > start)
