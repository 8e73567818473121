import type { Node, Parents } from 'mdast'
import type { Position } from 'unist'
import type { AuthorNote, dataBlockNames } from '../model/mdast-extensions.ts'
import type { Place, Report } from '../model/report.ts'
import { allMatches } from '../support/all-matches.ts'
import { indexLines, type LineIndex } from '../support/texts/line-index.ts'

/** One rule that an author silences for one block: `<!-- dhr-ignore rule-id: reason -->`. */
export interface Ignore extends Place {
  /** A rule or a group of rules (“writing”); empty where the comment names none. */
  ruleId: string
  /** Without a reason it silences nothing. */
  reason: string | undefined
  /** What stands after the rule without a colon: a reason, as its author meant it. */
  unparted: string | undefined
  /** What it silences: a block, and what that prints of the front matter; nothing where no block follows. */
  scope: Position[]
}

interface Source {
  file: string
  text: string
  lines: LineIndex
}

/** Every ignore of a report, one for each rule that a comment names. */
export function readIgnores(report: Report): Ignore[] {
  const sources = new Map(
    report.files
      .filter(({ text }) => /dhr-ignore/i.test(text))
      .map(({ file, text }) => [file, { file, text, lines: indexLines(text) }]),
  )
  return report.prose.flatMap(({ file, tree }) => {
    const source = sources.get(file)
    return source ? ignoresIn(tree, source, []) : []
  })
}

function ignoresIn(parent: Node, source: Source, followers: readonly Node[]): Ignore[] {
  const children: readonly Node[] = (parent as Partial<Parents>).children ?? []
  return children.flatMap((child, index) => {
    const rest = children.slice(index + 1).filter(({ type }) => type !== 'authorNote')
    if (child.type !== 'authorNote') return ignoresIn(child, source, [...rest, ...followers])
    // The last of a list item speaks of the next item; amid the words of a paragraph, of nothing.
    const next = parent.type === 'paragraph' ? undefined : (rest[0] ?? followers[0])
    return parseNote(child as AuthorNote, source, next ? scopeOf(next, source) : [])
  })
}

function parseNote(note: AuthorNote, source: Source, scope: Position[]): Ignore[] {
  const start = note.position?.start.offset
  if (start === undefined) return []
  const written = source.text.slice(start, note.position?.end.offset)
  return allMatches(written, /<!--\s*dhr-ignore(?![\w-])([^:]*?)(?::([\s\S]*?))?-->/gi).flatMap(
    (match) => {
      const [, words = '', reason] = match
      const wordsAt = start + match.index + match[0].search(/dhr-ignore/i) + 'dhr-ignore'.length
      const { named, unparted } = readNames(words, reason === undefined)
      // A comment that names no rule is reported as such.
      const all = named.length > 0 ? named : [{ id: '', from: -'dhr-ignore'.length }]
      return all.map(({ id, from }): Ignore => {
        const at = wordsAt + from
        return {
          file: source.file,
          position: source.lines.position(at, at + (id.length || 'dhr-ignore'.length)),
          ruleId: id,
          reason: unparted === undefined ? reason?.trim() || undefined : undefined,
          unparted: unparted && `${unparted}${reason === undefined ? '' : `:${reason}`}`.trim(),
          scope,
        }
      })
    },
  )
}

/**
 * The rules that an ignore names, and what stands after them before any colon. Where there is no colon at all, only
 * the first word is surely a rule, what is joined to it by a comma, and what is written like one: “writing/long-sentence”.
 */
function readNames(
  words: string,
  parted: boolean,
): { named: Name[]; unparted: string | undefined } {
  const named: Name[] = []
  for (const { 0: id, index } of allMatches(words, /[^\s,/\\]+(?:\s*[/\\]\s*[^\s,/\\]+)?/g)) {
    const joined = named.length === 0 || /,\s*$/.test(words.slice(0, index))
    if (!/^\w/.test(id) || (parted && !joined && !/[/\\]/.test(id)))
      return { named, unparted: words.slice(index).replace(/^[^\p{L}\p{N}]+/u, '') }
    named.push({ id, from: index })
  }
  return { named, unparted: undefined }
}

/** A rule as an ignore names it, and where in its words. */
interface Name {
  id: string
  from: number
}

/** A block's own place; for `::panel` that of the front matter which it prints as well. */
function scopeOf(node: Node, { text, lines }: Source): Position[] {
  const own = node.position ? [node.position] : []
  if (node.type !== 'dataBlock') return own
  const { name } = node as Node & { name: (typeof dataBlockNames)[number] }
  const key = new RegExp(`^${name}:.*(?:\\r?\\n(?:[ \\t-].*)?(?=\\r?\\n))*`, 'm').exec(text)
  return key ? [...own, lines.position(key.index, key.index + key[0].length)] : own
}

/** Whether what an author names is this rule, or the group that it belongs to. */
export const isNamed = (name: string, ruleId: string): boolean =>
  name === ruleId || (name !== '' && ruleId.startsWith(`${name}/`))
