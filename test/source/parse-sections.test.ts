import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packSection, unpackSection } from '../../src/app/judge/pack-findings.ts'
import { parseSection } from '../../src/source/parse-section.ts'
import { type ParseHelper, parseSections } from '../../src/source/parse-sections.ts'

const textOf = (words: string, at: number) => ({
  name: `${at}-section.md`,
  text: at % 3 === 0 ? `---\nlayuot: ${words}\n---\n\n# A\n` : `# A\n\n${words}[^a]\n`,
  foreign: undefined,
})

test('with a helper, however slow, every section is parsed once and stands in its place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.lorem(), { maxLength: 12 }),
      fc.array(fc.nat(8), { minLength: 13, maxLength: 13 }),
      async (words, turns) => {
        const texts = words.map(textOf)
        let released = false
        const helped: string[] = []
        const helper: ParseHelper = {
          ready: wait(turns[12]).then(() => {}),
          async parse({ name, text }) {
            expect(released).toBe(false)
            helped.push(name)
            await wait(turns[helped.length - 1])
            // As it arrives from another thread.
            return unpackSection(structuredClone(packSection(parseSection(name, text))))
          },
          release: () => {
            released = true
          },
        }
        const parsed = await parseSections(texts, helper)
        expect(parsed).toEqual(texts.map(({ name, text }) => parseSection(name, text)))
        expect(new Set(helped).size).toBe(helped.length)
        expect(parsed.every(({ section }) => Object.isFrozen(section.tree.children))).toBe(true)
        expect(released).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('one that never can is not waited for, nor missed; one that fails in the middle is told', async () => {
  const texts = ['one', 'two', 'three'].map(textOf)
  const never = { ready: new Promise<void>(() => {}), parse: () => new Promise<never>(() => {}) }
  expect(await parseSections(texts, { ...never, release: () => {} })).toHaveLength(3)
  const broken = { ...never, ready: Promise.reject(new Error('no thread')), release: () => {} }
  expect(await parseSections(texts, broken)).toHaveLength(3)
  const failing: ParseHelper = {
    ready: Promise.resolve(),
    parse: () => Promise.reject(new Error('the thread ended')),
    release: () => {},
  }
  await expect(parseSections(texts, failing)).rejects.toThrow('the thread ended')
})
