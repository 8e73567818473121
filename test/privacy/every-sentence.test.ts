import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nothingExplained } from '../../src/privacy/explained.ts'
import { findNames } from '../../src/privacy/names/find-names.ts'
import { sentencesOf } from '../../src/support/texts/sentences.ts'

const example = new URL('../../reports/rowan/', import.meta.url)
const pseudonyms = ['Rowan', 'Ash', 'Linden', 'Aspen', 'Hazel', 'Juniper', 'Laurel', 'Fern']

/** The sentences of the example in which one person is spoken of once, with “@” in their place. */
const sentences = readdirSync(example)
  .filter((name) => /^\d.*\.md$/.test(name))
  .flatMap((name) =>
    readFileSync(new URL(name, example), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n\s*\n/),
  )
  .map((block) =>
    block.replace(/\s+/g, ' ').replaceAll(/\[\]\([^)]*\)|\{[^}]*\}|\[\^[^\]]*\]/g, ''),
  )
  .flatMap((block) => sentencesOf(block).map(({ start, end }) => block.slice(start, end)))
  .flatMap((sentence) =>
    pseudonyms.flatMap((name) => {
      const parts = sentence.split(new RegExp(`\\b${name}\\b`))
      return parts.length === 2 ? [parts.join('@')] : []
    }),
  )

/** A rule that tells a thing by what is said of it must not tell people by it: each sentence stands alone here. */
test.each([
  ['Hannah', 0],
  ['Mateusz', 0],
  ['Folasade', 1],
  ['Okonkwo', 0],
  ['Robin', 0],
  ['Rose', 4],
])(
  '%s is found in the sentences of the example in place of its pseudonyms, but in %i',
  (name, missing) => {
    expect(sentences.length).toBeGreaterThan(200)
    const missed = sentences.filter((sentence) => {
      const text = sentence.replace('@', name)
      const at = sentence.indexOf('@')
      return !findNames([{ text, place: 'prose' }], { ...nothingExplained, pseudonyms }).some(
        ({ severity, start, end }) => severity !== 'advice' && start <= at && at < end,
      )
    })
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(missing)
  },
)
