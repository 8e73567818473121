import type { Rule } from '../../../model/rule.ts'
import { nodesOf } from '../../../support/texts/nodes-of.ts'

export const rawHtml: Rule = {
  meta: {
    id: 'format/raw-html',
    severity: 'error',
    summary: 'HTML in the text, which is not printed',
  },
  check(report, say) {
    for (const { file, tree } of report.prose) {
      for (const node of nodesOf(tree, 'html')) {
        const isOpen = node.value.startsWith('<!--') && !node.value.includes('-->')
        say({
          file,
          position: node.position,
          message: isOpen
            ? 'Unexpected comment without an end, expected “-->” after it: what follows is not printed'
            : 'Unexpected HTML, expected Markdown: HTML is not printed',
          note: isOpen ? commentsAlone : remedyOf(node.value),
        })
      }
    }
  },
}

const commentsAlone =
  'Only comments, <!-- like this -->, may stand in the text; they are never printed. Put a comment on a line of its own.'

const remedies: ReadonlyArray<[tag: RegExp, remedy: string]> = [
  [/^(?:b|strong)$/, 'Put two asterisks on either side of words in bold: **words**.'],
  [/^(?:i|em|u|ins)$/, 'Put one asterisk on either side of words in italics: *words*.'],
  [
    /^(?:p|br|div|span|font|o:p)$/,
    'It came with the text from another program: take it out. A blank line separates two paragraphs.',
  ],
  [/^h[1-6]$/, 'A heading begins with “## ”.'],
  [/^(?:ul|ol|li)$/, 'A list has “1. ” or “- ” before each point, and a blank line above it.'],
  [
    /^(?:table|tbody|thead|tr|t[hd])$/,
    'A table has “|” between its cells and a line “| --- | --- |” below its first row.',
  ],
  [/^(?:sup|sub)$/, 'A note is written [^name], and on a line of its own [^name]: what it says.'],
  [/^a$/, 'A link is written [its words](https://its.address).'],
  [/^img$/, 'A picture is written ![what it shows](images/map.png).'],
]

/** What to write in place of a tag. */
function remedyOf(html: string): string {
  const [, tag = ''] = /^<\/?([\w:]+)/.exec(html) ?? []
  const remedy = remedies.find(([known]) => known.test(tag.toLowerCase()))?.[1]
  return (
    remedy ?? `${commentsAlone} Where “<” is meant as it stands, put a backslash before it: \\<.`
  )
}
