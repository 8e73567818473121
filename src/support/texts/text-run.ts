import type { FootnoteReference, Link, Node, Parents } from 'mdast'
import type { Position } from 'unist'
import { isCitation } from './is-citation.ts'
import type { LineIndex } from './line-index.ts'
import { offsetInSource } from './offset-in-source.ts'

/** Where a run of words is printed; `field` is a value of the front matter that is no recommendation's text. */
export type RunPart = 'body' | 'note' | 'recommendation' | 'field'

/** What a run of words stands in. */
export interface RunSetting {
  part: RunPart
  inList: boolean
  inQuote: boolean
}

/** The words of one block as its reader sees them, each with the place where it was written. */
export interface TextRun extends RunSetting {
  file: string
  node: Node
  /** The words below a picture count as those of a cell: they need not be a sentence. */
  kind: 'heading' | 'paragraph' | 'cell'
  /** One line; addresses and code stand as `hidden` characters, which are no words. */
  text: string
  /** A footnote that names a publication: it follows its publisher's spelling and marks. */
  cited: boolean
  /** Stretches in italics or bold. */
  emphasis: Array<[start: number, end: number]>
  /** The footnotes' markers in order, and where they stand in `text`. */
  calls: Array<{ node: FootnoteReference; at: number }>
  /** Links and references, each with where its words stand in `text`. */
  links: Array<{ node: Link; start: number; end: number }>
  /** The nodes that hold the words, in order. */
  pieces: readonly Piece[]
  position(start: number, end: number): Position
}

/** Stands for each character of an address or of code. */
export const hidden = '\uFFFC'

/** A file's text, with its lines. */
export interface SourceText {
  text: string
  lines: LineIndex
}

/** What a link without words prints: the number or the heading that it refers to. */
export type PrintedReference = (link: Link) => string | undefined

/** Words of a run that stand in one node. */
export interface Piece {
  /** Offset in the run's text. */
  start: number
  node: Node
  /** Its characters are those of the source, but for escapes and line ends. */
  literal: boolean
  value: string
}

/** Reads the words of a paragraph, heading or table cell, or those below a picture. */
export function makeRun(
  block: { file: string; node: Node; kind: TextRun['kind'] } & RunSetting,
  source: SourceText,
  printed: PrintedReference,
): TextRun {
  const pieces: Piece[] = []
  const emphasis: TextRun['emphasis'] = []
  const calls: TextRun['calls'] = []
  const links: TextRun['links'] = []
  let text = ''
  const add = (node: Node, value: string, literal: boolean): void => {
    pieces.push({ start: text.length, node, literal, value })
    text += value.replace(/[\r\n\t]/g, ' ')
  }
  const gather = (node: Node): void => {
    const { type, value = '' } = node as Node & { value?: string }
    const start = text.length
    if (type === 'text') add(node, value, true)
    else if (type === 'inlineCode') add(node, hidden.repeat(value.length), false)
    else if (type === 'break') add(node, ' ', false)
    else if (type === 'footnoteReference')
      calls.push({ node: node as FootnoteReference, at: start })
    else if (type === 'link' && wordsOfLink(node as Link, printed) !== undefined) {
      add(node, wordsOfLink(node as Link, printed) ?? '', false)
    } else {
      for (const child of childrenOf(node)) gather(child)
      if (type === 'emphasis' || type === 'strong') emphasis.push([start, text.length])
    }
    if (type === 'link') links.push({ node: node as Link, start, end: text.length })
  }
  for (const child of childrenOf(block.node)) gather(child)

  const offsetOf = offsetInSource(pieces, source.text)
  const position = (start: number, end: number): Position => {
    const from = offsetOf(start, false)
    const to = offsetOf(Math.max(end, start + 1), true)
    if (from !== undefined && to !== undefined)
      return source.lines.position(from, Math.max(from, to))
    const nowhere = { line: 1, column: 1 }
    return block.node.position ?? { start: nowhere, end: nowhere }
  }
  const cited = block.part === 'note' && isCitation(text)
  return { ...block, text, cited, emphasis, calls, links, pieces, position }
}

/** The children of a node, if it has any. */
export function childrenOf(node: Node): readonly Node[] {
  return (node as Partial<Parents>).children ?? []
}

/** What a link prints that shows a number or its own address; undefined where it shows words. */
function wordsOfLink(link: Link, printed: PrintedReference): string | undefined {
  const [only] = link.children
  if (!only) return printed(link) ?? hidden
  if (link.children.length > 1 || only.type !== 'text') return undefined
  const bare = isAddressOf(only.value, link.url) || /^(?:https?:\/\/|www\.)\S+$/.test(only.value)
  return bare ? hidden.repeat(only.value.length) : undefined
}

/** Whether words are the whole of an address; one that ends in them, or in a word alone, hides nothing. */
function isAddressOf(words: string, url: string): boolean {
  const bare = (address: string): string => address.replace(/^[a-z][a-z\d+.-]*:(?:\/\/)?|\/$/gi, '')
  return /[./@:#]/.test(words) && bare(words) === bare(url)
}
