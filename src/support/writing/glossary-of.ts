import type { Report } from '../../model/report.ts'
import { onceFor } from '../once-for.ts'
import { textOf } from '../texts/text-of.ts'

/** What the report says under `abbreviations:` that its abbreviations stand for, in words. */
export const glossaryOf = onceFor(
  (report: Report): ReadonlyArray<{ short: string; long: string }> =>
    report.abbreviations.map(({ short, long }) => ({ short, long: textOf(long.tree).trim() })),
)
