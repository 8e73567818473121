/** Whether a browser shows nothing of an element, by its own attributes. */
export function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (/^(?:template|noscript|noframes)$/.test(name)) return true
  if (attributes.hidden !== undefined) return true
  if (name === 'input' && attributes.type === 'hidden') return true
  const style = (attributes.style ?? '').toLowerCase().replace(/\s+/g, '')
  if (
    /(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\.0+)?(?:;|$)|font-size:[01](?:\.\d+)?(?:px|pt)?(?:;|$))/.test(
      style,
    )
  )
    return true
  if (/(?:^|;)(?:left|top|text-indent|margin-left):-\d{3,}/.test(style)) return true
  const colour = style.match(/(?:^|;)color:([^;]+)/)?.[1]
  const background = style.match(/(?:^|;)background(?:-color)?:([^;]+)/)?.[1] ?? 'white'
  return colour !== undefined && plain(colour) === plain(background)
}

const plain = (colour: string): string =>
  colour
    .replace(/^(?:#fff(?:fff)?|rgb\(255,255,255\))$/, 'white')
    .replace(/^(?:#000(?:000)?|rgb\(0,0,0\))$/, 'black')
