import type { Finding } from '../model/finding.ts'
import type { Privacy, Stretch } from '../model/privacy.ts'
import { mask, maskAll } from '../privacy/mask.ts'
import { namePartsOf } from '../privacy/name-parts.ts'
import { normalise } from '../privacy/normalise.ts'
import { type Register, shownAs } from '../privacy/register.ts'
import { isPlainWord } from '../privacy/word-nature.ts'
import { literally } from '../support/literally.ts'

/** Takes the secrets of a report out of words that are shown. */
export interface Masker {
  words(text: string): string
  /** The line that a finding begins in, and where the finding stands in what is left of it. */
  excerpt(finding: Finding, reveal: boolean): Excerpt
}

/** A line, and the columns of what is meant in it. */
export interface Excerpt {
  line: string
  from: number
  to: number
}

/** What these rules find may not be seen anywhere: no finding on spelling may quote what is a name. */
const secretRules =
  /^anonymity\/(?:real-name|registered-place|identifier|birth-or-death|unregistered-name|possible-name|professional-named)$/
/** … of these, what is a name for sure: no piece of it either. */
const sureRules = /^anonymity\/(?:real-name|registered-place|identifier|unregistered-name)$/
/** … and this not in the lines of other findings; their words may be about nothing else. */
const nameRules = /^anonymity\/service-named$/

/**
 * Masks the findings of a report in place and makes what masks everything else that is shown of it: whatever
 * the register knows, and every stretch in which a rule on anonymity found a name or a number.
 */
export function maskFindings(
  findings: readonly Finding[],
  privacy: Privacy,
  sourceOf: (file: string) => string | undefined,
  register: Register = { people: [], places: [], organisations: [] },
): Masker {
  const stretchOf = (finding: Finding): string => {
    const text = sourceOf(finding.file ?? '')
    const { place } = finding
    if (text === undefined || !place || !('end' in place)) return ''
    return text.slice(place.start.offset ?? 0, place.end.offset ?? 0)
  }
  const found = (rules: RegExp): RegExp | undefined =>
    anyOf(findings.filter(({ ruleId }) => rules.test(ruleId ?? '')).map(stretchOf))
  const secrets = found(secretRules)
  const names = found(nameRules)
  const registered = registeredWords(register)
  const hide = (text: string): Stretch[] => [
    ...privacy.matchRegister(text),
    ...stretchesOf(secrets, text),
    ...registered(text),
  ]
  const words = (text: string): string => {
    const ranges = hide(text)
    return ranges.length === 0 ? text : mask(text, ranges)
  }
  const quoted = quotedSecrets(findings, stretchOf)
  for (const finding of findings) {
    const cover = quoted(finding)
    finding.reason = words(cover(finding.reason))
    finding.message = finding.reason
    if (finding.note !== undefined) finding.note = words(cover(finding.note))
    if (cover !== asIs) finding.expected = []
    // What would be put in its place has to be whole, or nothing.
    if (finding.expected?.some((one) => words(one) !== one)) finding.expected = []
  }
  const split = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const lines = split.get(file) ?? (sourceOf(file) ?? '').split(/\r\n|\n|\r/)
    split.set(file, lines)
    return lines
  }
  // Findings come in the order of their places: a line that has many is masked once.
  let masked: { line: string; ranges: Stretch[] } | undefined
  const hideLine = (line: string): Stretch[] => {
    if (masked?.line !== line)
      masked = { line, ranges: [...hide(line), ...stretchesOf(names, line)] }
    return masked.ranges
  }
  const excerpt = (finding: Finding, reveal: boolean): Excerpt => {
    const at = finding.line ?? 1
    const line = linesOf(finding.file ?? '')[at - 1] ?? ''
    const from = finding.column ?? 1
    const end = finding.place && 'end' in finding.place ? finding.place.end : undefined
    const to = end === undefined ? from + 1 : end.line === at ? end.column : line.length + 1
    if (reveal) return { line, from, to }
    if (finding.ruleId?.startsWith('anonymity/')) return { line: '', from, to }
    const ranges = hideLine(line)
    const shift = (column: number) => 1 + columnIn(ranges, column - 1)
    return { line: mask(line, ranges), from: shift(from), to: Math.max(shift(to), shift(from) + 1) }
  }
  return { words, excerpt }
}

const asIs = (text: string): string => text

/** What takes out of a finding's words the piece of a secret on which it stands: “aseun” of “Oluw-⏎aseun”. */
function quotedSecrets(
  findings: readonly Finding[],
  stretchOf: (finding: Finding) => string,
): (finding: Finding) => (text: string) => string {
  const byFile = new Map<string, Array<{ start: number; end: number; letters: string }>>()
  for (const finding of findings.filter(({ ruleId }) => sureRules.test(ruleId ?? ''))) {
    const { start, end } = offsetsOf(finding)
    const known = byFile.get(finding.file ?? '') ?? []
    if (end > start) known.push({ start, end, letters: lettersOf(stretchOf(finding)) })
    byFile.set(finding.file ?? '', known)
  }
  return (finding) => {
    if (finding.ruleId?.startsWith('anonymity/')) return asIs
    const { start, end } = offsetsOf(finding)
    const met = (byFile.get(finding.file ?? '') ?? []).filter(
      (secret) => secret.start < end && start < secret.end,
    )
    if (met.length === 0) return asIs
    return (text) =>
      text.replace(/“([^”]*)”/g, (whole, inside: string) => {
        const piece = lettersOf(inside)
        const isOf = ({ letters }: { letters: string }) =>
          letters.includes(piece) || piece.includes(letters)
        return piece.length > 1 && met.some(isOf) ? `“${maskAll()}”` : whole
      })
  }
}

function offsetsOf({ place }: Finding): { start: number; end: number } {
  if (!place || !('end' in place)) return { start: 0, end: 0 }
  return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
}

const lettersOf = (text: string): string =>
  normalise(text)
    .text.toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Every word of the register that is no word of the language, whatever stands about it: in a label, a key, a path. */
export function registeredWords({
  people,
  places,
  organisations,
}: Register): (text: string) => Stretch[] {
  const shown = new Set(people.map((person) => shownAs(person).toLowerCase()))
  const entries = [...people, ...places, ...organisations]
  const words = entries.flatMap(({ names }) => names.flatMap(namePartsOf))
  const secret = words.filter((word) => word.length > 2 && !isPlainWord(word) && !shown.has(word))
  if (secret.length === 0) return () => []
  const longestFirst = [...new Set(secret)].sort((a, b) => b.length - a.length)
  const oneOf = (some: readonly string[]): string => `(?:${some.map(literally).join('|')})`
  const alone = new RegExp(`(?<!\\p{L})${oneOf(longestFirst)}(?!\\p{L})`, 'giu')
  // “etomos”, “tomos_em”: a long one shines through whatever it is joined to.
  const long = longestFirst.filter(({ length }) => length >= 5)
  const joined =
    long.length === 0
      ? undefined
      : new RegExp(`[\\p{L}\\p{N}_]{0,30}${oneOf(long)}[\\p{L}\\p{N}_]{0,30}`, 'giu')
  return (text) => [...stretchesOf(alone, text), ...stretchesOf(joined, text)]
}

/** What matches any of these stretches as a whole word. */
function anyOf(stretches: readonly string[]): RegExp | undefined {
  const some = [...new Set(stretches)].filter(({ length }) => length > 2 && length < 80)
  if (some.length === 0) return undefined
  const longestFirst = some.sort((a, b) => b.length - a.length).map(literally)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function stretchesOf(pattern: RegExp | undefined, text: string): Stretch[] {
  if (!pattern) return []
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Where a character stands once the stretches are covered. */
function columnIn(ranges: readonly Stretch[], at: number): number {
  let shown = 0
  let reached = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= reached) continue
    if (at < end) return at <= start ? shown + Math.max(0, at - reached) : shown + start - reached
    if (start > reached || reached === 0) shown += start - reached + maskAll().length
    reached = end
  }
  return shown + at - reached
}
