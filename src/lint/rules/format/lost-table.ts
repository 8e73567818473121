import type { Node } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { FrontMatter } from '../../../model/front-matter.ts'
import { type DataBlockMark, dataBlockNames } from '../../../model/mdast-extensions.ts'
import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import type { Prose } from '../../../model/section-file.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const lostTable: Rule = {
  meta: {
    id: 'format/lost-table',
    severity: 'error',
    summary: 'A line such as “::panel” that prints no table, or a table that is printed nowhere',
  },
  check(report, say) {
    const printed = new Map<DataBlockMark, string>()
    for (const { source, blocks } of report.sections) {
      for (const block of blocks) {
        if (block.kind === 'data' && block.mark) printed.set(block.mark, source.file)
      }
    }
    for (const prose of report.prose) {
      if (nodesOf(prose.tree, 'dataBlock').length === 0) continue
      visitParents(prose.tree, 'dataBlock', (node: DataBlockMark, ancestors: Node[]) => {
        if (printed.has(node)) return
        const { file } = prose
        say({ file, position: node.position, message: faultOf(node, ancestors, prose, report) })
      })
    }
    for (const name of dataBlockNames) {
      if (!report.titlePage || name === 'action-plan') continue
      const { file, frontMatter, places } = report.titlePage
      if (!isPrintable(name, frontMatter)) continue
      const message = `Unexpected “${name}:” on the title page, which prints no tables, expected it in the file of the section that prints it`
      say({ file, position: placeOfValue({ places }, [name]), message })
    }
  },
}

/** What is wrong with a mark that prints nothing, and where it belongs. */
function faultOf(
  { name }: DataBlockMark,
  ancestors: readonly Node[],
  { file, tree }: Prose,
  report: Report,
): string {
  const mark = `“::${name}”`
  const own = report.files.find((one) => one.file === file)
  if (own?.tree !== tree) {
    return `Unexpected ${mark} in the front matter, expected it in the text below`
  }
  const around = ancestors.map(({ type }) => containers[type]).find(Boolean)
  if (around) {
    return `Unexpected ${mark} inside ${around}, expected it at the left margin, with a blank line before it`
  }
  if (own === report.titlePage) {
    return `Unexpected ${mark} on the title page, which prints no tables, expected it in a section`
  }
  const first = report.sections
    .find(({ source }) => source === own)
    ?.blocks.find((block) => block.kind === 'data' && block.name === name)
  if (first?.kind === 'data') {
    const line = first.mark?.position?.start.line
    return `Unexpected second ${mark}, expected it once: the table is printed ${line ? `at line ${line}` : 'once'}`
  }
  if (name === 'pseudonyms' && (own.frontMatter.pseudonyms?.length ?? 0) > 0) {
    return `Unexpected ${mark}, since each pseudonym says “listed: false”, expected one at least to be listed`
  }
  const other = report.files.find(({ frontMatter }) => isPrintable(name, frontMatter))
  return other
    ? `Unexpected ${mark}, since “${name}:” stands in ${other.file}, expected both in one file`
    : `Unexpected ${mark}, since there is nothing to print, expected “${name}:” with its rows in the front matter of this file`
}

const containers: Record<string, string> = {
  list: 'a list',
  blockquote: 'a block quote',
  footnoteDefinition: 'a footnote',
}

function isPrintable(name: DataBlockMark['name'], frontMatter: FrontMatter): boolean {
  if (name === 'action-plan') return false
  if (name === 'pseudonyms') return frontMatter.pseudonyms?.some(({ listed }) => listed) ?? false
  return (frontMatter[name]?.length ?? 0) > 0
}
