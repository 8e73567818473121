import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileChange } from '../../../src/app/fix/file-change.ts'
import { fixReport } from '../../../src/app/fix/fix-report.ts'
import { type MendKind, mendKinds } from '../../../src/model/mend-kind.ts'
import type { Report } from '../../../src/model/report.ts'
import { textRuns } from '../../../src/support/texts/text-runs.ts'
import { arbitrarySection } from '../../support/arbitrary-report.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { reportOf } from '../../support/report-of.ts'

// Typed numbers are words that go, together with what speaks of them: they have a property of their own.
const kinds = new Set<MendKind>(mendKinds.filter((kind) => kind !== 'typed-numbers'))

const title = '---\nreport:\n  subject: Rowan\n---\n\n# A review\n'

async function changesOf(files: Record<string, string>): Promise<FileChange[]> {
  const onDisk = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`r/${name}`, text]),
  )
  return (await fixReport(memoryHost(onDisk), { folder: 'r', kinds })).changes
}

/** What is printed, letter by letter, but for what the mends are about. */
function essence(report: Report): string[] {
  return textRuns(report).map(({ text }) =>
    text
      .toLowerCase()
      .replace(/focuss/g, 'focus')
      .replace(/learnt/g, 'learned')
      .replace(/follow[- ]?up/g, 'followup')
      .replace(/[“”‘’']/g, '"')
      .replace(/(?<![\w-])([a-z]+)(?:\s+\1(?![\w-]))+/g, '$1')
      .replace(/[\s",.;:]/g, ''),
  )
}

test('whatever is mended, no word, note, label or block is lost, and twice is once', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySection, arbitrarySection, async (one, two) => {
      const files: Record<string, string> = {
        '00-t.md': title,
        '01-a.md': one,
        '02-b.md': two.replaceAll('kept', 'kept-too'),
      }
      const changes = await changesOf(files)
      const after = {
        ...files,
        ...Object.fromEntries(changes.map((change) => [change.file, change.after])),
      }
      const [before, mended] = [reportOf(files), reportOf(after)]
      expect(essence(mended)).toEqual(essence(before))
      expect(mended.paragraphs.map(({ number }) => number)).toEqual(
        before.paragraphs.map(({ number }) => number),
      )
      expect(mended.notes.length).toBe(before.notes.length)
      expect([...mended.targets.keys()]).toEqual(expect.arrayContaining([...before.targets.keys()]))
      for (const { before: old, after: text } of changes) {
        expect(commentsOf(text)).toEqual(commentsOf(old))
      }
      expect(await changesOf(after)).toEqual([])
    }),
    { numRuns: Number(process.env.RUNS ?? 25) },
  )
})

const commentsOf = (text: string): string[] => text.match(/<!--[\s\S]*?-->/g) ?? []
