import type { ListItem, Node } from 'mdast'
import type { Recommendation, Report } from '../../model/report.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { placeOfValue } from '../../support/yaml/place-of-value.ts'
import type { Edit } from './mend.ts'

/** What a number may be written of: enough to put a label there. */
export interface Labelled {
  id: string
  file: string
  node: Node
  recommendation?: Recommendation
}

/** The edit that gives a paragraph, an item or a recommendation a label; undefined where it cannot. */
export function giveLabel(
  { file, node, recommendation }: Labelled,
  label: string,
  report: Report,
): Edit | undefined {
  if (recommendation) return giveKey(recommendation, label, report)
  const block = node.type === 'listItem' ? firstParagraph(node as ListItem) : node
  const offset = block?.position?.end.offset
  if (offset === undefined) return undefined
  return { file, start: offset, end: offset, text: ` {#${label}}` }
}

/** The words of which its label is made. */
export function wordsFor({ node }: Labelled): string {
  if (node.type === 'listItem') {
    const first = firstParagraph(node as ListItem)
    return first ? textOf(first) : ''
  }
  return textOf(node)
}

const firstParagraph = (item: ListItem): Node | undefined =>
  item.children[0]?.type === 'paragraph' ? item.children[0] : undefined

/** `label:` on a line of its own before `text:`, in the column of its neighbours. */
function giveKey(
  { file, item, group }: Recommendation,
  label: string,
  report: Report,
): Edit | undefined {
  const section = report.files.find((one) => one.file === file)
  const groups = section?.frontMatter.recommendations ?? []
  const path = [
    'recommendations',
    groups.indexOf(group),
    'items',
    group.items.indexOf(item),
    'text',
  ]
  const value = section && placeOfValue(section, path).start.offset
  if (!section || value === undefined) return undefined
  const before = section.text.slice(0, value)
  const key = /(?:^|[\r\n])([ \t]*(?:- +)*)text[ \t]*:[ \t]*$/.exec(before)
  if (!key) return undefined
  const at = key.index + key[0].indexOf('text', key[0].search(/[ \t-]*text/))
  const newline = section.text.includes('\r\n') ? '\r\n' : '\n'
  return {
    file,
    start: at,
    end: at,
    text: `label: ${label}${newline}${' '.repeat(key[1]?.length ?? 0)}`,
  }
}
