import type { Outline, OutlineDemand, OutlineSection } from '../../model/outline.ts'
import type { HeadingEntry, Place, Report, Section } from '../../model/report.ts'
import { literally } from '../../support/literally.ts'
import { onceFor } from '../../support/once-for.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import { printsActionPlan } from './prints-action-plan.ts'

/** A section of the report and what of the statutory outline it holds. */
export interface MatchedSection {
  section: Section
  /** Ids of the outline, by `section:` and `covers:` or by its title. */
  ids: string[]
}

/** What of the outline stands under a heading within a section. */
export interface MatchedPart {
  id: string
  heading: HeadingEntry
}

/** What a report has of the statutory outline. */
export interface OutlineMatch {
  sections: MatchedSection[]
  /** Headings within sections that name what no section holds: “Equality and diversity” in that on the panel. */
  parts: MatchedPart[]
  /** The ids that some section holds, or a heading within one names. */
  present: ReadonlySet<string>
}

/** Tells which sections of a report are which of the outline; once for a report, since many rules ask. */
export const matchOutline = (report: Report, outline: Outline): OutlineMatch =>
  matchesOf(report)(outline)

const matchesOf = onceFor((report: Report) =>
  onceFor((outline: Outline) => findMatches(report, outline)),
)

function findMatches(report: Report, outline: Outline): OutlineMatch {
  const sections = report.sections.map((section) => ({ section, ids: idsOf(section, outline) }))
  const titles = new Set<unknown>(report.sections.map(({ title }) => title))
  const inner = report.headings
    .filter(({ node }) => !titles.has(node))
    .flatMap((heading) => {
      const words = titleWords(textOf(heading.node))
      return outline.filter((one) => isTitled(one, words)).map(({ id }) => ({ id, heading }))
    })
  const held = new Set(sections.flatMap(({ ids }) => ids))
  // What front matter holds and a block prints needs no heading of its own.
  const printed = [
    ...(printsActionPlan(report) ? ['action-plan'] : []),
    ...(report.sections.some(printsPanel) ? ['panel'] : []),
  ]
  return {
    sections,
    parts: inner.filter(({ id }) => !held.has(id)),
    present: new Set([...held, ...inner.map(({ id }) => id), ...printed]),
  }
}

function idsOf(section: Section, outline: Outline): string[] {
  const { source, title } = section
  const { section: own, covers = [] } = source.frontMatter
  if (own !== undefined || covers.length > 0) {
    return own === undefined ? covers : [own, ...covers]
  }
  if (!title) return []
  const words = titleWords(textOf(title))
  const whole = outline.filter((one) => isTitled(one, words))
  const matches =
    whole.length > 0
      ? whole
      : outline.filter(({ within }) =>
          within.some((part) => ` ${words} `.includes(` ${titleWords(part)} `)),
        )
  return matches.length === 0 && printsPanel(section) ? ['panel'] : matches.map(({ id }) => id)
}

const printsPanel = ({ blocks }: Section): boolean =>
  blocks.some((block) => block.kind === 'data' && block.name === 'panel')

const isTitled = ({ heading, also }: OutlineSection, words: string): boolean =>
  [heading, ...also].some((title) => titleWords(title) === words)

/** A title without what differs from report to report: capitals, marks, numbers, “the” at its start. */
function titleWords(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\s]+/gu, ' ')
  return words.replace(/\s+/g, ' ').trim().replace(/^the /, '')
}

/** All words of a section, its notes and tables among them, but for notes that name a publication. */
const wordsOfSection = (report: Report, { source }: Section): string =>
  wordsByFile(report).get(source.file) ?? ''

const wordsByFile = onceFor((report: Report): ReadonlyMap<string, string> => {
  const read = relativesNamed(report)
  const texts = new Map<string, string[]>()
  for (const { file, text, cited } of textRuns(report)) {
    if (cited) continue
    const of = texts.get(file)
    if (of) of.push(read(text))
    else texts.set(file, [read(text)])
  }
  return new Map([...texts].map(([file, lines]) => [file, lines.join('\n')]))
})

/** All words under a heading, up to the next of its rank. */
function wordsBelow(report: Report, { file, depth, position }: HeadingEntry): string {
  const from = position.end.line
  const until = report.headings
    .filter((one) => one.file === file && one.depth <= depth)
    .map((one) => one.position.start.line)
    .find((line) => line > from)
  return textRuns(report)
    .filter((run) => run.file === file && !run.cited)
    .filter((run) => {
      const { line } = run.position(0, 1).start
      return line > from && line < (until ?? Number.POSITIVE_INFINITY)
    })
    .map(({ text }) => relativesNamed(report)(text))
    .join('\n')
}

/** “The chair wrote to Hazel” says that a relative was approached, where the table says so of Hazel. */
const relativesNamed = onceFor((report: Report): ((text: string) => string) => {
  const names = report.pseudonyms
    .filter(({ role }) => role === 'family')
    .flatMap(({ name, aliases }) => [name, ...aliases].map(literally))
  if (names.length === 0) return (text) => text
  const relative = new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])`, 'gu')
  return (text) => text.replace(relative, 'relative')
})

/** Whether a section, or another that the demand admits, says what is asked. */
export function isSaid(
  report: Report,
  { sections, parts }: OutlineMatch,
  id: string,
  demand: OutlineDemand,
): boolean {
  const places = new Set([id, ...demand.or])
  const texts = [
    ...sections
      .filter(({ ids }) => ids.some((one) => places.has(one)))
      .map(({ section }) => wordsOfSection(report, section)),
    ...parts
      .filter((part) => places.has(part.id))
      .map(({ heading }) => wordsBelow(report, heading)),
  ]
  return texts.some((text) => demand.any.some((pattern) => new RegExp(pattern, 'i').test(text)))
}

/** Where a section of the outline begins in the report. */
export function placeOfSection(match: OutlineMatch, id: string): Place | undefined {
  const found = match.sections.find(({ ids }) => ids.includes(id))
  if (found) return placeOfTitle(found.section)
  const part = match.parts.find((one) => one.id === id)
  return part && { file: part.heading.file, position: part.heading.position }
}

/** Where a finding about a whole section stands: its title, else its beginning. */
export function placeOfTitle({ source, title }: Section): Place {
  const start = { line: 1, column: 1 }
  return { file: source.file, position: title?.position ?? { start, end: start } }
}
