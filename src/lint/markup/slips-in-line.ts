import type { Report } from '../../model/report.ts'
import { allMatches } from '../../support/all-matches.ts'
import { onceFor } from '../../support/once-for.ts'
import { converterPatterns } from './converter-patterns.ts'
import type { Slip, Written } from './markup-slips.ts'
import { notePatterns } from './note-patterns.ts'
import type { Labels, SlipPattern } from './slip-pattern.ts'

/** Links, pictures, references, footnotes, bold words and labels with a slip in them. */
export function slipsInLine({ text }: Written, report: Report): Slip[] {
  const labels = labelsOf(report)
  return patterns.flatMap(({ pattern, meant }) =>
    allMatches(text, pattern).flatMap(({ 0: written, index, groups }): Slip[] => {
      const means = meant(groups as Record<string, string>, labels)
      if (means === undefined) return []
      const slip = typeof means === 'string' ? { expected: `“${means}”`, mend: means } : means
      return [{ ...slip, start: index, end: index + written.length }]
    }),
  )
}

const labelsOf = onceFor((report: Report): Labels => {
  const wanted = new Set(report.references.flatMap((one) => (one.target ? [] : one.label)))
  return { has: (label) => report.targets.has(label), isWanted: (label) => wanted.has(label) }
})

const words = String.raw`(?<words>[^[\]]{0,300})`
const address = String.raw`(?<address>(?:[^()[\]{}]|\([^()[\]{}]*\)){1,300})`
const label = String.raw`[\p{L}\p{N}_-]+`

const patterns: SlipPattern[] = [
  ...converterPatterns,
  // “![A map](my map.png)”, “![A map] (map.png)”, “![A map](map.png “Its title”)”
  {
    pattern: new RegExp(String.raw`!\[${words}\](?<gap>\s?)\(${address}\)`, 'gu'),
    meant: picture,
  },
  {
    pattern: new RegExp(String.raw`!\[${words}\]\((?<address>[^()\s]+)$`, 'gmu'),
    meant: (found) => `![${found.words}](${found.address})`,
  },
  // “[the guidance] (https://…)”, “[](# scope)”, “[the guidance]{https://…}”
  {
    pattern: new RegExp(String.raw`(?<!!)\[${words}\](?<gap>\s?)[({]${address}[)}]`, 'gu'),
    meant: link,
  },
  // “(https://…)[the guidance]”
  {
    pattern:
      /\((?<address>(?:https?:\/\/|www\.|#)[^()\s[\]]+)\)\[(?<words>\D[^[\]]{0,300}|(?=\]))\]/gu,
    meant: (found, labels) => link({ ...found, gap: '' }, labels),
  },
  // “[](#scope and”, “[](#scope]”
  {
    pattern: new RegExp(
      String.raw`\[${words}\]\((?<address>#${label}|https?://[^\s()[\]]+)\]?`,
      'gu',
    ),
    meant: (found) => `[${found.words}](${found.address})`,
  },
  // “[#scope]”, “[[scope]]”, “(#scope)”
  {
    pattern: new RegExp(
      String.raw`\[#(?<one>${label})\]|\[\[#?(?<two>${label})\]\]|(?<!\])\(#(?<three>${label})\)`,
      'gu',
    ),
    meant: ({ one, two, three }, labels) => {
      const name = one ?? two ?? three ?? ''
      return labels.has(name) ? `[](#${name})` : undefined
    },
  },
  {
    pattern: /<(?<address>https?:\/\/[^<>\n]*[^\S\n][^<>\n]*)>/gu,
    meant: ({ address = '' }) => `<${webAddress(address)}>`,
  },
  // “[^ walby]”, “[^]”, “[^see the guidance of 2016]”
  { pattern: /\[\^(?<label>[^[\]]{0,300})\](?<colon>:?)/gu, meant: footnote },
  // “^[see the guidance]”
  { pattern: /\^\[(?<label>[^[\]]{1,300})\]/gu, meant: ({ label = '' }) => noteInLine(label) },
  // “It met twice.[1]”, and “[1]: …” where the note stands
  {
    pattern: /(?<=[\p{L}.,;:!?’”'")])\[(?<number>\d{1,3})\](?!\()|^\[(?<first>\d{1,3})\]:/gu,
    meant: ({ number, first }) => (number ? `[^${number}]` : `[^${first}]:`),
  },
  // “It met twice.¹”, “It met twice.1” as pasted; “200 km²” and “para.5” are none
  {
    pattern:
      /(?<=\p{L}{3}[.,;:!?]?[’”'")]?)[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])|(?<=\p{Ll}{3}[’”'")]?[.!?][’”'")]?)(?<!\b(?:paras?|sects?|apps?|vols?|nos|arts?|regs?|ext|tel|figs?|chaps?)\.)\d{1,2}(?=\s|$)/gu,
    meant: () => ({
      expected: '“[^note]” here and, on a line of its own, “[^note]: ” and its words',
    }),
  },
  // “**bold **”, “** bold**”, “*in italics *”; “Name: __ Date: __” are gaps
  {
    pattern: /(?<![*_\w])(?<mark>\*\*|__|\*)(?<words>[^*_]{1,200})\k<mark>(?![*_\w])/gu,
    meant: ({ mark = '', words = '' }) => {
      const trimmed = words.trim()
      const isOpen = /^\s/.test(words)
      // “*\” at the end of a line and “*, ” are asterisks.
      if (words === trimmed || (mark !== '**' && isOpen) || !beginsWords.test(trimmed))
        return undefined
      return `${mark}${trimmed}${mark}`
    },
  },
  // “**Note: the words”
  {
    pattern: /(?<=^|\s)\*\*(?=[\p{L}“‘"'])(?![\s\S]*\*\*)/gu,
    meant: () => ({ expected: 'another “**” after the words that are to be bold' }),
  },
  // “{–}”, as word processors write it
  {
    pattern: /\{\s?[–—-]\s?\}/gu,
    meant: () => ({ expected: '“{-}” at the very end of a paragraph that is to have no number' }),
  },
  {
    pattern: new RegExp(String.raw`\{(?<name>${label})\}\s*$`, 'gu'),
    meant: ({ name = '' }, labels) => (labels.isWanted(name) ? `{#${name}}` : undefined),
  },
  ...notePatterns,
]

const beginsWords = /^[“‘"'([£]?[\p{L}\p{N}\uFFFC]/u

/** What can only be an address; “[the mother] (who came later)” has none. */
const leadsSomewhere = /^\s*<?(?:#|https?:|www\.|mailto:|tel:)/i
const isFile = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|html?|md)\s*$/i
/** “[online] (https://…)”: how some cite. */
const cited = /^(?:online|internet|accessed\b.*|n\.?d\.?)$/i

function link(
  { words = '', gap, address = '' }: Record<string, string>,
  labels: Labels,
): ReturnType<SlipPattern['meant']> {
  if (!leadsSomewhere.test(address) && (gap !== '' || !isFile.test(address))) return undefined
  if (gap !== '' && cited.test(words.trim())) return undefined
  const at = address.trim().startsWith('#') ? labelAddress(address, labels) : webAddress(address)
  if (words.trim() === '' && !at.startsWith('#')) return { expected: `“[words](${at})”` }
  return `[${words.trim()}](${at})`
}

/** “# scope” is “#scope”; “#the scope” one with a hyphen, or of another word a label that there is. */
function labelAddress(written: string, labels: Labels): string {
  const parts = written.match(/[\p{L}\p{N}_-]+/gu) ?? []
  const joined = ['-', '', '_'].map((sign) => parts.join(sign)).find((one) => labels.has(one))
  const [first = ''] = parts
  return `#${joined ?? (labels.has(first) ? first : parts.join('-'))}`
}

interface Address {
  bare: string
  title: string
}

/** An address, and the words in quotation marks after it, whichever marks those are. */
function takeTitle(written: string): Address {
  const [, bare = written, title] = /^([\s\S]*?)\s+["“”„«]([\s\S]*?)["“”»]?\s*$/.exec(written) ?? []
  const shown = title === undefined ? '' : ` "${title.replaceAll('"', '\\"')}"`
  return { bare: bare.trim().replace(/^<|>$/g, ''), title: shown }
}

function webAddress(written: string): string {
  const { bare, title } = takeTitle(written)
  return `${bare.replace(/\s/g, '%20')}${title}`
}

/** “Help![sic] (she said)” is none. */
function picture({ words = '', gap, address = '' }: Record<string, string>): string | undefined {
  if (gap !== '' && !leadsSomewhere.test(address) && !isFile.test(address)) return undefined
  return `![${words}](${pictureAddress(address)})`
}

function pictureAddress(written: string): string {
  const { bare, title } = takeTitle(written)
  const path = bare.replaceAll('\\', '/')
  return `${/[\s()]/.test(path) ? `<${path}>` : path}${title}`
}

function footnote({ label = '', colon = '' }: Record<string, string>) {
  const parts = label.trim().split(/\s+/)
  if (parts.length > 4) return noteInLine(label)
  return label.trim() === '' ? { expected: `“[^note]${colon}”` } : `[^${parts.join('-')}]${colon}`
}

const noteInLine = (note: string): Omit<Slip, 'start' | 'end'> => ({
  expected: `“[^note]” here and, on a line of its own, “[^note]: ${note.trim()}”`,
})
