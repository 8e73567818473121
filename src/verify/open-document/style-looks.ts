import { Parser } from 'htmlparser2'

/** What a style of an OpenDocument file makes of a text, as far as it decides whether that is seen. */
export interface StyleLook {
  /** Whatever it stands on. */
  hides: boolean
  /** `#rrggbb`, in small letters; undefined where the style says nothing of it. */
  color?: string | undefined
  background?: string | undefined
}

interface Style extends StyleLook {
  parent: string | undefined
}

const plain: StyleLook = { hides: false }

/** The looks of the styles of an OpenDocument file, or of two of its parts, with what they take from others. */
export function styleLooks(parts: readonly string[]): (style: string | undefined) => StyleLook {
  const styles = new Map<string, Style>()
  for (const xml of parts) readStyles(xml, styles)
  return (name) => {
    let look = plain
    const seen = new Set<string>()
    for (let at = name; at !== undefined && !seen.has(at); at = styles.get(at)?.parent) {
      seen.add(at)
      const { hides = false, color, background } = styles.get(at) ?? {}
      look = {
        hides: look.hides || hides,
        color: look.color ?? color,
        background: look.background ?? background,
      }
    }
    return look
  }
}

function readStyles(xml: string, styles: Map<string, Style>): void {
  let last: Style | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style:style') {
          last = { hides: false, parent: attributes['style:parent-style-name'] }
          styles.set(attributes['style:name'] ?? '', last)
        } else if (/^style:[a-z-]+-properties$/.test(name) && last) {
          last.hides ||= hides(attributes)
          last.color ??= colorIn(attributes['fo:color'])
          last.background ??=
            colorIn(attributes['fo:background-color']) ?? colorIn(attributes['draw:fill-color'])
        }
      },
      onclosetag(name) {
        if (name === 'style:style') last = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

const hides = (look: Readonly<Record<string, string>>): boolean =>
  look['text:display'] === 'none' || Number.parseFloat(look['fo:font-size'] ?? '12') < 2

const colorIn = (value: string | undefined): string | undefined =>
  value?.startsWith('#') ? value.toLowerCase() : undefined
