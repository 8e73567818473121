import type { Stretch } from '../../model/privacy.ts'
import {
  type Anonymised,
  anonymiseTexts,
  type Undecided,
} from '../../privacy/anonymise/anonymise-text.ts'
import { applyEdits, type Edit } from '../../privacy/edits.ts'
import type { Explained } from '../../privacy/explained.ts'
import { matchRegister } from '../../privacy/matching/match-register.ts'
import type { CompiledRegister } from '../../privacy/register/compile-register.ts'
import { parseSection } from '../../source/parse-section.ts'
import { writeEdits } from '../../support/write-edits.ts'
import { unsureForms } from '../../support/writing/unsure-forms.ts'
import type { SourceEdit, Words } from './words.ts'
import { wordsOfMarkdown } from './words-of-markdown.ts'
import { wordsOfPlainText } from './words-of-plain-text.ts'

/** One thing that is to be written otherwise. */
export interface Change {
  kind: Edit['kind']
  /** Without overlaps; more than one where markup stands between the words. */
  edits: SourceEdit[]
  /** Whether what stands there may not be shown: a name, and not the day of some event. */
  secret: boolean
}

/** A stretch that is left to a person, with why. */
export interface Left extends Stretch {
  reason: Undecided['reason'] | 'markup' | 'declined'
  choices?: readonly string[]
  /** Whether what stands there may not be shown. */
  secret: boolean
}

export interface AnonymisedSource {
  changes: Change[]
  left: Left[]
}

/** Who is looked for, and who may be named. */
export interface Known {
  register: CompiledRegister
  explained: Explained
}

/**
 * Finds what to write otherwise in a file: in the words alone of a section in Markdown, anywhere in a plain
 * text. What stands in front matter, code, addresses and labels stays as it is and is reported.
 */
export function anonymiseSource(file: string, text: string, known: Known): AnonymisedSource {
  const isMarkdown = /\.(?:md|markdown)$/i.test(file)
  const words = isMarkdown ? readMarkdown(file, text) : wordsOfPlainText(text)
  const anonymised = anonymiseTexts(words, known.register, known.explained)
  const refused = isMarkdown ? breaking(file, text, words, anonymised) : new Set<number>()
  const changes: Change[] = []
  const left: Left[] = []
  for (const [index, { edits, undecided }] of anonymised.entries()) {
    const own = words[index] as Words
    for (const edit of edits) {
      const sourceEdits = refused.has(index) ? undefined : own.editsFor(edit, edit.replacement)
      const { kind, secret = true } = edit
      if (sourceEdits) changes.push({ kind, edits: sourceEdits, secret })
      else left.push({ ...own.rangeOf(edit), reason: 'markup', secret })
    }
    for (const { start, end, ...why } of undecided) {
      left.push({ ...own.rangeOf({ start, end }), ...why, secret: why.reason !== 'own-date' })
    }
  }
  if (isMarkdown)
    left.push(
      ...elsewhere(text, known.register, [...left, ...changes.flatMap(({ edits }) => edits)]),
    )
  return { changes, left: left.sort((a, b) => a.start - b.start) }
}

const readMarkdown = (file: string, text: string): Words[] =>
  wordsOfMarkdown(parseSection(file, text).section)

/** The words that may not be changed, since the section would not read as it does but for them. */
function breaking(
  file: string,
  text: string,
  words: readonly Words[],
  anonymised: readonly Anonymised[],
): Set<number> {
  const changed = anonymised.flatMap(({ edits }, index) => (edits.length > 0 ? [index] : []))
  const stays = (indexes: readonly number[]) => staysWhole(file, text, words, anonymised, indexes)
  if (stays(changed)) return new Set()
  const alone = new Set(changed.filter((index) => !stays([index])))
  return stays(changed.filter((index) => !alone.has(index))) ? alone : new Set(changed)
}

/** Whether a section with these words changed reads as it did, but for them. */
function staysWhole(
  file: string,
  text: string,
  words: readonly Words[],
  anonymised: readonly Anonymised[],
  indexes: readonly number[],
): boolean {
  const wanted = words.map(({ text: one }, index) =>
    indexes.includes(index) ? applyEdits(one, anonymised[index]?.edits ?? []) : one,
  )
  const edits = indexes.flatMap((index) =>
    (anonymised[index]?.edits ?? []).flatMap(
      (edit) => words[index]?.editsFor(edit, edit.replacement) ?? [],
    ),
  )
  const again = readMarkdown(file, writeEdits(text, edits)).map((one) => one.text)
  return again.length === wanted.length && again.every((one, index) => one === wanted[index])
}

/** What the register knows in what are no words: front matter, labels, addresses of definitions. */
function elsewhere(text: string, register: CompiledRegister, taken: readonly Stretch[]): Left[] {
  return matchRegister(register, text).flatMap(({ start, end, form }): Left[] => {
    const told = taken.some((one) => one.start < end && start < one.end)
    return told || unsureForms.has(form) ? [] : [{ start, end, reason: 'fixed', secret: true }]
  })
}
