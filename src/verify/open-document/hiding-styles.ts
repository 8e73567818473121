import { Parser } from 'htmlparser2'

interface Look {
  hides: boolean
  parent: string | undefined
}

/** The names of the styles of an OpenDocument file, or of two of its parts, that show nothing of a text. */
export function hidingStyles(parts: readonly string[]): (style: string | undefined) => boolean {
  const looks = new Map<string, Look>()
  for (const xml of parts) readLooks(xml, looks)
  return (style) => {
    const seen = new Set<string>()
    for (let name = style; name !== undefined && !seen.has(name); name = looks.get(name)?.parent) {
      if (looks.get(name)?.hides) return true
      seen.add(name)
    }
    return false
  }
}

function readLooks(xml: string, looks: Map<string, Look>): void {
  let last: Look | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style:style') {
          last = { hides: false, parent: attributes['style:parent-style-name'] }
          looks.set(attributes['style:name'] ?? '', last)
        } else if (/^style:(?:text|section)-properties$/.test(name) && last && hides(attributes))
          last.hides = true
      },
      onclosetag(name) {
        if (name === 'style:style') last = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

function hides(look: Readonly<Record<string, string>>): boolean {
  const background = look['fo:background-color'] ?? '#ffffff'
  return (
    look['text:display'] === 'none' ||
    look['fo:color']?.toLowerCase() === background.toLowerCase() ||
    Number.parseFloat(look['fo:font-size'] ?? '12') < 2
  )
}
