import type { Rule } from '../../../model/rule.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

const start = { line: 1, column: 1 }
const atStart = { start, end: start }

/** A title page whose front matter holds a fault: that is reported, and the page is not missing. */
const unread = /^---[ \t]*\r?\n(?:(?!---|\.\.\.).*\r?\n)*?report[ \t]*:/

/** The same with nothing on its line, nor set in below it. */
const bare =
  /^---[ \t]*\r?\n(?:(?!---|\.\.\.).*\r?\n)*?report[ \t]*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?=\S)/

/** Facts at the top of a file that no lines “---” make front matter of. */
const unfenced = /^(?:(?:#.*)?\r?\n)*report[ \t]*:[ \t]*\r?\n/

export const titlePage: Rule = {
  meta: {
    id: 'format/title-page',
    severity: 'error',
    summary: 'No title page, or more than one',
  },
  check(report, say) {
    const begun = report.files.find(({ text }) => unread.test(text))
    if (!report.titlePage && !begun) {
      const meant = report.files.find(({ text }) => unfenced.test(text))
      say({
        file: (meant ?? report.files[0])?.file ?? '00-title-page.md',
        position: atStart,
        message: meant
          ? 'Missing line “---” at the start of the title page, expected one on the first line of the file and one below the facts of “report:”'
          : 'Missing title page, expected a file “00-title-page.md” whose front matter holds “report:”',
      })
    }
    // To YAML that is a key without a value, and no fault.
    if (!report.titlePage && begun && bare.test(begun.text)) {
      say({
        file: begun.file,
        position: placeOfValue(begun, ['report'], { ofKey: true }),
        message:
          'Missing below “report:”: the facts of the title page, expected “subject: Rowan” and others, each on a line that begins with two spaces',
      })
    }
    for (const file of report.files) {
      if (file === report.titlePage || !file.frontMatter.report) continue
      say({
        file: file.file,
        position: placeOfValue(file, ['report']),
        message: `Unexpected second “report:”, expected it only in ${report.titlePage?.file}`,
      })
    }
  },
}
