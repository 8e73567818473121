import type { Element, ElementContent, Nodes as HastNodes } from 'hast'
import { h } from 'hastscript'
import type {
  Code,
  FootnoteReference,
  Heading,
  Image,
  Link,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  RootContent,
  Table,
  Text,
} from 'mdast'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { AuthorNote, DataBlockMark, MergeMarkKind } from '../model/mdast-extensions.ts'
import type { NoteCall, Report } from '../model/report.ts'
import { shownAddress } from '../support/picture-in-text.ts'
import { figuresOf } from '../support/texts/figures.ts'
import { printedText } from '../support/texts/printed-text.ts'
import { breakAddresses } from './break-addresses.ts'
import { beside, hangNumber, numberSpan } from './hang-number.ts'
import { isDashOfRange } from './is-dash-of-range.ts'
import { keepRanges } from './keep-ranges.ts'
import { renderFigures } from './render-figures.ts'
import { renderTable } from './render-table.ts'
import { setDirection } from './set-direction.ts'
import { setTypographyIn } from './set-typography-in.ts'

/** A picture's content as a `data:` address, or why it cannot be printed. */
export type PictureSource = (file: string, url: string) => { src: string } | { fault: string }

/** What the words of one file are rendered with. */
export interface RenderContext {
  report: Report
  medium: 'print' | 'web'
  pictureSource: PictureSource
  /** Ids belong to one printing alone: the action plan prints recommendations again. */
  repeated: boolean
  /** What is being printed, for a note belongs to the first of its markers: an `again` has none of those. */
  printing: 'text' | 'plan' | 'again'
}

/** Renders nodes of one file as HTML elements; what is broken is marked where it stands. */
export function nodesToHast(
  nodes: readonly RootContent[],
  file: string,
  context: RenderContext,
): ElementContent[] {
  const handlers = makeHandlers(file, context)
  const elements = nodes.flatMap((node): ElementContent[] => {
    const made = toHast(node, { handlers }) as HastNodes | undefined
    if (!made) return []
    const content = made.type === 'root' ? made.children : [made]
    return content.filter((child): child is ElementContent => child.type !== 'doctype')
  })
  for (const element of elements) {
    setTypographyIn(element)
    setDirection(element)
    breakAddresses(element)
    keepRanges(element)
  }
  return elements
}

/** What cannot be printed as meant: an interjection in brackets, in the colour of faults. */
function fault(words: string): Element {
  return h('strong.fault', `[${words}]`)
}

/** Said of a passage that is there twice. */
const versions: Record<MergeMarkKind, string> = {
  begins: 'two versions of a passage: the first',
  parts: 'the other version',
  ends: 'end of the other version',
}

function makeHandlers(file: string, context: RenderContext): Handlers {
  const { report, repeated, printing, medium } = context
  const idOf = (id: string): { id?: string } => (repeated || id === '' ? {} : { id })
  const nothing = (): undefined => undefined

  return {
    authorNote(_: State, { merge }: AuthorNote): Element | undefined {
      return merge && h('p', fault(versions[merge]))
    },
    dataBlock(_: State, node: DataBlockMark): Element {
      return h('p', fault(`“::${node.name}” prints no table here`))
    },
    footnoteDefinition: nothing,
    html: nothing,
    break: () => [{ type: 'text', value: ' ' }, h('br')],
    /** Empty lines at its end would be lines of a page. */
    code(state: State, node: Code): ElementContent | undefined {
      const value = node.value.trimEnd()
      return value === '' ? undefined : defaultHandlers.code(state, { ...node, value })
    },

    paragraph(state: State, node: Paragraph): ElementContent | ElementContent[] {
      const figures = figuresOf(node)
      if (figures.length > 0) {
        const id = repeated ? '' : labelId(node)
        return renderFigures(figures, id, context.medium, {
          picture: (part) => madeOf(state, part, node),
          words: (caption) => state.all(caption),
        })
      }
      const numbered = report.at.paragraph.get(node)
      const words = state.all(node)
      if (!numbered) return h('p', idOf(labelId(node)), words)
      return h('p.numbered', idOf(numbered.id), beside([numberSpan(numbered.number)], words))
    },

    heading(state: State, node: Heading): Element {
      const entry = report.at.heading.get(node)
      const words = state.all(node)
      const number = entry?.number ? [numberSpan(entry.number)] : []
      const id = idOf(entry?.id ?? labelId(node))
      // As a heading it would be a bookmark without words, and a screen reader would tell of a heading and not which.
      if (printedText(node, report).trim() === '')
        return h('p', id, [...number, fault('a heading without words'), ...words])
      const level = Math.min(entry?.depth ?? node.depth, 6)
      const tag = entry?.number ? `h${level}.numbered` : `h${level}`
      return h(tag, id, [...number, ...words])
    },

    list(state: State, node: List): Element {
      const items = node.children.flatMap((item) => state.one(item, node) ?? [])
      if (!node.ordered) return h('ul.bulleted', items)
      const long = node.children.some((item) => isLong(report.at.item.get(item)?.marker ?? ''))
      return h(long ? 'ol.lettered.long' : 'ol.lettered', items)
    },

    listItem(state: State, node: ListItem): Element {
      const entry = report.at.item.get(node)
      const marker = numberSpan(entry?.marker ?? '•')
      const box = node.checked === true ? '[x] ' : '[ ] '
      const task = typeof node.checked === 'boolean' ? [{ type: 'text' as const, value: box }] : []
      const content = node.children.flatMap((child) => madeOf(state, child, node))
      return h('li', entry ? idOf(entry.id) : {}, hangNumber([marker, ...task], content))
    },

    footnoteReference(_: State, node: FootnoteReference, parent?: Parents): Element[] {
      const call = report.at.noteCall.get(node)
      if (!call?.note) return [fault(`footnote “${node.label ?? node.identifier}” is not defined`)]
      const marker = renderNoteCall(call, printing === (call.inPlan ? 'plan' : 'text'), medium)
      const before = noteCallsBefore(node, parent)
      return before > 0 ? [noteComma(before), marker] : [marker]
    },

    link(state: State, node: Link): Element | Element[] {
      const reference = report.at.reference.get(node)
      const words = state.all(node)
      if (!reference) return renderLink(node.url, words)
      const { target, label } = reference
      if (!target) return h('span', [...words, fault(`nothing is labelled “${label}”`)])
      if (words.length > 0) return linkWords(`#${target.id}`, words)
      if (target.text === '') return fault(`“${label}” has no number to print`)
      return h('a', { href: `#${target.id}` }, target.text)
    },

    text(state: State, node: Text, parent?: Parents): ElementContent {
      return isDashOfRange(node, parent, report)
        ? { type: 'text', value: '–' }
        : defaultHandlers.text(state, node)
    },

    image(_: State, node: Image): Element {
      return renderImage(node, context, file)
    },

    table(state: State, node: Table): Element {
      return renderTable(state, node, context.medium)
    },
  }
}

const madeOf = (state: State, node: Nodes, parent: Parents): ElementContent[] =>
  [state.one(node, parent) ?? []].flat()

/** Whether an item's letters need more room than “b)” does. */
const isLong = (marker: string): boolean => marker.length > (/^[ivx]+\)$/.test(marker) ? 5 : 2)

/** How many footnote markers stand in a row right before one: without commas their numbers would run into one. */
function noteCallsBefore(node: FootnoteReference, parent: Parents | undefined): number {
  const before = (parent?.children.slice(0, parent.children.indexOf(node as never)) ?? []).filter(
    ({ type }) => type !== 'authorNote' && type !== 'html',
  )
  return before.length - 1 - before.findLastIndex(({ type }) => type !== node.type)
}

/**
 * Not the end of a line, for the next would begin with a footnote marker; only of many in a row a line may end
 * after some, or they would be cut within a number.
 */
const noteComma = (before: number): Element =>
  h('sup.note-comma', before % 8 === 0 ? ', ' : ',\u00A0')

/** A footnote marker, linked to its note. The PDF says of the link where it leads, the web page in the marker itself. */
function renderNoteCall({ note, id }: NoteCall, own: boolean, medium: 'print' | 'web'): Element {
  const number = String(note?.number)
  const said = medium === 'web' ? { role: 'doc-noteref', ariaLabel: `Footnote ${number}` } : {}
  return h(
    'sup.note-call',
    h('a', { href: `#${note?.id}`, ...(own ? { id } : {}), ...said }, number),
  )
}

function renderLink(url: string, words: ElementContent[]): Element | Element[] {
  return /^(https?|mailto|tel):/i.test(url) ? linkWords(url, words) : h('span', words)
}

/** A link that ends before each footnote marker in its words: that is a link itself, and none may stand in another. */
function linkWords(href: string, words: ElementContent[]): Element[] {
  const parts: Element[] = []
  let link: Element | undefined
  for (const word of words) {
    if (word.type === 'element' && word.tagName === 'sup') {
      parts.push(word)
      link = undefined
    } else if (link) link.children.push(word)
    else {
      link = h('a', { href }, word)
      parts.push(link)
    }
  }
  return parts
}

function renderImage(node: Image, context: RenderContext, file: string): Element {
  const picture = context.pictureSource(file, node.url)
  if ('src' in picture) return h('img', { src: picture.src, alt: node.alt ?? '' })
  // What to do about it is said to the author alone.
  const [reason] = picture.fault.split(/[;:] /)
  return fault(`the picture “${shownAddress(node.url)}” is not printed: ${reason}`)
}

/** The first of its labels; the others lead there too. */
function labelId({ data }: Paragraph | Heading): string {
  const [label] = data?.labels ?? []
  return label ? `label-${label.name}` : ''
}
