import type { Element, ElementContent, Nodes as HastNodes, Text } from 'hast'
import { h } from 'hastscript'
import type {
  FootnoteReference,
  Heading,
  Image,
  Link,
  List,
  ListItem,
  Node,
  Paragraph,
  RootContent,
  Table,
  TableRow,
} from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import type { DataBlockMark } from '../model/mdast-extensions.ts'
import type { NoteCall, Report } from '../model/report.ts'
import { figuresOf } from '../support/figures.ts'
import { setTypography } from './set-typography.ts'

/** A picture's content as a `data:` address, or undefined where it is missing. */
export type PictureSource = (file: string, url: string) => string | undefined

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

/** GFM tables with so many columns or more stand on landscape pages. */
const wideTableColumns = 7

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
  for (const element of elements) setTypographyIn(element)
  return elements
}

/** What cannot be printed as meant: an interjection in brackets, in the colour of faults. */
function fault(words: string): Element {
  return h('strong.fault', `[${words}]`)
}

/** A number that hangs before its words; the space in it parts the two when they are copied or read out. */
export function numberSpan(number: string): Element {
  return h('span.number', `${number} `)
}

function makeHandlers(file: string, context: RenderContext): Handlers {
  const { report, repeated, printing } = context
  const idOf = (id: string): { id?: string } => (repeated || id === '' ? {} : { id })
  const nothing = (): undefined => undefined

  return {
    authorNote: nothing,
    dataBlock(_: State, node: DataBlockMark): Element {
      return h('p', fault(`“::${node.name}” prints no table here`))
    },
    footnoteDefinition: nothing,
    html: nothing,

    paragraph(state: State, node: Paragraph): ElementContent | ElementContent[] {
      const figures = figuresOf(node)
      if (figures.length > 0)
        return figures.map(({ image }) => renderFigure(state, image, labelId(node), context, file))
      const numbered = report.at.paragraph.get(node)
      const words = state.all(node)
      if (!numbered) return h('p', idOf(labelId(node)), words)
      return h('p.numbered', idOf(numbered.id), [numberSpan(numbered.number), ...words])
    },

    heading(state: State, node: Heading): Element {
      const entry = report.at.heading.get(node)
      const words = state.all(node)
      const number = entry?.number ? [numberSpan(entry.number)] : []
      const level = Math.min(entry?.depth ?? node.depth, 6)
      return h(`h${level}`, idOf(entry?.id ?? labelId(node)), [...number, ...words])
    },

    list(state: State, node: List): Element {
      const lettered = node.ordered ? '.lettered' : '.bulleted'
      const items = node.children.flatMap((item) => state.one(item, node) ?? [])
      return h(`${node.ordered ? 'ol' : 'ul'}${lettered}`, items)
    },

    listItem(state: State, node: ListItem): Element {
      const entry = report.at.item.get(node)
      const marker = numberSpan(entry?.marker ?? '•')
      const task = node.checked === true ? ['[x] '] : node.checked === false ? ['[ ] '] : []
      const content = node.children.flatMap((child): ElementContent[] => {
        const made = state.one(child, node)
        return made === undefined ? [] : Array.isArray(made) ? made : [made]
      })
      const [first, ...rest] = content
      const lead =
        first?.type === 'element' && first.tagName === 'p'
          ? [h('p', first.properties, [marker, ...task, ...first.children])]
          : [h('p', [marker, ...task]), ...(first ? [first] : [])]
      return h('li', entry ? idOf(entry.id) : {}, [...lead, ...rest])
    },

    footnoteReference(_: State, node: FootnoteReference): Element {
      const call = report.at.noteCall.get(node)
      if (!call?.note) return fault(`footnote “${node.label ?? node.identifier}” is not defined`)
      return renderNoteCall(call, printing === (call.inPlan ? 'plan' : 'text'))
    },

    link(state: State, node: Link): Element {
      const reference = report.at.reference.get(node)
      const words = state.all(node)
      if (!reference) return renderLink(node.url, words)
      const { target, label } = reference
      if (!target) return h('span', [...words, fault(`nothing is labelled “${label}”`)])
      if (words.length > 0) return h('a', { href: `#${target.id}` }, words)
      if (target.text === '') return fault(`“${label}” has no number to print`)
      return h('a', { href: `#${target.id}` }, target.text)
    },

    image(_: State, node: Image): Element {
      return renderImage(node, context, file)
    },

    table(state: State, node: Table): Element {
      return renderTable(state, node)
    },
  }
}

/** A footnote marker, linked to its note. */
function renderNoteCall(call: NoteCall, own: boolean): Element {
  const { note, id } = call
  return h(
    'sup.note-call',
    h('a', { href: `#${note?.id}`, ...(own ? { id } : {}) }, String(note?.number)),
  )
}

function renderLink(url: string, words: ElementContent[]): Element {
  return /^(https?|mailto|tel):/i.test(url) ? h('a', { href: url }, words) : h('span', words)
}

function renderFigure(
  state: State,
  node: Image,
  id: string,
  context: RenderContext,
  file: string,
): Element {
  const tag = context.medium === 'web' ? 'figure' : 'div'
  const caption = context.medium === 'web' ? 'figcaption' : 'p'
  const { children = [] } = node
  const words =
    children.length > 0 ? [h(`${caption}.caption`, state.all({ type: 'paragraph', children }))] : []
  const attributes = id === '' || context.repeated ? {} : { id }
  return h(`${tag}.figure`, attributes, [
    h('div.picture', renderImage(node, context, file)),
    ...words,
  ])
}

function renderImage(node: Image, context: RenderContext, file: string): Element {
  const src = context.pictureSource(file, node.url)
  if (src === undefined) return fault(`the picture “${node.url}” is missing`)
  return h('img', { src, alt: node.alt ?? '' })
}

/** Whether a table stands on landscape pages. */
export const isWideTable = (table: Table): boolean =>
  (table.children[0]?.children.length ?? 0) >= wideTableColumns

function renderTable(state: State, node: Table): Element {
  const [head, ...rows] = node.children
  const columns = head?.children.length ?? 0
  // A row has as many cells as the head: what is missing is empty, and GFM ignores what is over.
  const cells = (row: TableRow, tag: 'td' | 'th.column'): Element[] =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row.children[column]
      const align = node.align?.[column]
      const attributes = tag === 'td' ? {} : { scope: 'col' }
      return h(
        tag,
        { ...attributes, ...(align ? { class: `align-${align}` } : {}) },
        cell ? state.all(cell) : [],
      )
    })
  const table = h('table', [
    h('thead', head ? [h('tr', cells(head, 'th.column'))] : []),
    h(
      'tbody',
      rows.map((row) => h('tr', cells(row, 'td'))),
    ),
  ])
  return h(isWideTable(node) ? 'div.table.landscape' : 'div.table', table)
}

const labelId = (node: Paragraph | Heading): string =>
  node.data?.label ? `label-${node.data.label.name}` : ''

/** Elements that set their words apart from those around them. */
const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'li',
  'blockquote',
  'div',
  'figcaption',
])

function setTypographyIn(root: ElementContent): void {
  const runs: Text[][] = [[]]
  const addresses = new Set<Text>()
  visit(root as Node, (node, _, parent) => {
    const { tagName } = node as Element
    if (tagName === 'code' || tagName === 'pre') return 'skip'
    if (blocks.has(tagName)) runs.push([])
    if (node.type === 'text' && (parent as Element | undefined)?.tagName !== 'code') {
      runs.at(-1)?.push(node as Text)
      if (isAddress(node as Text, parent as Element | undefined)) addresses.add(node as Text)
    }
    return undefined
  })
  for (const texts of runs) {
    const set = setTypography(texts.map((text) => text.value))
    texts.forEach((text, index) => {
      if (!addresses.has(text)) text.value = set[index] ?? text.value
    })
  }
}

/** Whether words are the address that they lead to: whoever types it wants every character as it is. */
function isAddress({ value }: Text, parent: Element | undefined): boolean {
  const href = String(parent?.properties?.href ?? '')
  return (
    href !== '' &&
    value !== '' &&
    [value, `http://${value}`, `mailto:${value}`].some((one) => isSame(one, href))
  )
}

/** Characters that an address may not hold are encoded in a link. */
function isSame(words: string, href: string): boolean {
  try {
    return words === href || decodeURI(words) === decodeURI(href)
  } catch {
    return false
  }
}
