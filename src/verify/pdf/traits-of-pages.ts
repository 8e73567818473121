import type { Trait } from '../extraction.ts'
import { partlyRead } from '../unreadable.ts'
import type { PdfPages } from './read-pages.ts'
import type { Unseen } from './why-unseen.ts'
import type { Wordless } from './why-wordless.ts'

const wordsOf: Record<Unseen, { severity: Trait['severity']; words: string }> = {
  invisible: { severity: 'warning', words: 'invisible text' },
  'in the colour of its background': {
    severity: 'warning',
    words: 'text in the colour of its background',
  },
  tiny: { severity: 'warning', words: 'text too small to be read' },
  'outside the page': { severity: 'warning', words: 'text outside the page' },
  'cut off': { severity: 'warning', words: 'text that is cut off' },
  'on a hidden layer': { severity: 'warning', words: 'text on a hidden layer' },
  'under a box': { severity: 'error', words: 'text under a box that is drawn over it' },
  'under a picture': { severity: 'warning', words: 'text under a picture' },
}

const unread: Record<Wordless, (pages: string) => string> = {
  'a picture': (pages) => `the words on ${pages}, where all is a picture`,
  'letters without meaning': (pages) =>
    `the words on ${pages}, whose font does not say which letters it has`,
}

/** What is to be said of the pages of a file besides the names on them. */
export function traitsOfPages({
  unseen,
  wordless,
  unreadable: pages,
  pageCount,
}: PdfPages): Trait[] {
  const hidden = [...unseen].flatMap(([why, on]) => {
    const { severity, words } = wordsOf[why]
    const ruleId = why === 'under a box' ? 'verify/covered-text' : 'verify/hidden-text'
    return on.map((page): Trait => {
      const message = `Unexpected ${words} on page ${page}, expected none: whoever copies the page has it`
      return { ruleId, severity, line: page, message }
    })
  })
  const withoutWords = [...wordless].map(([why, on]): Trait => {
    const trait = partlyRead(unread[why](pagesInWords(on, pageCount)), on[0])
    // A page between others may well be a picture and nothing else.
    return why === 'a picture' && on.length < pageCount ? { ...trait, severity: 'warning' } : trait
  })
  return [...hidden, ...withoutWords, ...pages.map((page) => partlyRead(`page ${page}`, page))]
}

const mostPagesNamed = 10

function pagesInWords(pages: readonly number[], pageCount: number): string {
  if (pages.length === 1) return `page ${pages[0]}`
  if (pages.length === pageCount) return `all ${pageCount} pages`
  const more = pages.length - mostPagesNamed
  const named = pages.slice(0, mostPagesNamed).join(', ')
  return `pages ${named}${more > 0 ? ` and ${more} more` : ''}`
}
