import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { secondSections } from '../../structure/second-sections.ts'
import { overlap, shingles } from '../../writing/shingles.ts'

export const repeatedParagraph: Rule = {
  meta: {
    id: 'writing/repeated-paragraph',
    severity: 'warning',
    summary: 'A paragraph that stands twice in the report',
  },
  check(report, say) {
    const seen = new Map<string, TextRun>()
    for (const run of textRuns(report)) {
      if (run.kind !== 'paragraph' || run.part !== 'body' || run.inQuote) continue
      const words = wordsOf(run)
      if (words.length < fewest) continue
      const keys = [words.slice(0, common).join(' '), words.slice(-common).join(' ')]
      const twin = keys
        .map((key) => seen.get(key))
        .find((other) => other && overlap(threes(run), threes(other)) >= 0.75)
      for (const key of keys) if (!seen.has(key)) seen.set(key, run)
      if (!twin || isOfCopy(report, run.file, twin.file)) continue
      const { file, text } = run
      const how = words.join(' ') === wordsOf(twin).join(' ') ? 'the' : 'nearly the'
      const { line } = twin.position(0, 1).start
      say({
        file,
        position: run.position(0, text.length),
        message: `Unexpected paragraph with ${how} words of another (${twin.file}, line ${line}), expected them once, and a reference to it where they are meant again`,
      })
    }
  },
}

/** Sections with one title are reported as that. */
const isOfCopy = (report: Report, ...files: [string, string]): boolean =>
  [...secondSections(report)].some(([{ source }, other]) =>
    [source.file, other.source.file].every((file) => files.includes(file)),
  )

/** In words: shorter ones may well be said of two agencies. */
const fewest = 20
/** What two have in common at their beginning or at their end: looking that up keeps a long report quick. */
const common = 5

const wordsOf = ({ text }: TextRun): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const threes = ({ text }: TextRun): Set<string> => shingles(text, 3)
