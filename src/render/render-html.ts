import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import type { Prose } from '../model/section-file.ts'
import { nodesToHast, type RenderContext } from './to-hast.ts'

/** Renders Markdown blocks as HTML text. */
export function renderBlocks(
  nodes: readonly RootContent[],
  file: string,
  context: RenderContext,
): string {
  return toHtml(nodesToHast(nodes, file, context))
}

/** Renders a front matter value; where it is one paragraph, its words without the paragraph around them. */
export function renderProse(prose: Prose | undefined, context: RenderContext): string {
  if (!prose) return ''
  const elements = nodesToHast(prose.tree.children, prose.file, context)
  const solid = elements.filter(
    (element) => !(element.type === 'text' && element.value.trim() === ''),
  )
  const [only] = solid
  return toHtml(solid.length === 1 && isPlainParagraph(only) ? only.children : elements)
}

/** One that is read from the right has to say so itself. */
function isPlainParagraph(
  element: ElementContent | undefined,
): element is ElementContent & { children: ElementContent[] } {
  return element?.type === 'element' && element.tagName === 'p' && !element.properties.dir
}
