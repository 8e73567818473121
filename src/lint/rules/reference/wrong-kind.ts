import type { Target } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

interface Noun {
  pattern: RegExp
  /** What it may stand before. */
  kinds: ReadonlyArray<Target['kind'] | 'footnote'>
  expected: string
}

const nouns: readonly Noun[] = [
  {
    pattern: /\b(?:paragraphs?|paras?\.?)\s$/i,
    kinds: ['paragraph', 'item'],
    expected: 'a paragraph after it',
  },
  {
    pattern: /\b(?:recommendations?|recs?\.?)\s$/i,
    kinds: ['recommendation'],
    expected: 'a recommendation after it',
  },
  {
    pattern: /\b(?:sections?|headings?|chapters?)\s$/i,
    kinds: ['heading'],
    expected: 'a heading after it',
  },
  {
    pattern: /\b(?:footnotes?|fn\.?)\s$/i,
    kinds: ['footnote'],
    expected: 'the marker of the footnote itself: no label prints its number',
  },
  {
    pattern: /\bpages?\s$/i,
    kinds: [],
    expected: 'what this is the number of: no label prints that of a page',
  },
]

const called: Record<ReturnType<typeof kindOf>, string> = {
  footnote: 'an item of a footnote',
  paragraph: 'a paragraph',
  item: 'an item of a list',
  heading: 'a heading',
  figure: 'a picture',
  recommendation: 'a recommendation',
  unnumbered: 'words without a number',
}

/** “recommendation 1(b)”: an item of a recommendation counts as one, and so does that of a footnote. */
function kindOf({ kind, id }: Target): Target['kind'] | 'footnote' {
  const [owner] = kind === 'item' ? (/^(?:recommendation|footnote)/.exec(id) ?? []) : []
  return (owner as 'recommendation' | 'footnote' | undefined) ?? kind
}

/** With sectional numbering, “section 4.2” is a paragraph as many call it. */
const isNamed = ({ kinds }: Noun, target: Target): boolean =>
  kinds.includes(kindOf(target)) || (kinds[0] === 'heading' && /^\d+\.\d/.test(target.text))

export const wrongKind: Rule = {
  meta: {
    id: 'reference/wrong-kind',
    severity: 'error',
    summary: 'A reference that prints something other than the word before it says',
  },
  check(report, say) {
    for (const { file, text, links } of textRuns(report)) {
      for (const { node, start } of links) {
        const target = report.at.reference.get(node)?.target
        // Of what has no number to print, reference/no-number tells.
        if (!target || target.text === '' || node.children.length > 0) continue
        const position = node.position
        if (target.kind === 'item' && target.text.startsWith('(')) {
          say({
            file,
            position,
            message: `Unexpected reference to “#${target.label}”, an item of no numbered paragraph, which prints only “${target.text}”, expected a paragraph between the heading and that list, or words of your own: “[the words](#${target.label})”`,
          })
          continue
        }
        const before = text.slice(Math.max(0, start - 20), start)
        const noun = nouns.find(({ pattern }) => pattern.test(before))
        if (!noun || isNamed(noun, target)) continue
        const word = /(\S+)\s$/.exec(before)?.[1] ?? ''
        say({
          file,
          position,
          message: `Unexpected “${word}” before a reference to ${called[kindOf(target)]}, expected ${noun.expected}; this prints “${word} ${target.text}”`,
        })
      }
    }
  },
}
