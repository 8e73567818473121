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
      const same = wordsOf(first).join(' ') === words.join(' ')
      const where = `${first.file}, line ${first.position.start.line}`
      const message = same
        ? `Unexpected footnote with the words of footnote ${first.number} (${where}), expected them once: a later one may name author and year alone`
        : `Unexpected footnote that nearly repeats footnote ${first.number} (${where}), expected the same letters in both: ${difference(note, first)}`
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

/** The first words that stand in one of two notes alone. */
function difference(some: Note, others: Note): string {
  const only = (note: Note, other: Note): string => {
    const known = new Set(wordsOf(other))
    const words = textOf(note.definition).match(/[\p{L}\p{N}]+/gu) ?? []
    const word = words.find((one) => !known.has(one.toLowerCase()))
    return word ? `“${word}”` : 'fewer words'
  }
  return `${only(some, others)} here, ${only(others, some)} there`
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
