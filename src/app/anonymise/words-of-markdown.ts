import type { Heading, Image, Link, Node } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { TextPlace } from '../../model/privacy.ts'
import type { SectionFile } from '../../model/section-file.ts'
import { indexLines } from '../../support/texts/line-index.ts'
import { hiddenIn, isOnDates } from '../../support/texts/scanned-texts.ts'
import { makeRun, type TextRun } from '../../support/texts/text-run.ts'
import { editsInMarkup } from './edits-in-markup.ts'
import type { Words } from './words.ts'

const places: Record<string, TextPlace> = {
  paragraph: 'prose',
  heading: 'heading',
  tableCell: 'cell',
}

/**
 * The words of a section's Markdown, block by block; then, as what may not be changed, what stands in
 * addresses, code, descriptions of pictures and comments.
 */
export function wordsOfMarkdown(section: SectionFile): Words[] {
  const source = { text: section.text, lines: indexLines(section.text) }
  const title = section.tree.children.find((node): node is Heading => node.type === 'heading')
  const process = isOnDates({ source: section, title })
  const printed: Words[] = []
  const hidden: Words[] = []
  visitParents(section.tree, (node, parents) => {
    const place = places[node.type]
    const inNote = parents.some(({ type }) => type === 'footnoteDefinition')
    if (place) {
      const setting = { part: inNote ? 'note' : 'body', inList: false, inQuote: false } as const
      const kind = place === 'prose' ? 'paragraph' : (place as 'heading' | 'cell')
      const run = makeRun({ file: section.file, node, kind, ...setting }, source, () => undefined)
      printed.push(wordsOfRun(run, inNote ? 'note' : place, process))
    }
    if (node.type === 'link' && isBare(node, source.text)) return
    for (const text of hiddenIn(node)) hidden.push(wordsOfHidden(node, text, source.text))
  })
  return [...printed, ...hidden]
}

function wordsOfRun(run: TextRun, place: TextPlace, process: boolean): Words {
  const { text, withAddresses } = addressesOf(run)
  return {
    text: withAddresses,
    words: text,
    place,
    process,
    rangeOf: ({ start, end }) => {
      const { start: from, end: to } = run.position(start, end)
      return { start: from.offset ?? 0, end: to.offset ?? 0 }
    },
    editsFor: (range, replacement) => editsInMarkup(run, range, replacement),
  }
}

/** A run's words, with the addresses that stand among them as words. */
function addressesOf(run: TextRun): { text: string; withAddresses: string } {
  let withAddresses = run.text
  for (const { node, start, end } of run.links) {
    const [only] = node.children
    const value = only?.type === 'text' ? only.value : ''
    if (value.length === end - start)
      withAddresses = withAddresses.slice(0, start) + value + withAddresses.slice(end)
  }
  return { text: run.text, withAddresses }
}

/** An address that stands for itself, as in a pasted text, is among the words. */
function isBare({ position }: Link, source: string): boolean {
  return source[position?.start.offset ?? 0] !== '['
}

function wordsOfHidden(node: Node, text: string, source: string): Words {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const at = source.indexOf(text, from)
  const found = at !== -1 && at + text.length <= to
  const isFile = node.type === 'image' && (node as Image).url === text
  const isAddress = !/\s/.test(text.trim())
  return {
    text,
    // Their words are no prose; the register and the identifiers are looked for all the same.
    ...(isAddress && !isFile && { words: ' '.repeat(text.length) }),
    place: isFile ? 'file-name' : node.type === 'authorNote' ? 'comment' : 'prose',
    fixed: true,
    rangeOf: ({ start, end }) =>
      found ? { start: at + start, end: at + end } : { start: from, end: to },
    editsFor: () => undefined,
  }
}
