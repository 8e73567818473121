import type { Note } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/text-of.ts'

export const repeatedText: Rule = {
  meta: {
    id: 'footnote/repeated-text',
    severity: 'warning',
    summary: 'Two footnotes that say the same, or cite the same work in two spellings',
  },
  check(report, say) {
    const seen = new Map<string, Note>()
    for (const note of report.notes) {
      const words = wordsOf(note)
      if (words.join('').length < 25) continue
      const keys = keysOf(words)
      const first = keys
        .map((key) => seen.get(key))
        .find((other) => other && isAlike(words, wordsOf(other)))
      for (const key of keys) if (!seen.has(key)) seen.set(key, note)
      if (!first) continue
      const where = `footnote ${first.number} (${first.file}, line ${first.position.start.line})`
      const message = `Unexpected footnote that ${remark(note, first, where)}`
      say({ file: note.file, position: note.position, message })
    }
  },
}

function wordsOf({ definition }: Note): string[] {
  return (
    textOf(definition)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** What a note has in common with another, and what to do about it. */
function remark(note: Note, other: Note, where: string): string {
  const here = wordsAlone(note, other)
  const there = wordsAlone(other, note)
  const differing = [...here, ...there]
  if (differing.length === 0) {
    return `has the words of ${where}, expected them once: a later one may name author and year alone`
  }
  if (differing.every((word) => /^p{0,2}\d+$/i.test(word))) {
    return `cites the work of ${where} in full once more, expected author, year and pages alone`
  }
  const shown = (words: string[]): string => (words[0] ? `“${words[0]}”` : 'fewer words')
  return `nearly repeats ${where}, expected the same letters in both: ${shown(here)} here, ${shown(there)} there`
}

/** The words of a note that another does not have. */
function wordsAlone({ definition }: Note, other: Note): string[] {
  const known = new Set(wordsOf(other))
  const words = textOf(definition).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !known.has(word.toLowerCase()))
}

/**
 * What two spellings of one footnote have in common: all its words; its figures, where a citation has
 * many; its beginning and its end. Looking these up keeps a long report as quick as a short one.
 */
function keysOf(words: readonly string[]): string[] {
  const figures = words.filter((word) => /^\d+$/.test(word))
  const all = words.join(' ')
  const letters = words.join('')
  return [
    all,
    ...(figures.length >= 5 ? [`figures ${figures.join(' ')}`] : []),
    `start ${letters.slice(0, 40)}`,
    `end ${letters.slice(-40)}`,
  ]
}

/** Nine words in ten the same. */
function isAlike(some: readonly string[], others: readonly string[]): boolean {
  const rest = new Map<string, number>()
  for (const word of others) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of some) {
    const left = rest.get(word) ?? 0
    if (left === 0) continue
    rest.set(word, left - 1)
    common += 1
  }
  return common >= 0.9 * Math.max(some.length, others.length)
}
