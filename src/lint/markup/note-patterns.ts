import type { SlipPattern } from './slip-pattern.ts'

const label = String.raw`[\p{L}\p{N}_-]+`

/**
 * What programs for notes and drafts (Obsidian, Zettlr, Typora and those that know CriticMarkup) write for what is
 * written otherwise here.
 */
export const notePatterns: readonly SlipPattern[] = [
  // “%%ask the family%%”, “{>>ask the family<<}”: nobody but the author was to read it
  {
    pattern: /%%(?<one>[^%\s][^%]{0,1000})%%|\{>>(?<two>[\s\S]{0,1000}?)<<\}/g,
    meant: ({ one, two }) => `<!-- ${(one ?? two ?? '').trim()} -->`,
  },
  {
    pattern: /^%%[ \t]*$/gm,
    meant: () => ({ expected: '“<!--” before a note to yourself and “-->” after it' }),
  },
  // “{++added++}”, “{==marked==}”, “==marked==”
  {
    pattern:
      /\{(?<sign>\+\+|==)(?<one>[^{}]{1,1000})\k<sign>\}|(?<![=\w])==(?<two>[^\s=](?:[^=\n]{0,200}[^\s=])?)==(?![=\w])/g,
    meant: ({ one, two }) => one ?? two,
  },
  // “{--removed--}”, “{~~old~>new~~}”
  {
    pattern: /\{(?<sign>--|~~)[^{}]{1,1000}\k<sign>\}/g,
    meant: () => ({ expected: 'the words as they are to be, or nothing' }),
  },
  // “[TOC]”
  {
    pattern: /^\[(?:TOC|\[_?TOC_?\])\][ \t]*$/gim,
    meant: () => ({ expected: 'no such line: the contents are made without it' }),
  },
  // “![[map.png]]”
  {
    pattern: /!\[\[(?<file>[^[\]|\n]{1,200})(?:\|[^[\]\n]*)?\]\]/g,
    meant: ({ file = '' }) => ({ expected: `“![what it shows](${file.trim()})”` }),
  },
  // “[[02-timescales#Dates|the dates]]”
  {
    pattern: /\[\[[^[\]\n]{1,200}\]\]/g,
    meant: () => ({
      expected:
        '“[](#label)”, and “{#label}” at the end of the heading or paragraph to which it refers',
    }),
  },
  // “[!note] Its title”, at the head of a quotation
  {
    pattern: /^\[!\p{L}+\][+-]?[ \t]*(?<words>.*)$/gmu,
    meant: ({ words = '' }) =>
      words === '' ? { expected: 'nothing in its place', mend: '' } : words,
  },
  // “The panel met. ^met”
  {
    pattern: new RegExp(String.raw`(?<=\s)\^(?<name>${label})\s*$`, 'gu'),
    meant: ({ name = '' }) => `{#${name}}`,
  },
  // “[@walby2004, p. 4]”
  {
    pattern: /\[-?@(?<key>\p{L}[\p{L}\p{N}_]*?(?:19|20)\d\d[a-z]?)[^[\]\n]{0,200}\]/gu,
    meant: ({ key = '' }) => ({
      expected: `“[^${key}]” here and, on a line of its own, “[^${key}]: ” and the work`,
    }),
  },
]
