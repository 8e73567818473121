import type { Heading } from 'mdast'
import type { Rule } from '../../../model/rule.ts'
import { shorten } from '../../../support/texts/shorten.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { placeOfTitle } from '../../structure/match-outline.ts'

export const sectionTitle: Rule = {
  meta: {
    id: 'structure/section-title',
    severity: 'warning',
    summary: 'A section without a title, or with two',
  },
  check(report, say) {
    for (const section of report.sections) {
      if (!section.title) {
        say({
          ...placeOfTitle(section),
          message: 'Missing title of the section, expected a line “# Title” at its start',
        })
      }
    }
    for (const { source, title } of report.sections) {
      const { file } = source
      const others = report.headings.filter(
        (one) => one.file === file && one.depth === 1 && one.node !== title,
      )
      const [first] = others
      if (first && others.length > mostAlone) {
        const { position, node } = first
        const message = `Unexpected ${others.length} more titles in one file, from “${wordsOf(node)}” on, expected a file for each: cut this one before each line “# …”; numbers at the beginning of their names put them in order`
        say({ file, position, message })
        continue
      }
      for (const { node, position } of others) {
        const words = wordsOf(node)
        const message = `Unexpected second title “${words}” in one file, expected “## ${words}”, or a file of its own`
        say({ file, position, message })
      }
    }
  },
}

/** Beyond that somebody has written the whole report in one file. */
const mostAlone = 3

const wordsOf = (title: Heading): string => shorten(textOf(title).trim(), 100)
