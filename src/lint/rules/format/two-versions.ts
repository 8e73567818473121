import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { indexLines } from '../../../support/texts/line-index.ts'

export const twoVersions: Rule = {
  meta: {
    id: 'format/two-versions',
    severity: 'error',
    summary: 'A passage that stands there twice, as two people left it, between the marks of git',
  },
  check(report, say) {
    for (const { file, text, tree } of report.files) {
      if (!text.includes('<<<<<<<')) continue
      const lines = indexLines(text)
      // In the front matter it is what that cannot be read for.
      const from = tree.children[0]?.position?.start.offset ?? 0
      for (const { index, 0: whole } of allMatches(text, conflict)) {
        if (index < from) continue
        const [ours = '', theirs = ''] = allMatches(whole, mark).map((one) =>
          String(lines.position(index + one.index, index + one.index + 7).start.line),
        )
        const end = lines.position(index, index + whole.length).end.line
        say({
          file,
          position: lines.position(index, index + 7),
          message: `Unexpected second version of a passage, which git could not join with the first: one stands below line ${ours}, the other below line ${theirs}, expected one of them, without the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>” (to line ${end})`,
        })
      }
    }
  },
}

const conflict =
  /^<{7}(?: .*)?\r?\n(?:(?!<{7}|>{7}).*\r?\n)*?={7}\r?\n(?:(?!<{7}|>{7}).*\r?\n)*?>{7}(?: .*)?$/gm
/** Where the two begin. */
const mark = /^(?:<{7}|={7})(?= |\r?$)/gm
