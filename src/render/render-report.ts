import type { RootContent } from 'mdast'
import type { ReportFacts } from '../model/front-matter.ts'
import type { Report, Section } from '../model/report.ts'
import { textOf } from '../support/texts/text-of.ts'
import { type BlockView, viewDataBlock } from './data-blocks.ts'
import { describeReport } from './describe-report.ts'
import { listContents, nestContents } from './list-contents.ts'
import { renderBlocks } from './render-html.ts'
import { isWideTable } from './render-table.ts'
import { typeset } from './set-typography.ts'
import { templateEngine } from './template-engine.ts'
import type { PictureSource, RenderContext } from './to-hast.ts'

/** A complete look of the report: Handlebars templates, compiled, and style sheets as text. */
export interface Look {
  /** The document, by medium: up to its sections, each of them, and what follows. */
  documents: Readonly<
    Record<'print' | 'web', Record<'begin' | 'section' | 'end', TemplateSpecification>>
  >
  /** The style that a drawing carries in itself. */
  drawingStyle: TemplateSpecification
  partials: Readonly<Record<string, TemplateSpecification>>
  /** CSS, with the fonts in it. */
  styles: Readonly<Record<'print' | 'web', string>>
}

/** One file of the font that ships with the program. */
export interface FontFace {
  style: 'normal' | 'italic'
  weight: number
  /** CSS `unicode-range`. */
  range: string
  /** WOFF2, as base64. */
  data: string
}

export interface RenderOptions {
  medium: 'print' | 'web'
  look: Look
  pictureSource: PictureSource
  fonts: readonly FontFace[]
  /** The day to print beside the version, YYYY-MM-DD, where one is set from outside. */
  date: string | undefined
  /** What the cover of a draft says about the checks. */
  checks?: string | undefined
}

/**
 * Renders a report as one self-contained HTML document: no script, nothing that is fetched. Its parts come one by one,
 * each made when it is asked for: a browser can set one while the next is made.
 */
export function* renderReport(report: Report, options: RenderOptions): Generator<string> {
  const { medium, look, pictureSource } = options
  const context: RenderContext = {
    report,
    medium,
    pictureSource,
    repeated: false,
    printing: 'text',
  }
  const engine = templateEngine(look.partials)
  const { begin, section, end } = look.documents[medium]
  const whole = {
    ...viewWhole(report, options.date),
    styles: look.styles[medium],
    fonts: options.fonts,
    checks: options.checks,
  }
  yield engine.template(begin)({
    ...whole,
    tributeHtml: renderBlocks(report.tribute, report.titlePage?.file ?? '', context),
  })
  const sectionTemplate = engine.template(section)
  let hasSections = false
  for (const one of report.sections) {
    const view = viewSection(one, context)
    // One that holds nothing to print would begin a page and leave it empty.
    if (view.stretches.length === 0) continue
    yield sectionTemplate({ ...view, isFirst: !hasSections })
    hasSections = true
  }
  yield engine.template(end)({ ...whole, hasSections, notes: viewNotes(report, context) })
}

/** The document's title as its window and its properties show it: “A domestic homicide review: Rowan”. */
export function documentTitle(report: Report): string {
  const { subjects } = describeReport(report.facts, undefined)
  return [titleWords(report), typeset(subjects)].filter((part) => part !== '').join(': ')
}

/** The title that its author gave it; one without words is none. */
const titleWords = ({ title, facts }: Report): string =>
  (title && typeset(textOf(title)).trim()) || describeReport(facts, undefined).kind

/** A title of more characters than this is set smaller, lest the cover has room for little else. */
const longTitle = 120

function viewWhole(report: Report, date: string | undefined) {
  const { facts } = report
  const description = describeReport(facts, date)
  return {
    ...description,
    subjects: typeset(description.subjects),
    facts: typesetFacts(facts),
    authorIsChair: facts.chair === undefined || facts.chair === facts.author,
    title: titleWords(report),
    sectional: facts.numbering === 'sectional',
    longTitle: titleWords(report).length > longTitle,
    documentTitle: documentTitle(report),
    contents: listContents(report),
    outline: nestContents(listContents(report)),
  }
}

function viewNotes({ notes }: Report, context: RenderContext) {
  return notes.map((note) => ({
    id: note.id,
    number: note.number,
    calls: note.calls.map((call, index) => ({
      id: call.id,
      number: index + 1,
      more: note.calls.length > 1,
    })),
    bodyHtml: renderBlocks(note.definition.children, note.file, context),
  }))
}

type Stretch =
  | { html: string; node: RootContent; landscape: boolean }
  | { block: BlockView; partial: string; landscape: boolean }

function viewSection(section: Section, context: RenderContext) {
  const stretches = section.blocks.flatMap((block): Stretch[] => {
    if (block.kind === 'markdown') {
      const { node } = block
      const html = renderBlocks([node], section.source.file, context)
      return html === '' ? [] : [{ html, node, landscape: false }]
    }
    const view = viewDataBlock(block.name, section, context)
    const landscape = block.name === 'action-plan' && context.report.recommendations.length > 0
    return [{ block: view, partial: block.name, landscape }]
  })
  turnHeadings(stretches)
  const { layout, pageBreak } = section.source.frontMatter
  return { stretches, landscape: layout === 'landscape', pageBreak: pageBreak === true }
}

/** A heading goes with what it stands above: alone at the foot of a page it would head nothing. */
function turnHeadings(stretches: readonly Stretch[]): void {
  let turned = false
  for (const stretch of stretches.toReversed()) {
    const node = 'node' in stretch ? stretch.node : undefined
    if (turned && node?.type === 'heading') stretch.landscape = true
    turned = stretch.landscape || (node?.type === 'table' && isWideTable(node))
  }
}

/** What the title page says in words; the rest are words of our own. */
function typesetFacts(facts: ReportFacts): ReportFacts {
  const said = ['reference', 'partnership', 'author', 'chair', 'authorRole'] as const
  const set = said.flatMap((key) => {
    const words = facts[key]
    return words === undefined ? [] : [[key, typeset(words)]]
  })
  return { ...facts, ...Object.fromEntries(set) }
}
