import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import type { SectionFile } from '../../model/section-file.ts'
import type { TextRun } from '../../support/text-run.ts'
import { textRuns } from '../../support/text-runs.ts'
import type { Edit, Mend } from './mend.ts'

/**
 * Whether a mended report prints the same as before but for what was meant to change: the same blocks,
 * emphasis, links, notes, tables and numbers; the same words in every block that no edit touches, and,
 * where numbers became references, in those as well.
 */
export function isSameReport(before: Report, after: Report, mends: readonly Mend[]): boolean {
  if (before.files.length !== after.files.length) return false
  const sameShape = before.files.every((file, index) => {
    const other = after.files[index]
    return other !== undefined && shapeOf(file) === shapeOf(other)
  })
  if (!sameShape || !keepsReferences(before, after)) return false
  const reworded = mends.flatMap(({ kind, edits }) => (kind === 'numbers' ? [] : edits))
  const texts = new Map(before.files.map(({ file, text }) => [file, text]))
  const runs = textRuns(after)
  const old = textRuns(before)
  return (
    old.length === runs.length &&
    old.every((run, index) => {
      const other = runs[index]
      const own = reworded.filter((edit) => edit.file === run.file && touches(edit, run.node))
      const text = texts.get(run.file) ?? ''
      const removed = own.map(({ start, end }) => text.slice(start, end)).join('')
      const inserted = own.map((edit) => edit.text).join('')
      if (!other) return false
      return own.length === 0
        ? wordsOf(run, before) === wordsOf(other, after)
        : lettersOf(wordsOf(run, before) + inserted) === lettersOf(wordsOf(other, after) + removed)
    })
  )
}

/** What a text is made of, in no order: nothing but what an edit took away may be gone. */
const lettersOf = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')

/** The words of a block but for blanks, and for headings that it quotes by reference. */
function wordsOf({ text, links }: TextRun, { at }: Report): string {
  const quoted = links.filter(
    ({ node }) => at.reference.get(node)?.target?.kind === 'heading' && node.children.length === 0,
  )
  const words = quoted.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}§${rest.slice(end)}`,
    text,
  )
  return words.replace(/\s/g, '')
}

function touches({ start, end }: Edit, { position }: Node): boolean {
  if (!position) return false
  return start <= (position.end.offset ?? 0) && end >= (position.start.offset ?? 0)
}

/** Every label that was there is there, nothing bears two, and no reference has lost its target. */
function keepsReferences(before: Report, after: Report): boolean {
  const lost = (report: Report): number => report.references.filter(({ target }) => !target).length
  const doubled = (report: Report): number =>
    [...report.targets.values()].filter((claimants) => claimants.length > 1).length
  return (
    lost(before) === lost(after) &&
    doubled(before) === doubled(after) &&
    [...before.targets].every(
      ([label, [target]]) => after.targets.get(label)?.[0]?.id === target?.id,
    )
  )
}

/** All of a file but its words: nodes with what they bear, and the values of the front matter. */
function shapeOf({ tree, frontMatter }: SectionFile): string {
  return JSON.stringify([shapeOfNode(tree), frontMatter], (key, value: unknown) => {
    // A label may be given; `keepsReferences` sees to those that are there.
    if (key === 'label' || key === 'position') return undefined
    const inner = value as { tree?: Node } | null
    return typeof inner === 'object' && inner?.tree ? shapeOfNode(inner.tree) : value
  })
}

function shapeOfNode(node: Node): unknown {
  const {
    type,
    children,
    position: _,
    data,
    value,
    ...rest
  } = node as Node & {
    children?: Node[]
    value?: string
  }
  if (type === 'text' || isNumberReference(node)) return undefined
  const unnumbered = (data as { unnumbered?: true } | undefined)?.unnumbered
  const inner = children?.map(shapeOfNode).filter((one) => one !== undefined)
  return [type, value, rest, unnumbered, inner]
}

/** `[](#label)`: what a number becomes. */
function isNumberReference(node: Node): boolean {
  const { type, url, children } = node as Node & { url?: string; children?: Node[] }
  return type === 'link' && children?.length === 0 && url?.startsWith('#') === true
}
