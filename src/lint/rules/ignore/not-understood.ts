import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { editDistance } from '../../../support/edit-distance.ts'
import { nearestRule } from '../../../support/nearest-rule.ts'
import { indexLines } from '../../../support/texts/line-index.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const notUnderstood: Rule = {
  meta: {
    id: 'ignore/not-understood',
    severity: 'warning',
    summary: 'A comment that was to silence a rule and is not written so that it does',
  },
  check(report, say, { ruleIds }) {
    for (const { file, text, start, front } of commentsOf(report)) {
      const meant = readMeant(text, ruleIds)
      if (!meant) continue
      const { opening, ruleId, reason } = meant
      const from = start + text.indexOf(opening)
      const place = front ? ', in the text right before the line that prints this' : ''
      say({
        file,
        position: indexLines(sourceOf(report, file)).position(from, from + opening.length),
        message: `Unexpected “${opening}”, which silences nothing, expected <!-- dhr-ignore ${ruleId}: ${reason} -->${place}`,
      })
    }
  },
}

interface Comment {
  file: string
  /** Between the marks of the comment. */
  text: string
  start: number
  /** Whether it is one of the front matter: `# …`. */
  front: boolean
}

const sourceOf = (report: Report, file: string): string =>
  report.files.find((one) => one.file === file)?.text ?? ''

function commentsOf(report: Report): Comment[] {
  const inText = report.prose.flatMap(({ file, tree }) =>
    nodesOf(tree, 'authorNote').flatMap(({ position }) => {
      const from = position?.start.offset
      if (from === undefined) return []
      const written = sourceOf(report, file).slice(from, position?.end.offset)
      return allMatches(written, /(?<=<!--)[\s\S]*?(?=-->)/g)
        .filter(({ 0: text }) => !/^\s*dhr-ignore(?![\w-])/i.test(text))
        .map(({ 0: text, index }) => ({ file, text, start: from + index, front: false }))
    }),
  )
  const inFront = report.files.flatMap(({ file, text: source }) => {
    const front = /^---\r?\n[\s\S]*?\n---/.exec(source)?.[0] ?? ''
    return allMatches(front, /(?<=[ \t]#|^#).*/gm).map(({ 0: text, index }) => ({
      file,
      text,
      start: index,
      front: true,
    }))
  })
  return [...inText, ...inFront]
}

interface Meant {
  /** What stands where “dhr-ignore” belongs. */
  opening: string
  ruleId: string
  reason: string
}

/**
 * What a comment was meant to silence: one that begins with at most two words and a rule (“disable writing/quote-style”),
 * or nearly as an ignore does (“dhrignore”, “dhr_ingore”).
 */
function readMeant(text: string, ruleIds: readonly string[]): Meant | undefined {
  const [, before = '', named = '', behind = ''] =
    /^\s*((?:[\p{L}_:-]+\s+){0,2}?)([\w-]+\s*[/\\]\s*[\w-]+)([\s\S]*)$/u.exec(text) ?? []
  const known = named && nearestRule(named, ruleIds)
  if (known) return { opening: before.trim() || named, ruleId: known, reason: reasonOf(behind) }
  const [, opening = '', name, rest = ''] =
    /^\s*(dhr[-_:]?\s?\p{L}+(?:-\p{L}+)*)(?::?\s+([\w-]+)(?=\s*:))?([\s\S]*)$/iu.exec(text) ?? []
  if (!isNearly(opening)) return undefined
  const isGroup = ruleIds.some((id) => id.startsWith(`${name}/`))
  const ruleId = name && (isGroup ? name : nearestRule(name, ruleIds))
  return { opening, ruleId: ruleId || 'writing/long-sentence', reason: reasonOf(rest) }
}

const reasonOf = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}]+/u, '').trim() || 'why it is right here'

/** “dhr” is the program in it: small, or joined to what follows. A note on the DHR that somebody ignored is none. */
function isNearly(opening: string): boolean {
  const letters = opening.replace(/-next\b.*$/, '').replace(/\P{L}/gu, '')
  return (
    (/^dhr/.test(opening) || /^dhr[-_:]?\p{L}/iu.test(opening)) &&
    editDistance(letters.toLowerCase(), 'dhrignore', 2) <= 2
  )
}
