import {
  type Attributes,
  fillOf,
  isUnseen,
  type Look,
  lookOf,
  unknownGround,
  white,
} from './look.ts'
import type { WordStyle } from './word-styles.ts'

/** Hears of every element of a story, and knows whether the words that come next are seen. */
export interface LookFollower {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  isUnseen(): boolean
}

/** Follows what styles, paragraphs, cells and runs of a Word file say of their words. */
export function followLooks(styleOf: (id: string | undefined) => WordStyle): LookFollower {
  const path: string[] = []
  /** What lies behind the words: of the page, a table, a cell, a paragraph, the last of them in front. */
  const grounds = [white]
  const paragraphs: Look[] = []
  let run: Look = {}
  /** How things looked before a change says nothing of how they look. */
  let earlier = 0
  const lay = (ground: string | undefined): void => {
    if (ground !== undefined) grounds[grounds.length - 1] = ground
  }
  const read = (name: string, attributes: Attributes): void => {
    const parent = path.at(-1)
    const value = attributes['w:val']
    if (parent === 'rPr' && path.at(-2) === 'r')
      Object.assign(run, name === 'rStyle' ? styleOf(value).look : lookOf(name, attributes))
    else if (name === 'shd' && (parent === 'pPr' || parent === 'tcPr')) lay(fillOf(attributes))
    else if (name === 'tblStyle') lay(styleOf(value).ground)
    else if (name === 'pStyle') {
      const { look, ground } = styleOf(value)
      if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] = look
      lay(ground)
    }
  }
  return {
    open(name, attributes) {
      if (name.endsWith('PrChange')) earlier += 1
      if (earlier === 0) {
        if (grounded.test(name))
          grounds.push(name === 'txbxContent' ? unknownGround : (grounds.at(-1) ?? white))
        if (name === 'p') paragraphs.push({})
        else if (name === 'r') run = { ...paragraphs.at(-1) }
        else read(name, attributes)
      }
      path.push(name)
    },
    close(name) {
      path.pop()
      if (name.endsWith('PrChange')) earlier -= 1
      if (earlier > 0) return
      if (grounded.test(name) && grounds.length > 1) grounds.pop()
      if (name === 'p') paragraphs.pop()
      if (name === 'r' || name === 'p') run = {}
    },
    isUnseen: () => isUnseen(run, grounds.at(-1) ?? white),
  }
}

/** Elements that may have a colour of their own behind their words. */
const grounded = /^(?:tbl|tc|p|txbxContent)$/
