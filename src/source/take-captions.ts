import type { Definition, Image, PhrasingContent, Root } from 'mdast'
import { figuresOf } from '../support/texts/figures.ts'
import type { LineIndex } from '../support/texts/line-index.ts'
import { walkNodes } from '../support/texts/nodes-of.ts'

const title = /(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|\(((?:\\[\s\S]|[^()\\])*)\))\s*/
  .source
/** What stands in quotation marks, or brackets, at the end of `![words](address "title")`. */
const ofPicture = new RegExp(`${title}\\)$`)
/** At the end of `[place]: address "title"`. */
const ofDefinition = new RegExp(`${title}$`)

/**
 * Makes the title of each figure, which is printed below it, Markdown in a line: the picture's `children`.
 * They are read from the source, where nothing is unescaped yet, so that each has its place.
 *
 * @param definitionOf where the title of a picture stands that is written `![words][place]`
 */
export function takeCaptions(
  tree: Root,
  source: string,
  lines: LineIndex,
  definitionOf: ReadonlyMap<Image, Definition>,
  parseLine: (text: string) => Root,
): void {
  const images: Image[] = []
  walkNodes(tree, (node) => {
    for (const { image } of figuresOf(node)) if (image.title?.trim()) images.push(image)
  })
  for (const image of images) {
    const definition = definitionOf.get(image)
    const { position } = definition ?? image
    const end = position?.end.offset ?? 0
    const written = source.slice(position?.start.offset ?? 0, end)
    const found = (definition ? ofDefinition : ofPicture).exec(written)
    const raw = found?.slice(1).find((text) => text !== undefined)
    if (!found || raw === undefined) continue
    const start = end - found[0].length + 1
    // Signs of a quotation around the picture stand before its lines, and are no words.
    const words = raw.replace(/(?<=[\r\n])[ \t>]+/g, (signs) => ' '.repeat(signs.length))
    const [line, ...others] = parseLine(words).children
    if (line?.type !== 'paragraph' || others.length > 0) continue
    image.children = line.children.map((child) => movedBy(child, start, lines))
    image.title = null
  }
}

function movedBy(child: PhrasingContent, by: number, lines: LineIndex): PhrasingContent {
  walkNodes(child, ({ position }) => {
    if (!position) return
    const from = by + (position.start.offset ?? 0)
    Object.assign(position, lines.position(from, by + (position.end.offset ?? 0)))
  })
  return child
}
