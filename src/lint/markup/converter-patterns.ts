import type { SlipPattern } from './slip-pattern.ts'

const value = String.raw`(?:"[^"\n]*"|[^\s"{}]+)`
const name = String.raw`[\p{L}\p{N}_-]+`
const look = String.raw`(?:\.${name}|[\p{L}-]+=${value})`
const looks = String.raw`${look}(?:\s+${look})*\s?`

/**
 * What programs that make Markdown of a Word file (pandoc, and those built upon it) write for looks that Markdown has no
 * signs for.
 */
export const converterPatterns: readonly SlipPattern[] = [
  // “::: {custom-style="Body Text"}”
  {
    pattern: /^:{3,}[ \t]*\{.*$/gmu,
    meant: () => ({ expected: 'no such line, nor the “:::” that goes with it' }),
  },
  // “[the panel]{.underline}”, “[]{#_Toc1234 .anchor}”
  {
    pattern: new RegExp(
      String.raw`(?<!!)\[(?!oaicite:)(?<words>[^[\]]{0,300})\]\{\s?(?:#${name}\s+)?${looks}\}`,
      'gu',
    ),
    meant: ({ words = '' }) => (words === '' ? nothing : words),
  },
  // “# Introduction {#introduction .unnumbered}”
  {
    pattern: new RegExp(String.raw`\{(?<label>#${name})\s+${looks}\}`, 'gu'),
    meant: ({ label = '' }) => `{${label}}`,
  },
  // “![A map](map.png){width="6in"}”
  {
    pattern: new RegExp(String.raw`[^\S\n]*\{${looks}\}`, 'gu'),
    meant: () => nothing,
  },
  // “the 1^st^ of May”, “H~2~O”
  {
    pattern: /(?<![\^~])(?<mark>[\^~])(?<words>[\p{L}\p{N}]{1,12})\k<mark>(?!\k<mark>)/gu,
    meant: ({ words = '' }) => words,
  },
  {
    pattern: /^\\(?:newpage|pagebreak|clearpage)\b.*$/gmu,
    meant: () => ({
      expected: '“page-break: true” at the head of the section that is to begin on a new page',
    }),
  },
]

const nothing = { expected: 'nothing in its place', mend: '' }
