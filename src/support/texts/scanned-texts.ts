import type { Image, Node } from 'mdast'
import type { Position } from 'unist'
import type { TextPlace } from '../../model/privacy.ts'
import type { Report, Section } from '../../model/report.ts'
import type { Prose } from '../../model/section-file.ts'
import { onceFor } from '../once-for.ts'
import { isPictureInText } from '../picture-in-text.ts'
import { twoByte } from '../two-byte.ts'
import { indexLines } from './line-index.ts'
import { nodesOf, walkNodes } from './nodes-of.ts'
import { printedFields } from './printed-fields.ts'
import { textOf } from './text-of.ts'
import { makeRun, type RunPart, type SourceText, type TextRun } from './text-run.ts'
import { textRuns } from './text-runs.ts'

/** A text of the report in which a name may hide, whether it is printed or not. */
export interface ScannedText {
  file: string
  text: string
  place: TextPlace
  /** `hidden`: an address, code or the author's note, which no reader sees as words. */
  kind: 'paragraph' | 'heading' | 'cell' | 'hidden'
  /** In a section on the review's own dates. */
  process: boolean
  /** In the section that holds the table of the panel. */
  ofPanel?: boolean
  position(start: number, end: number): Position | undefined
  /** Of a text that is not of a report's sections: where it stands, in words. */
  where?: string
}

/**
 * Every text of a report's sections: the printed words, those of the cover, the footnotes that nobody calls, values
 * that no table prints, alternative texts, titles, link targets, code, comments. Computed once for a report.
 */
export const scannedTexts = onceFor((report: Report): readonly ScannedText[] => gatherTexts(report))

function gatherTexts(report: Report): ScannedText[] {
  const onDates = new Set(report.sections.filter(isOnDates).map(({ source }) => source.file))
  const sources = new Map<string, SourceText>(
    report.files.map(({ file, text }) => [file, { text, lines: indexLines(text) }]),
  )
  const nothing: SourceText = { text: '', lines: indexLines('') }
  const panels = new Set(
    report.files.flatMap(({ file, frontMatter }) => (frontMatter.panel ? [file] : [])),
  )
  const ofRun = (run: TextRun): ScannedText => ({
    file: run.file,
    text: run.text,
    place: placeOf(run),
    kind: run.kind,
    process: onDates.has(run.file),
    ofPanel: panels.has(run.file),
    position: run.position,
  })
  const ofUnprinted = (file: string, node: Node, part: RunPart): ScannedText =>
    ofRun(
      makeRun(
        { file, node, kind: 'paragraph', part, inList: false, inQuote: false },
        sources.get(file) ?? nothing,
        () => undefined,
      ),
    )
  const uncalled = report.uncalledNotes.flatMap(({ file, definition }) =>
    definition.children
      .filter((node) => node.type === 'paragraph')
      .map((node) => ofUnprinted(file, node, 'note')),
  )
  const unprinted = valuesNotPrinted(report).flatMap(({ file, tree }) =>
    nodesOf(tree, 'paragraph').map((node) => ofUnprinted(file, node, 'field')),
  )
  const hidden = report.prose.flatMap(({ file, tree }) => {
    const found: ScannedText[] = []
    walkNodes(tree, (node) => {
      for (const text of hiddenIn(node)) {
        found.push({
          file,
          text,
          place: hiddenPlace(node, text),
          kind: 'hidden',
          process: onDates.has(file),
          position: placeIn(node, text, sources.get(file) ?? nothing),
        })
      }
    })
    return found
  })
  const fields = printedFields(report).map(({ file, text, onCover, position }): ScannedText => {
    const told = { file, text: twoByte(text), position }
    return { ...told, place: 'data', kind: 'cell', process: onCover }
  })
  return [...textRuns(report).map(ofRun), ...fields, ...uncalled, ...unprinted, ...hidden]
}

/** Values of the front matter whose table stands nowhere: on the title page, or in an action plan that is not called for. */
function valuesNotPrinted({ files, passages, prose }: Report): Prose[] {
  const met = new Set<Node>([...passages.map(({ node }) => node), ...files.map(({ tree }) => tree)])
  return prose.filter(({ tree }) => !met.has(tree))
}

/** A section on the review's own dates, by what it declares or by its title. */
export function isOnDates({ source, title }: Pick<Section, 'source' | 'title'>): boolean {
  const { section, covers = [] } = source.frontMatter
  const kinds = [section, ...covers, title && textOf(title)]
  return kinds.some((kind) => /timescale|methodology|dissemination|parallel/i.test(kind ?? ''))
}

function placeOf({ part, kind }: TextRun): TextPlace {
  if (part === 'note') return 'note'
  if (part === 'field') return 'data'
  return kind === 'paragraph' ? 'prose' : kind
}

function hiddenPlace(node: Node, text: string): TextPlace {
  if (node.type === 'authorNote') return 'comment'
  return node.type === 'image' && (node as Image).url === text ? 'file-name' : 'prose'
}

/** What a node holds besides printed words. */
export function hiddenIn(node: Node): string[] {
  const { type, ...held } = node as Node & Record<'value' | 'url' | 'title' | 'alt', unknown>
  const values = type === 'text' ? [] : [held.value, held.alt, held.title, held.url]
  return values.filter(
    (value): value is string =>
      typeof value === 'string' && value !== '' && !isPictureInText(value),
  )
}

function placeIn(node: Node, text: string, source: SourceText): ScannedText['position'] {
  const from = node.position?.start.offset
  const at = from === undefined ? -1 : source.text.indexOf(text, from)
  const end = node.position?.end.offset ?? 0
  if (at === -1 || at + text.length > end) return () => node.position
  return (start, to) => source.lines.position(at + start, at + to)
}
