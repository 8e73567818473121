import type { TextRun } from '../../support/texts/text-run.ts'

/**
 * Where words stand, for a sentence: “04-panel.md, line 12, column 5”. A line may be a paragraph of 200 words, in which
 * only the column leads to a name that is covered.
 */
export function tellPlace({
  run,
  start,
  end,
}: {
  run: TextRun
  start: number
  end: number
}): string {
  const { line, column } = run.position(start, end).start
  return `${run.file}, line ${line}, column ${column}`
}
