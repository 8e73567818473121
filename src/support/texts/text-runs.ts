import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import { onceFor } from '../once-for.ts'
import { figuresOf } from './figures.ts'
import { indexLines } from './line-index.ts'
import { childrenOf, makeRun, type RunSetting, type SourceText, type TextRun } from './text-run.ts'

/**
 * All words of a report in reading order, and nothing that has none; a footnote's words follow the block that first calls it.
 * Computed once for a report, since most rules on its words ask for them.
 */
export const textRuns = onceFor((report: Report): readonly TextRun[] => readRuns(report))

const kinds: Record<string, TextRun['kind']> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
}

function readRuns(report: Report): TextRun[] {
  const runs: TextRun[] = []
  const noted = new Set<Node>()
  const sources = new Map<string, SourceText>(
    report.files.map(({ file, text }) => [file, { text, lines: indexLines(text) }]),
  )
  const nothing: SourceText = { text: '', lines: indexLines('') }
  const recommendations = new Set<Node>(report.recommendations.map(({ item }) => item.text.tree))
  const bodies = new Set<Node>(report.files.flatMap(({ tree }) => tree.children))
  // They are printed as headings between the recommendations.
  const groups = new Set<Node>(
    report.files
      .flatMap(({ frontMatter }) => frontMatter.recommendations ?? [])
      .flatMap(({ heading }) => heading?.tree ?? []),
  )

  const walk = (file: string, node: Node, setting: RunSetting, as?: TextRun['kind']): void => {
    if (node.type === 'footnoteDefinition' && setting.part !== 'note') return
    const kind = figuresOf(node).length > 0 ? 'cell' : kinds[node.type] && (as ?? kinds[node.type])
    if (!kind) {
      const inList = setting.inList || node.type === 'listItem'
      const inQuote = setting.inQuote || node.type === 'blockquote'
      for (const child of childrenOf(node)) walk(file, child, { ...setting, inList, inQuote }, as)
      return
    }
    const source = sources.get(file) ?? nothing
    const printed = (link: Node) => report.at.reference.get(link)?.target?.text
    const run = makeRun({ file, node, kind, ...setting }, source, printed)
    if (run.text !== '') runs.push(run)
    for (const call of run.calls) {
      const note = report.at.noteCall.get(call.node)?.note
      if (!note || noted.has(note.definition)) continue
      noted.add(note.definition)
      walk(note.file, note.definition, { part: 'note', inList: false, inQuote: false })
    }
  }
  const plain = { inList: false, inQuote: false }
  if (report.title && report.titlePage) {
    walk(report.titlePage.file, report.title, { part: 'body', ...plain })
  }
  for (const { file, node } of report.passages) {
    const part = bodies.has(node) ? 'body' : recommendations.has(node) ? 'recommendation' : 'field'
    walk(file, node, { part, ...plain }, groups.has(node) ? 'heading' : undefined)
  }
  return runs
}
