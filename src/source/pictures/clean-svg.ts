import type { Element, ElementContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'
import type { CleanPicture } from './picture-facts.ts'

/** What draws. Scripts, embedded pages and pictures, links, animation and what programs note are not kept. */
const drawing = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker style filter feBlend feColorMatrix
  feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
)
/** What stands around drawing elements and draws nothing itself. */
const wrappers = new Set(['a', 'switch'])
const shapes = new Set(['http://www.w3.org/2000/svg', ''])

/** Keeps of a drawing what draws, and nothing that leads out of it or tells who made it. */
export function cleanSvg(text: string): CleanPicture | { fault: string } {
  try {
    const root = fromXml(text.replace(/^\uFEFF/, '')).children.find(
      (child): child is Element => child.type === 'element',
    )
    const clean = root?.name === 'svg' ? cleanElement(root)[0] : undefined
    if (clean?.type !== 'element') return { fault: noDrawing }
    clean.attributes.xmlns = 'http://www.w3.org/2000/svg'
    clean.attributes['xmlns:xlink'] = 'http://www.w3.org/1999/xlink'
    return { bytes: Buffer.from(toXml(clean)), type: 'image/svg+xml' }
  } catch {
    return { fault: noDrawing }
  }
}

const noDrawing = 'it is no SVG that can be read; expected one that a picture viewer can show'

function cleanElement(element: Element): ElementContent[] {
  const { name, attributes, children } = element
  const inside = children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return cleanElement(child)
    if (child.type !== 'text') return []
    return [name === 'style' ? { ...child, value: withoutComments(child.value) } : child]
  })
  if (wrappers.has(name)) return inside
  if (!drawing.has(name) || !shapes.has(attributes.xmlns ?? '')) return []
  if (name === 'style' && inside.some((child) => child.type === 'text' && leadsOut(child.value)))
    return []
  const kept = Object.entries(attributes).filter(([key, value]) => isHarmless(key, value ?? ''))
  return [{ ...element, attributes: Object.fromEntries(kept), children: inside }]
}

function isHarmless(key: string, value: string): boolean {
  if (/^(?:xlink:)?href$/.test(key)) return value.startsWith('#')
  if (key.includes(':')) return key === 'xml:space'
  return !/^(?:on|data-|aria-|xmlns)/i.test(key) && !leadsOut(value)
}

const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')

/** Whether CSS asks for something from elsewhere; what is written in escapes is not worth the risk. */
function leadsOut(css: string): boolean {
  return /@import|\\|\/\*|url\(\s*["']?\s*(?!["'#\s])/i.test(css)
}
