import type { Place, Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { nearestWord } from '../../../support/nearest-word.ts'
import { placeOfValue } from '../../../support/yaml/place-of-value.ts'

export const unknownLabel: Rule = {
  meta: {
    id: 'reference/unknown-label',
    severity: 'error',
    summary: 'A cross-reference to a label that nothing in the report has',
  },
  check(report, say) {
    const stray = new Set(report.strayLabels.map(({ label }) => label))
    for (const { file, position, label } of [...report.references, ...sourcesOf(report)]) {
      // A link without any label is the business of link/no-target.
      if (label === '' || report.targets.has(label)) continue
      if (stray.has(label)) {
        const message = `Unexpected reference to “#${label}”, which stands where it is not printed (in the title of the report, or in a note that nothing calls), expected the label of a paragraph, list item, heading or recommendation`
        say({ file, position, message })
        continue
      }
      const ofOther = labelsOfOthers.find(({ pattern }) => pattern.test(label))
      const near = ofOther ? undefined : nearestWord(label, report.targets.keys())
      const remedy = near
        ? `did you mean “#${near}”?`
        : `expected ${ofOther?.expected ?? 'the label of a paragraph, list item, heading or recommendation'}`
      say({
        file,
        position,
        message: `Unexpected reference to “#${label}”, which nothing has as its label, ${remedy}`,
        ...(near ? { expected: [near] } : {}),
      })
    }
  },
}

/** Labels that programs which make Markdown of a Word file give to its footnotes, and to what its contents list. */
const labelsOfOthers = [
  {
    pattern: /^(?:_?(?:ftn|edn|fn)[:-]?|(?:foot|end)note-)\d+$/i,
    expected: '“[^note]” instead and, on a line of its own, “[^note]: ” and the words of the note',
  },
  {
    pattern: /^(?:_?(?:ftn|edn|fn)|(?:foot|end)note-)ref[:-]?\d+$/i,
    expected: 'nothing instead, and “[^note]: ” before the words of the note',
  },
  { pattern: /^_Toc\d+$/i, expected: 'no such line: the contents are made without it' },
]

/** What the recommendations say that they follow from. */
function sourcesOf(report: Report): Array<Place & { label: string }> {
  return report.files.flatMap(({ file, frontMatter, places }) =>
    (frontMatter.recommendations ?? []).flatMap((group, i) =>
      group.items.flatMap((item, j) =>
        item.from.map((label, k) => {
          const position = placeOfValue({ places }, ['recommendations', i, 'items', j, 'from', k])
          return { file, label, position }
        }),
      ),
    ),
  )
}
