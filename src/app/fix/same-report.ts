import type { Node } from 'mdast'
import type { Report } from '../../model/report.ts'
import type { SectionFile } from '../../model/section-file.ts'
import { hidden, type TextRun } from '../../support/texts/text-run.ts'
import { textRuns } from '../../support/texts/text-runs.ts'
import type { Edit, Mend } from './mend.ts'

/**
 * Whether a mended report prints the same as before but for what was meant to change: the same blocks,
 * emphasis, links, notes, tables and numbers; the same words in every block that no edit touches, and,
 * where numbers became references, in those as well. Where markup was mended or typed numbers were taken away, the
 * block that they stand in is another, and has lost no word but those.
 */
export function isSameReport(before: Report, after: Report, mends: readonly Mend[]): boolean {
  if (before.files.length !== after.files.length) return false
  const remarked = mends.flatMap(({ kind, edits }) =>
    kind === 'markup' || kind === 'typed-numbers' ? edits : [],
  )
  const sameShape = before.files.every((file, index) => {
    const other = after.files[index]
    return other !== undefined && isSameShape(file, other, remarked)
  })
  if (!sameShape || !keepsReferences(before, after)) return false
  const reworded = mends.flatMap(({ kind, edits }) => (kind === 'numbers' ? [] : edits))
  const texts = new Map(before.files.map(({ file, text }) => [file, text]))
  const lost = new Set(lostReferences(before).map(({ label }) => label))
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
      if (own.some((edit) => remarked.includes(edit)))
        return isPart(wordsOf(run, before, lost), wordsOf(other, after, lost) + removed)
      return own.length === 0
        ? wordsOf(run, before, lost) === wordsOf(other, after, lost)
        : lettersOf(wordsOf(run, before, lost) + inserted) ===
            lettersOf(wordsOf(other, after, lost) + removed)
    })
  )
}

/** What a text is made of, in no order: nothing but what an edit took away may be gone. */
const lettersOf = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')

/** Whether a text has all letters of another, as often. */
function isPart(part: string, whole: string): boolean {
  const left = new Map<string, number>()
  for (const letter of whole) left.set(letter, (left.get(letter) ?? 0) + 1)
  for (const letter of part.replaceAll(hidden, '')) left.set(letter, (left.get(letter) ?? 0) - 1)
  return [...left.values()].every((count) => count >= 0)
}

/** The words of a block but for blanks, and for what references print: those to headings, and those that led nowhere. */
function wordsOf({ text, links }: TextRun, { at }: Report, lost: ReadonlySet<string>): string {
  const quoted = links.filter(({ node }) => {
    const { label = '', target } = at.reference.get(node) ?? {}
    return node.children.length === 0 && (target?.kind === 'heading' || lost.has(label))
  })
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

const lostReferences = ({ references }: Report) => references.filter(({ target }) => !target)

/** Every label that was there is there, no more bear two, and no reference has lost its target. */
function keepsReferences(before: Report, after: Report): boolean {
  const doubled = (report: Report): number =>
    [...report.targets.values()].filter((claimants) => claimants.length > 1).length
  return (
    lostReferences(before).length >= lostReferences(after).length &&
    doubled(before) === doubled(after) &&
    [...before.targets].every(
      ([label, [target]]) => after.targets.get(label)?.[0]?.id === target?.id,
    )
  )
}

/** Whether a file is the same but for its words: its front matter, and every block but those whose markup was mended. */
function isSameShape(before: SectionFile, after: SectionFile, remarked: readonly Edit[]): boolean {
  const own = remarked.filter(({ file }) => file === before.file)
  const [blocks, others] = [before.tree.children, after.tree.children]
  return (
    shapeOf(before.frontMatter) === shapeOf(after.frontMatter) &&
    blocks.length === others.length &&
    blocks.every(
      (block, index) =>
        own.some((edit) => touches(edit, block)) ||
        shapeOf({ tree: block }) === shapeOf({ tree: others[index] }),
    )
  )
}

/** All but words: nodes with what they bear, and the values of front matter. */
function shapeOf(whole: unknown): string {
  return JSON.stringify([whole], (key, value: unknown) => {
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
