import { namePartsOf } from './name-parts.ts'
import type { Word } from './split-words.ts'

/** Who may be named in a report, and what its author declared. */
export interface Explained {
  /** Pseudonyms and their aliases. */
  pseudonyms: readonly string[]
  /** Full names of the panel’s members. */
  panel: readonly string[]
  /** The panel’s members by rank and surname. */
  titled: readonly string[]
  /** Chair and author, in full. */
  authors: readonly string[]
  /** `allowed-names`. */
  allowed: readonly string[]
  /** Declared abbreviations. */
  abbreviations: readonly string[]
  /** What else the report itself explains: the partnership, agencies of the panel table, … */
  phrases: readonly string[]
}

export const nothingExplained: Explained = {
  pseudonyms: [],
  panel: [],
  titled: [],
  authors: [],
  allowed: [],
  abbreviations: [],
  phrases: [],
}

interface Sequence {
  parts: string[]
  kind: 'pseudonym' | 'named' | 'allowed' | 'titled' | 'phrase'
}

export interface CompiledExplained {
  byFirstWord: Map<string, Sequence[]>
  /** Pseudonyms of one word. */
  pseudonyms: Set<string>
  /** Every word of every explained name: a fuzzy match yields to it. */
  words: Set<string>
  /** Words of the names of panel and authors, which alone are no explanation. */
  namedWords: Set<string>
  /** Words of what the report itself explains: its places among them. */
  phraseWords: Set<string>
  abbreviations: Set<string>
}

/** Prepares what is explained for the matchers. */
export function compileExplained(explained: Explained): CompiledExplained {
  const compiled: CompiledExplained = {
    byFirstWord: new Map(),
    pseudonyms: new Set(),
    words: new Set(),
    namedWords: new Set(),
    phraseWords: new Set(),
    abbreviations: new Set(
      explained.abbreviations.map((short) => short.toLowerCase().replace(/[^a-z]/g, '')),
    ),
  }
  const add = (name: string, kind: Sequence['kind']) => {
    const parts = namePartsOf(name)
    const first = parts[0]
    if (first === undefined) return
    compiled.byFirstWord.set(first, [...(compiled.byFirstWord.get(first) ?? []), { parts, kind }])
    for (const part of parts) compiled.words.add(part)
    if (kind === 'pseudonym' && parts.length === 1) compiled.pseudonyms.add(first)
    if (kind === 'phrase') for (const part of parts) compiled.phraseWords.add(part)
    if (kind === 'named' || kind === 'allowed')
      for (const part of parts) compiled.namedWords.add(part)
  }
  for (const name of explained.pseudonyms) add(name, 'pseudonym')
  for (const name of [...explained.panel, ...explained.authors]) add(name, 'named')
  for (const name of explained.allowed) add(name, 'allowed')
  for (const name of explained.titled) add(name, 'titled')
  for (const name of explained.phrases) add(name, 'phrase')
  return compiled
}

/** How many words from `index` on are an explained name; 0 where none begins. The longest wins. */
export function explainedLength(
  compiled: CompiledExplained,
  words: readonly Word[],
  index: number,
): number {
  let longest = 0
  for (const { parts } of compiled.byFirstWord.get(words[index]?.key ?? '') ?? []) {
    if (
      parts.length > longest &&
      parts.every((part, offset) => words[index + offset]?.key === part)
    ) {
      longest = parts.length
    }
  }
  return longest
}
