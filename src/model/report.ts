import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Image,
  Link,
  ListItem,
  Node,
  Paragraph,
  RootContent,
} from 'mdast'
import type { Position } from 'unist'
import type {
  Abbreviation,
  AllowedName,
  PanelRow,
  Pseudonym,
  RecommendationGroup,
  RecommendationItem,
  ReportFacts,
} from './front-matter.ts'
import type { DataBlockMark, DataBlockName } from './mdast-extensions.ts'
import type { Prose, SectionFile } from './section-file.ts'

/** A place in one of the report's files. */
export interface Place {
  file: string
  position: Position
}

/** A piece of the report as the reader meets it. Labels of notes are those of its file. */
export interface Passage {
  file: string
  node: Node
  /** The action plan prints it, before or without any other place. */
  inPlan?: true
}

/** One stretch of a section in reading order: Markdown as written, or a table of the front matter. */
export type Block =
  | { kind: 'markdown'; node: RootContent }
  /** `mark` is the line `::panel` that called for it, if one did. */
  | { kind: 'data'; name: DataBlockName; mark?: DataBlockMark }

/** One section as the reader meets it. */
export interface Section {
  source: SectionFile
  title: Heading | undefined
  /** “4” with sectional numbering, else undefined. */
  number: string | undefined
  blocks: Block[]
}

/** A numbered paragraph. */
export interface NumberedParagraph extends Place {
  node: Paragraph
  /** As printed: “23” or “4.2”. */
  number: string
  id: string
}

/** A lettered item of an ordered list. */
export interface LetteredItem extends Place {
  node: ListItem
  /** As printed before it: “b)” or “ii)”. */
  marker: string
  /** As a reference prints it: “23(b)(ii)”. */
  number: string
  id: string
}

/** A heading, in reading order. */
export interface HeadingEntry extends Place {
  node: Heading
  /** 1 is a section's title. */
  depth: number
  /** With sectional numbering, of a section's title. */
  number: string | undefined
  id: string
}

/** A footnote that the text calls, in order of first call. */
export interface Note extends Place {
  number: number
  id: string
  definition: FootnoteDefinition
  calls: NoteCall[]
}

/** A footnote marker in the text. A call without a definition has no note. */
export interface NoteCall extends Place {
  node: FootnoteReference
  note: Note | undefined
  id: string
  /** The marker that the note belongs to is printed in the action plan, before or without any other place. */
  inPlan: boolean
}

/** What bears a label. */
export type TargetKind =
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'figure'
  | 'recommendation'
  | 'unnumbered'

/** One claimant of a label. */
export interface Target extends Place {
  label: string
  kind: TargetKind
  /** What a reference prints: a number, or a heading's words; empty where there is nothing to print. */
  text: string
  id: string
  node: Node | RecommendationItem
}

/** `[](#label)` or `[words](#label)`. One that nobody answers has no target. */
export interface Reference extends Place {
  node: Link
  label: string
  target: Target | undefined
}

/** A recommendation with its number in its group. */
export interface Recommendation extends Place {
  item: RecommendationItem
  group: RecommendationGroup
  number: string
  id: string
}

/** A picture that the report shows. */
export interface PictureUse extends Place {
  node: Image
}

/**
 * The report computed: reading order, and side tables beside the frozen trees. Tables keyed by node
 * answer “what is this node's number, note, target?”; lists are in reading order.
 */
export interface Report {
  facts: ReportFacts
  titlePage: SectionFile | undefined
  title: Heading | undefined
  /** The words after the title, printed on a page of their own. */
  tribute: RootContent[]
  allowedNames: AllowedName[]
  files: SectionFile[]
  sections: Section[]
  headings: HeadingEntry[]
  paragraphs: NumberedParagraph[]
  items: LetteredItem[]
  notes: Note[]
  noteCalls: NoteCall[]
  uncalledNotes: Array<Place & { definition: FootnoteDefinition }>
  /** Every claimant of a label: a duplicate is data. */
  targets: ReadonlyMap<string, readonly Target[]>
  /** Labels of what is not printed: the title, a note that nothing calls. */
  strayLabels: Array<Place & { label: string }>
  references: Reference[]
  recommendations: Recommendation[]
  pseudonyms: Pseudonym[]
  panel: PanelRow[]
  abbreviations: Abbreviation[]
  pictures: PictureUse[]
  /** All Markdown of the report in reading order: bodies and front matter values. */
  prose: Prose[]
  /** What is printed, in the order in which it is read; a footnote's words stand where it is defined. */
  passages: Passage[]
  at: {
    paragraph: ReadonlyMap<Node, NumberedParagraph>
    item: ReadonlyMap<Node, LetteredItem>
    heading: ReadonlyMap<Node, HeadingEntry>
    noteCall: ReadonlyMap<Node, NoteCall>
    reference: ReadonlyMap<Node, Reference>
    recommendation: ReadonlyMap<RecommendationItem, Recommendation>
  }
}
