import { withoutStruckAgain } from './struck-again.ts'
import type { Glyph } from './trace-page.ts'
import type { Unseen } from './why-unseen.ts'

/** Words that stand together on a page: a paragraph, a heading, a cell. */
export interface Block {
  text: string
  artefact: boolean
  /** In a footnote, as far as the file says so. */
  note: boolean
  unseen: Unseen | undefined
}

/** Puts the characters of a page together to words and paragraphs, in the order in which they are drawn. */
export function joinGlyphs(glyphs: readonly Glyph[]): Block[] {
  const blocks: Block[] = []
  let last: Glyph | undefined
  for (const glyph of withoutStruckAgain(glyphs)) {
    // A blank at the end of a line has no say in where the next word stands.
    if (glyph.text === '') continue
    const block = blocks.at(-1)
    if (glyph.text.trim() === '') {
      if (block && !endsBlank(block.text)) block.text += ' '
      continue
    }
    const joint = block && last ? jointOf(last, glyph) : undefined
    if (
      !block ||
      joint === undefined ||
      last?.element !== glyph.element ||
      block.unseen !== glyph.unseen ||
      block.artefact !== glyph.artefact
    )
      blocks.push({
        text: glyph.text,
        artefact: glyph.artefact,
        note: glyph.element?.note === true,
        unseen: glyph.unseen,
      })
    else if (joint === 'line') block.text = ontoNextLine(block.text, glyph.text)
    else block.text += (joint === 'gap' && !endsBlank(block.text) ? ' ' : '') + glyph.text
    last = glyph
  }
  return blocks.map((block) => ({ ...block, text: block.text.trim() }))
}

const endsBlank = (text: string): boolean => text.trimEnd().length < text.length

/** How one character follows another; undefined where a new block begins. */
function jointOf(last: Glyph, glyph: Glyph): 'close' | 'gap' | 'line' | undefined {
  const size = Math.max(last.size, glyph.size)
  if (last.turn !== glyph.turn) return undefined
  const down = last.up - glyph.up
  const across = glyph.along - glyph.width / 2 - (last.along + last.width / 2)
  if (Math.abs(down) < 0.6 * size) {
    if (across > 3 * size || across < -2 * size) return undefined
    // The marker of a footnote is no part of the word before it.
    const marker =
      Math.min(last.size, glyph.size) < 0.85 * size && /\d/.test(last.text + glyph.text)
    return marker || across > 0.17 * size ? 'gap' : 'close'
  }
  const sameType = Math.abs(last.size - glyph.size) < 0.15 * size
  return down > 0 && down < 1.9 * size && across < 0 && sameType ? 'line' : undefined
}

function ontoNextLine(text: string, next: string): string {
  const line = text.trimEnd()
  if (!/\p{L}[-\u2010\u00ad]$/u.test(line)) return `${line} ${next}`
  // A capital after the hyphen is a name with two parts.
  return /\p{Ll}/u.test(next) ? line.slice(0, -1) + next : line + next
}
