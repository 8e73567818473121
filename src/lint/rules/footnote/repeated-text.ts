import type { Note } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'

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
      const work = workOf(note)
      const keys = [
        ...(words.join('').length < 25 ? [] : keysOf(words)),
        ...(work === '' ? [] : [work]),
      ]
      const first = keys
        .map((key) => seen.get(key))
        .find((other) => other && (isAlike(words, wordsOf(other)) || work === workOf(other)))
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
    return `has the words of ${where}, expected them once: a later one may name only author and year`
  }
  if (isInLaw(differing)) {
    return `cites what ${where} cites in another spelling, expected one: “section 10(1)” or “s10(1)”`
  }
  if (workOf(note) === workOf(other) && differing.some(isMark)) {
    return `cites the work of ${where} in another form, expected only author, year and pages`
  }
  if (differing.every((word) => /^p{0,2}\d+$/i.test(word))) {
    return `cites the work of ${where} in full once more, expected only author, year and pages`
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

/** Words that say where in a work, and initials: two ways of citing one work have others. */
const isMark = (word: string): boolean =>
  /^(?:\p{L}|pp|pages?|paras?|paragraphs?|chapters?|ch|and|the|et|al|others|vol|volume|issue|no)$/iu.test(
    word,
  )

const isInLaw = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => /^(?:section|ss?\d*|\d+)$/i.test(word)) &&
  words.some((word) => /^s/i.test(word))

/** “Accessed 4 January 2024”, at the end. */
const accessed = /[.,;([ ]+(?:last )?(?:accessed|viewed|retrieved)\b[^.]*\.?[)\]]?$/iu

/**
 * What a work is known by, however it is cited: of a law its section, of others author, title and year without
 * initials, pages, hyphens and the day on which it was looked at. Empty where there is too little.
 */
function workOf({ definition }: Note): string {
  const cited = textOf(definition)
    .replace(accessed, '')
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
  const words: string[] = cited.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word))
  if (year === undefined) return ''
  const law = words.indexOf('act')
  if (law > 0) {
    const inLaw = words
      .map((word) => word.replace(/^s(?=\d)/, ''))
      .filter((word) => !/^(?:s|section)$/.test(word))
    return words.length <= 12 && inLaw.some((word) => /^\d{1,3}$/.test(word))
      ? `law ${inLaw.join(' ')}`
      : ''
  }
  const telling = words.filter((word) => !isMark(word) && !/^p{0,2}\d+$/.test(word))
  return telling.length < 4 ? '' : `work ${year} ${[...telling].sort().join(' ')}`
}
