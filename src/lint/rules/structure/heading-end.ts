import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const headingEnd: Rule = {
  meta: {
    id: 'structure/heading-end',
    severity: 'warning',
    summary: 'A heading that ends in a semicolon, a colon, a comma, a dash or a full stop',
    mends: 'headings',
  },
  check(report, say) {
    const sources = new Map(report.files.map((one) => [one.file, one.text]))
    for (const { file, kind, text, node, position } of textRuns(report)) {
      if (kind !== 'heading') continue
      const words = text.trimEnd()
      const mark = /(?<!\.\.|\.[a-z]|\b(?:etc|p|co|ltd|no|v))[;:.,]$|\s*[–—…]$|\s+-$/i.exec(
        words,
      )?.[0]
      if (!mark) continue
      const at = position(words.length - mark.length, words.length)
      const unexpected = `Unexpected “${mark.trim()}” at the end of a heading`
      // A paragraph that a rule was to part from the next became one: its author has never seen a heading.
      const underline = underlineOf(sources.get(file)?.slice(node.position?.start.offset))
      if (underline === undefined)
        say({ file, position: at, message: `${unexpected}, expected none`, expected: [''] })
      else
        say({
          file,
          position: at,
          message: `${unexpected}, which the “${underline}” right below it makes of this paragraph, expected a blank line between them, or no “${mark.trim()}”`,
        })
    }
  },
}

/** The line of hyphens or equals signs that makes a heading of the paragraph above it. */
function underlineOf(heading = ''): string | undefined {
  const [paragraph = ''] = heading.split(/\n\s*\n/, 1)
  return heading.startsWith('#') ? undefined : /^ {0,3}(-+|=+)[ \t]*$/m.exec(paragraph)?.[1]
}
