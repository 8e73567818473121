import { type Matrix, multiply, through } from './geometry.ts'

/** How a page has been told to set type, of what matters to where it stands. Lengths in units of text space. */
export interface TextStyle {
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

export const initialStyle: TextStyle = {
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
}

/** A character where it is set, its middle and its size in points. */
export interface SetCharacter {
  text: string
  x: number
  y: number
  /** Which way its line runs, in whole degrees: text of a page that lies on its side runs upwards. */
  turn: number
  /** Where its middle is on that line, and how high the line is: seen with the line level. */
  along: number
  up: number
  width: number
  size: number
}

/** The style after an operator that changes it; undefined for every other operator. */
export function restyle(
  style: TextStyle,
  name: string,
  [first, second]: readonly unknown[],
): TextStyle | undefined {
  const amount = Number(first)
  if (name === 'setFont') return { ...style, size: Number(second) }
  if (name === 'setCharSpacing') return { ...style, charSpacing: amount }
  if (name === 'setWordSpacing') return { ...style, wordSpacing: amount }
  if (name === 'setHScale') return { ...style, scale: amount / 100 }
  if (name === 'setLeading') return { ...style, leading: -amount }
  if (name === 'setTextRise') return { ...style, rise: amount }
  if (name === 'setTextRenderingMode') return { ...style, mode: amount }
  return undefined
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Where the next character of a page is set. */
export class TextCursor {
  private text = identity
  private line = identity

  begin(): void {
    this.moveTo(identity)
  }

  moveTo(matrix: Matrix): void {
    this.line = matrix
    this.text = matrix
  }

  moveBy(x: number, y: number): void {
    this.moveTo(multiply(this.line, [1, 0, 0, 1, x, y]))
  }

  /** Sets a line as pdf.js gives it: characters, and between them numbers that draw them together. */
  set(line: unknown, style: TextStyle, page: Matrix): SetCharacter[] {
    if (!Array.isArray(line)) return []
    const characters: SetCharacter[] = []
    for (const item of line as ReadonlyArray<PdfGlyph | number | null>) {
      if (item === null) continue
      if (typeof item === 'number') {
        this.advance((-item / 1000) * style.size * style.scale)
        continue
      }
      const { unicode = '', width = 0, isSpace } = item
      const advance =
        ((width / 1000) * style.size + style.charSpacing + (isSpace ? style.wordSpacing : 0)) *
        style.scale
      const whole = multiply(page, this.text)
      const [x, y] = through(whole, advance / 2, style.rise + style.size * 0.3)
      const turn = turnOf(whole, style)
      characters.push({
        text: unicode,
        x,
        y,
        turn: (Math.round((turn * 180) / Math.PI) + 360) % 360,
        along: x * Math.cos(turn) + y * Math.sin(turn),
        up: y * Math.cos(turn) - x * Math.sin(turn),
        width: Math.abs(advance) * Math.hypot(whole[0], whole[1]),
        size: Math.abs(style.size) * Math.hypot(whole[2], whole[3]),
      })
      this.advance(advance)
    }
    return characters
  }

  private advance(by: number): void {
    this.text = multiply(this.text, [1, 0, 0, 1, by, 0])
  }
}

/** Which way a line runs, in radians: as its characters stand, also where they are set as in a mirror. */
function turnOf([a, b, c, d]: Matrix, { size, scale }: TextStyle): number {
  const isMirrored = (a * d - b * c) * scale < 0
  return isMirrored
    ? Math.atan2(-c * size, d * size)
    : Math.atan2(b * size * scale, a * size * scale)
}

interface PdfGlyph {
  unicode?: string
  width?: number
  isSpace?: boolean
}
