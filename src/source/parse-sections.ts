import { setImmediate as pause } from 'node:timers/promises'
import type { ForeignEncoding } from '../model/section-file.ts'
import { type ParsedSection, parseSection } from './parse-section.ts'

/** A section as it was read. */
export interface SectionText {
  name: string
  text: string
  foreign: ForeignEncoding | undefined
}

/** Another thread that can parse, too. */
export interface ParseHelper {
  /** When it can begin. */
  ready: Promise<void>
  /** As `parseSection` does. */
  parse(section: SectionText): Promise<ParsedSection>
  /** Called when nothing is left to be parsed. */
  release(): void
}

/** Parses sections: the first of them here, the last by the helper as soon as it is ready, until the two meet. */
export async function parseSections(
  texts: readonly SectionText[],
  helper?: ParseHelper,
): Promise<ParsedSection[]> {
  const parsed: ParsedSection[] = []
  let [next, end] = [0, texts.length]
  let helped: Promise<void> | undefined
  const help = async ({ parse }: ParseHelper): Promise<void> => {
    while (next < end) {
      end -= 1
      const at = end
      parsed[at] = await parse(texts[at] as SectionText)
    }
  }
  helper?.ready.then(
    () => {
      helped = help(helper)
      // A failure is reported where it is awaited; until then it must not count as an unhandled rejection.
      helped.catch(() => {})
    },
    // Who cannot help is missed by nobody here.
    () => {},
  )
  while (next < end) {
    const { name, text, foreign } = texts[next] as SectionText
    const at = next
    next += 1
    parsed[at] = parseSection(name, text, foreign)
    // The helper's answers are taken in, and those of a browser that starts meanwhile.
    await pause()
  }
  helper?.release()
  await helped
  return parsed
}
