import type { List, ListItem, Paragraph } from 'mdast'
import type { HeadingEntry, Place, Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { shorten } from '../../../support/texts/shorten.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { commonWords, contentWords } from '../../structure/content-words.ts'
import { isOfConduct } from '../../structure/is-of-conduct.ts'
import { matchOutline, placeOfTitle } from '../../structure/match-outline.ts'

export const analysisHeading: Rule = {
  meta: {
    id: 'structure/analysis-heading',
    severity: 'warning',
    summary: 'One of the terms of reference without a heading in the analysis, or in another order',
  },
  check(report, say, { outline }) {
    const match = matchOutline(report, outline)
    const sectionsOf = (id: string) => match.sections.filter(({ ids }) => ids.includes(id))
    const terms = sectionsOf('terms-of-reference').flatMap(({ section }) =>
      termsIn(section.blocks, report, section.source.file),
    )
    const analysis = sectionsOf('analysis').map(({ section }) => section)
    const [first] = analysis
    const questions = terms.filter(({ ofConduct }) => !ofConduct)
    if (questions.length < 2 || !first) return
    const files = new Set(analysis.map(({ source }) => source.file))
    const headings = report.headings.filter(({ file, depth }) => files.has(file) && depth > 1)
    const answers = pair(terms, headings)
    if (answers.size === 0) {
      const message = `Missing headings in the analysis, expected one for each of the ${questions.length} terms of reference, in their order`
      say({ ...placeOfTitle(first), message })
      return
    }
    for (const term of questions) {
      if (answers.has(term)) continue
      const message = `Missing heading in the analysis for ${term.name}, expected one with its words`
      say({ file: term.file, position: term.position, message })
    }
    const order = new Map(headings.map((heading, index) => [heading, index]))
    let last: HeadingEntry | undefined
    for (const term of terms) {
      const heading = answers.get(term)
      if (!heading) continue
      if (last && (order.get(last) ?? 0) > (order.get(heading) ?? 0)) {
        const message = `Unexpected order: this heading answers ${term.name}, expected it after “${shorten(textOf(last.node), 60)}”, in the order of the terms`
        say({ file: heading.file, position: heading.position, message })
      } else {
        last = heading
      }
    }
  },
}

interface Term extends Place {
  /** “term of reference c)”, or its words. */
  name: string
  words: ReadonlySet<string>
  /** It is about the review itself, and needs no answer in the analysis. */
  ofConduct: boolean
}

type Blocks = Report['sections'][number]['blocks']

/** The items of the longest list of the section, lettered or not; without one, the paragraphs that ask something. */
function termsIn(blocks: Blocks, report: Report, file: string): Term[] {
  const nodes = blocks.flatMap((block) => (block.kind === 'markdown' ? [block.node] : []))
  const lists = nodes.filter((node) => node.type === 'list')
  const longest =
    longestOf(lists.filter(({ ordered }) => ordered)) ??
    longestOf(lists.filter(({ children }) => children.length > 1))
  if (longest) return longest.children.flatMap((item) => termOf(item, report, file))
  const questions = nodes.filter(
    (node): node is Paragraph => node.type === 'paragraph' && asks.test(textOf(node)),
  )
  return questions.flatMap((node) => termOf(node, report, file))
}

// “How the police …”, “To examine whether …”, “Was she …?”
const asks = /^(?:how|what|whether|why|who|which|when|where)\b|^to (?!be\b)[a-z]{4,}|\?\s*$/i

const longestOf = (lists: readonly List[]): List | undefined =>
  lists.reduce<List | undefined>(
    (best, list) => (best && best.children.length >= list.children.length ? best : list),
    undefined,
  )

function termOf(node: ListItem | Paragraph, report: Report, file: string): Term[] {
  const lettered = node.type === 'listItem' ? report.at.item.get(node) : undefined
  const position =
    (node.type === 'listItem' ? node.children[0]?.position : undefined) ??
    lettered?.position ??
    node.position
  if (!position) return []
  const text = textOf(node)
  const name = lettered?.marker
    ? `term of reference ${lettered.marker}`
    : `the term of reference “${shorten(text, 60)}”`
  return [{ file, name, position, words: contentWords(text), ofConduct: isOfConduct(text) }]
}

/** Each term with the heading that answers it: the pairs that have most words in common come first. */
function pair(terms: readonly Term[], headings: readonly HeadingEntry[]): Map<Term, HeadingEntry> {
  const candidates = headings.flatMap((heading) => {
    const words = contentWords(textOf(heading.node))
    return terms
      .map((term) => ({ term, heading, share: shareOf(words, term.words) }))
      .filter(({ share }) => share >= 0.5)
  })
  const answers = new Map<Term, HeadingEntry>()
  const used = new Set<HeadingEntry>()
  for (const { term, heading } of candidates.toSorted((a, b) => b.share - a.share)) {
    if (answers.has(term) || used.has(heading)) continue
    answers.set(term, heading)
    used.add(heading)
  }
  return answers
}

/** How much of a heading is in a term; a single word in common is too little of a long heading. */
function shareOf(heading: ReadonlySet<string>, term: ReadonlySet<string>): number {
  if (heading.size === 0) return 0
  const common = commonWords(heading, term)
  return common / heading.size + common / (100 * Math.max(1, term.size))
}
