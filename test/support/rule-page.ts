/** An example of a rule's page: a small report, and what the rule says of it. */
export interface PageExample {
  title: string
  /** File names and what they hold. */
  files: Record<string, string>
  /** One for each finding, as the page has it; none for an example that is right. */
  messages: string[]
}

const titlePage = `---
report:
  subject: Rowan
  died: 2023-03
  partnership: Wexcombe Community Safety Partnership
  author: Jane Example
  completed: 2025-01
---

# A domestic homicide review
`

const fence = /^(`{3,})(.*)\n([\s\S]*?)^\1[ \t]*$/gm

/**
 * The examples of a page. A fenced block `md ok` is right; `md not-ok` is followed by a block `text` with
 * the exact messages, one a line: `3:5 Unexpected …`, with the file before them where there are several.
 * Within a block, a line `=== 14-analysis.md` begins a file; without one the block is `01-section.md`.
 * A title page stands before it unless the example has its own.
 */
export function readPageExamples(page: string): PageExample[] {
  const examples: PageExample[] = []
  for (const [, , info = '', body = ''] of page.matchAll(fence)) {
    const [language, kind] = info.trim().split(/\s+/)
    if (language === 'md' && (kind === 'ok' || kind === 'not-ok')) {
      examples.push({
        title: `${kind} ${examples.length + 1}`,
        files: splitFiles(body),
        messages: [],
      })
    } else if (language === 'text') {
      const example = examples.at(-1)
      if (example) example.messages = body.split('\n').filter((line) => line.trim() !== '')
    }
  }
  return examples
}

function splitFiles(body: string): Record<string, string> {
  const [first = '', ...others] = body.split(/^=== (?=\S+$)/m)
  const files = Object.fromEntries(
    others.map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end), part.slice(end + 1)]
    }),
  )
  if (others.length === 0) files['01-section.md'] = first
  return '00-title-page.md' in files ? files : { '00-title-page.md': titlePage, ...files }
}
